import type { Report } from '#domain/record/canonical.ts';
import { rulesUnpublished } from './standing-labels.ts';
import type { Scored } from '#domain/scoring/scored.ts';
import { figureView, spokenMoney, type FigureView } from './figure-view.ts';
import { percentOf, projectsView } from './projects-view.ts';
import { targetsView } from './targets-view.ts';

/** A piece of a sentence; one with a place links to it on the same page. */
export interface BriefPart {
  readonly text: string;
  readonly anchor?: string;
  /** Computed by this site, not printed in the source. */
  readonly computed?: boolean;
}

export type BriefSentence = readonly BriefPart[];

const said = (text: string): BriefPart => ({ text });
const printed = (figure: FigureView, text = figure.text): BriefPart => ({
  text,
  ...(figure.anchor !== '' && { anchor: figure.anchor }),
});
const counted = (text: string, anchor: string): BriefPart => ({ text, anchor, computed: true });

const spoken = [
  ['initialBudget', '年初预算'],
  ['adjustedBudget', '调整后预算'],
  ['budget', '预算'],
  ['actual', '实际支出'],
  ['executionRate', '预算执行率'],
] as const;

const money = (report: Report): BriefSentence[] => {
  const total = report.budget === '未公布' ? undefined : report.budget.total;
  const known = spoken.flatMap(([id, label]) => {
    const figure = figureView(report, total?.[id]);
    return figure.published
      ? [{ id, label: id === 'budget' ? label : figure.as || label, figure }]
      : [];
  });
  if (known.length === 0) return [[said('这份材料没有公布部门整体花了多少钱。')]];
  const parts = known.flatMap(({ label, figure }, index): BriefPart[] => [
    said(`${index === 0 ? '' : '，'}${label} `),
    printed(figure, spokenMoney(figure)),
  ]);
  const unsaid = known.some(({ id }) => id === 'budget')
    ? '。来源没有说明这个预算是年初数还是调整后的数。'
    : '。';
  return [[...parts, said(unsaid)]];
};

const projects = (report: Report): BriefSentence[] => {
  const view = projectsView(report);
  if (!view) return [];
  const rated = view.rows.flatMap((row) => {
    const percent = percentOf(row.rate);
    return percent === undefined ? [] : [{ row, percent }];
  });
  const lowest = rated.toSorted((a, b) => a.percent - b.percent)[0];
  const largest = view.rows[0];
  if (!largest) return [];
  const first: BriefPart[] = [
    said('列出收支的项目有 '),
    counted(`${view.rows.length} 个`, 'xiangmu'),
    said(`，最大的是${largest.name}，支出 `),
    printed(largest.actual, spokenMoney(largest.actual)),
  ];
  if (!lowest || lowest.percent >= 100 || view.rows.length < 2) return [[...first, said('。')]];
  return [
    [...first, said(`；执行率最低的是${lowest.row.name}，`), printed(lowest.row.rate), said('。')],
  ];
};

const targets = (report: Report): BriefSentence[] => {
  const view = targetsView(report);
  if (!view) return [];
  const top = view.rows
    .filter(({ multiple }) => multiple !== undefined)
    .toSorted((a, b) => Number(b.multiple) - Number(a.multiple))[0];
  const sentence: BriefPart[] = [counted(view.title, 'mubiao')];
  if (top?.multiple !== undefined && Number(top.multiple) >= 2) {
    sentence.push(
      said(`。与目标相差最大的是“${top.name}”：目标 `),
      printed(top.target),
      said('，结果 '),
      printed(top.result),
    );
  }
  return [[...sentence, said('。')]];
};

const score = (report: Report, scored?: Scored): BriefSentence[] => {
  const total = figureView(report, report.score.total);
  if (!total.published) return [[said('这份材料没有公布得分。')]];
  const who =
    report.evaluator.role === 'agency' ? '部门给自己打了 ' : `${report.evaluator.name}评了 `;
  const unpublished = [
    report.score.grade === '未公布' ? '等级' : '',
    report.score.rubric === '未公布' ? '评分办法' : '',
    rulesUnpublished(scored) ? '评分规则' : '',
    report.score.tree === undefined ? '各项得分' : '',
  ].filter((part) => part !== '');
  const grade = report.score.grade === '未公布' ? '' : `，等级为“${report.score.grade}”`;
  const rest = unpublished.length > 0 ? `；${unpublished.join('、')}没有公布` : '';
  return [[said(who), printed(total), said(`${grade}${rest}。`)]];
};

const problems = (report: Report): BriefSentence[] => {
  const number = report.problems?.length ?? 0;
  if (number === 0) return [];
  return [[said('材料自己写下了 '), counted(`${number} 个问题`, 'wenti'), said('。')]];
};

/** 一分钟看懂: sentences composed by rule from the record, every number a link to its place below. */
export function briefView(report: Report, scored?: Scored): readonly BriefSentence[] {
  return [money, projects, targets, score, problems].flatMap((compose) => compose(report, scored));
}
