import { parseFigure } from '#domain/figure/parse-figure.ts';
import type { Standing } from '#domain/scoring/scored.ts';
import type { FigureMark, FigureView } from '../views/figure-view.ts';
import type { FindingListRow } from '../views/finding-list-view.ts';
import type { FindingView } from '../views/findings-view.ts';
import type { ProjectRow } from '../views/projects-view.ts';
import type { ScoreRow } from '../views/score-view.ts';
import { SEVERITY_LABELS } from '../views/severity-labels.ts';
import type { TermView } from '../views/terms-view.ts';
import { STANDING_LABELS } from '../views/standing-labels.ts';

// What several examples are made of. Nothing here is a real place, agency or project.

/** A name as long as names get, to see what it does to a line. */
export const LONG_NAME =
  '示范区中小微企业公共技术服务平台（第二期）建设及面向各街镇、各园区的推广应用专项资金';

/** A word of the trade as the glossary explains it. */
export function term(id: string, name: string): TermView {
  const means = '来源把这个词用在钱上；这里说它指什么，与它相近的词又指什么。';
  return { id, term: name, means, href: `#ci-${id}` };
}

/** Marks beside figures that findings rest on. */
export const MARKS = {
  contradiction: { mark: '矛', anchor: 'hedui-example', says: '矛盾：两处印的不一样' },
  doubt: { mark: '疑', anchor: 'hedui-example', says: '存疑：对不上，有一种说得通的解释' },
} as const satisfies Record<string, FigureMark>;

/** A figure that the source does not give. */
export const UNPUBLISHED: FigureView = {
  ...{ text: '未公布', published: false, anchor: '', place: '', as: '' },
  figure: undefined,
};

/** A figure as the source prints it, unit and all. */
export function printed(text: string, mark?: FigureMark): FigureView {
  const read = parseFigure(text);
  return {
    ...{ text, published: true, anchor: 'shu-example', place: '一、（三）收支情况', as: '' },
    figure: read.ok ? read.figure : undefined,
    ...(mark && { mark }),
  };
}

/** A printed figure; for no text, one that is not published. */
export function given(text: string): FigureView {
  return text === '' ? UNPUBLISHED : printed(text);
}

/** A doubt with all that a finding can have, and what is to be different about it. */
export function finding(id: string, other: Partial<FindingView> = {}): FindingView {
  const severity = other.severity ?? 'doubt';
  return {
    ...{ id, anchor: `hedui-${id}`, check: 'same-fact', checkTitle: '同一事项在几处印得不一样' },
    ...{ severity, severityName: SEVERITY_LABELS[severity].name },
    sentence: '执行率印的是 91.4%，照印出的预算和支出是 92.1%。',
    arithmetic: ['921.00 ÷ 1,000.00 = 92.1%', '92.1% − 91.4% = 0.7%'],
    cited: [
      { name: '预算', text: '1,000.00万元', place: '一、（三）', anchor: 'shu-a', report: '' },
      { name: '实际支出', text: '921.00万元', place: '一、（三）', anchor: 'shu-b', report: '' },
      { name: '执行率', text: '91.4%', place: '附表；二、（一）', anchor: 'shu-c', report: '' },
    ],
    innocent: '比率可能除以另一个预算，来源没有说明。',
    ...{ effect: '', replies: [], withdrawn: undefined },
    ...other,
  };
}

/** A finding in a list over many reports. */
export function listedFinding(other: Partial<FindingListRow> = {}): FindingListRow {
  const severity = other.severity ?? 'contradiction';
  return {
    ...{ href: '#hedui-example', check: 'same-fact', district: 'shifan' },
    ...{ severity, severityName: SEVERITY_LABELS[severity].name },
    sentence: '年初预算在正文印 1,000.00 万元，在附表印 1,100.00 万元。',
    ...{ innocent: '', where: '示范区测试局，2023年度部门自评', replied: false },
    ...other,
  };
}

/** An indicator with its points: `score` and `weight` as printed and as drawn, what is `lost` in points. */
export function scoreRow(
  id: string,
  name: string,
  [score, weight, lost]: readonly [score: number, weight: number, lost: string],
  standing?: Standing,
  other: Partial<ScoreRow> = {},
): ScoreRow {
  return {
    ...{ id, name, level: 3, isLeaf: true, lost, opinion: '', departures: [] },
    weight: printed(`${weight}分`),
    score: printed(`${score}分`),
    rate: UNPUBLISHED,
    standing: standing && { standing, label: STANDING_LABELS[standing], anchor: `suan.${id}` },
    bar: { score, weight },
    ...other,
  };
}

const inYuan = ({ figure }: FigureView): string | undefined => figure?.value;

/** A project's line from amounts in 万元 without their unit and a rate; empty for what is not published. */
export function projectRow(
  id: string,
  name: string,
  amounts: readonly [string, string, string, string, string],
  other: Partial<ProjectRow> = {},
): ProjectRow {
  const [initial, adjustment, budget, actual] = amounts.map((amount) =>
    given(amount === '' ? '' : `${amount}万元`),
  ) as [FigureView, FigureView, FigureView, FigureView];
  return {
    ...{ id, name, initial, adjustment, budget, actual, rate: given(amounts[4]) },
    adjustmentShown: amounts[1] === '' ? undefined : amounts[1],
    ...{ basis: '口径未公布', grade: '未公布', reason: '', place: '一、（三）' },
    bar: { initial: inYuan(initial), budget: inYuan(budget), actual: inYuan(actual) },
    ...other,
  };
}
