import type { FigureView } from '../../views/figure-view.ts';
import type { ProjectRow } from '../../views/projects-view.ts';
import { reportParts } from '../../views/report-parts.ts';
import type { ReportView, Told } from '../../views/report-view.ts';
import type { ScoreRow } from '../../views/score-view.ts';
import type { TargetRow } from '../../views/targets-view.ts';
import type { WorkingView } from '../../views/workings-view.ts';
import type { SearchLine, SearchPart, SearchRecord } from './search-record.ts';

/** What a report's record needs beyond what its page says. */
export interface Found {
  /** The page's path. */
  readonly address: string;
  /** Other names of the agency and the district. */
  readonly names: readonly string[];
  readonly filters: Readonly<Record<string, string>>;
}

/** One after the other; what ends as a sentence needs no comma. */
const said = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .join('，')
    .replaceAll(/(?<=[。！？；：])，/gu, '');

const named = (name: string, figure: FigureView): string =>
  figure.published ? `${name} ${figure.text}` : '';

const told = (items: readonly Told[]): SearchLine[] => items.map(({ words }) => ({ text: words }));

const scoreLine = ({ id, name, score, weight, opinion, departures }: ScoreRow): SearchLine => ({
  anchor: `zhibiao.${id}`,
  text: said(
    named(name, score),
    named('分值', weight),
    opinion,
    ...departures.map(({ reason }) => reason),
  ),
});

const workingLine = ({ anchor, name, rule, why, readings }: WorkingView): SearchLine => ({
  anchor,
  text: said(
    name,
    rule,
    why,
    ...readings.flatMap(({ steps }) => steps.map(({ says, gives }) => `${says} ${gives}`)),
  ),
});

const projectLine = (row: ProjectRow): SearchLine => ({
  anchor: `xiangmu.${row.id}`,
  text: said(
    row.name,
    named('年初预算', row.initial),
    named('调整', row.adjustment),
    named('预算', row.budget),
    named('实际支出', row.actual),
    named('执行率', row.rate),
    row.reason,
  ),
});

const targetLine = (row: TargetRow): SearchLine => ({
  anchor: `mubiao.${row.id}`,
  text: said(
    row.name,
    row.task,
    named('目标', row.target),
    row.targetWords,
    named('结果', row.result),
    row.resultWords,
    row.standingLabel,
    ...row.alongside.map(({ label, figure }) => named(label, figure)),
  ),
});

const moneyLines = ({
  money,
  waterfall,
  moneyRows,
  splits,
  projects,
}: ReportView): SearchLine[] => [
  ...(money?.stages ?? []).map(({ label, figure }) => ({ text: named(label, figure) })),
  ...(money ? [{ text: said(named('预算执行率', money.rate), money.basis, money.scope) }] : []),
  ...(waterfall?.columns ?? []).flatMap((column) =>
    column.kind === 'step' ? [{ text: `${column.name} ${column.label}万元` }] : [],
  ),
  ...moneyRows.map(({ name, cells }) => ({
    text: said(name, ...cells.map(({ label, figure }) => named(label, figure))),
  })),
  ...splits.flatMap(({ parts }) =>
    parts.map(({ name, amount, share }) => ({
      text: said(named(name, amount), named('占', share)),
    })),
  ),
  ...(projects?.rows ?? []).map(projectLine),
];

const findingLines = ({ findings }: ReportView): SearchLine[] =>
  findings.groups.flatMap((group) =>
    group.findings.map(
      ({ anchor, severityName, checkTitle, sentence, innocent, cited, replies }) => ({
        anchor,
        text: said(
          `${severityName} ${checkTitle}`,
          sentence,
          innocent,
          ...cited.map(({ name, text }) => `${name} ${text}`),
          ...replies.map(({ words }) => words),
        ),
      }),
    ),
  );

const statisticLines = ({ statistics, claims, announced }: ReportView): SearchLine[] => [
  ...statistics.flatMap(({ topic, rows }) =>
    rows.map(({ subject, measure, value, growth }) => ({
      text: said(topic, named(`${subject}${measure}`, value), named('增减', growth)),
    })),
  ),
  ...told(claims),
  ...announced.map(({ what, count }) => ({ text: named(what, count) })),
];

const sourceLines = (view: ReportView): SearchLine[] => [
  { text: view.documentTitle },
  ...view.identity.map(({ label, text }) => ({ text: `${label} ${text}` })),
  ...view.units.map(({ name, level }) => ({ text: `${name}（${level}）` })),
  ...view.staffing.map(({ group, number }) => ({ text: named(group, number) })),
  ...told([
    ...view.duties,
    ...view.management,
    ...view.objectives,
    ...view.formulas,
    ...view.bases,
  ]),
  ...view.evidence.map(({ title, number }) => ({ text: said(title, number) })),
];

const indicatorsOf = ({ indicators }: ReportView): WorkingView[] =>
  indicators
    ? [...indicators.losing, ...indicators.full, ...indicators.unpublished].flatMap(
        ({ working }) => working ?? [],
      )
    : [];

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' },
};

/** The digest's paragraphs without their tags. */
const digestLines = (markup: string): SearchLine[] =>
  markup.split(/<\/(?:p|li|h\d)>/u).map((part) => ({
    text: part
      .replaceAll(/<[^>]*>/gu, '')
      .replaceAll(/&(?:lt|gt|quot|amp);/gu, (entity) => ENTITIES[entity] ?? '')
      .trim(),
  }));

const LINES: Readonly<Record<string, (view: ReportView) => readonly SearchLine[]>> = {
  yifenzhong: ({ brief, digestHtml }) => [
    ...brief.map((sentence) => ({ text: sentence.map(({ text }) => text).join('') })),
    ...digestLines(digestHtml),
  ],
  defen: ({ score, tree }) => [
    { text: named('总得分', score) },
    ...(tree?.rows ?? []).map(scoreLine),
  ],
  qian: moneyLines,
  mubiao: ({ targets }) => (targets?.rows ?? []).map(targetLine),
  zenyang: (view) => indicatorsOf(view).map(workingLine),
  hedui: findingLines,
  shuzi: statisticLines,
  wenti: ({ problems, measures }) => told([...problems, ...measures]),
  laiyuan: sourceLines,
};

/** A report's page with all its parts, as it can be found. */
export function reportRecord(view: ReportView, { address, names, filters }: Found): SearchRecord {
  const whole: SearchPart = {
    ...{ anchor: '', heading: '' },
    lines: view.identity.map(({ label, text }) => ({ text: `${label} ${text}` })),
  };
  const parts = reportParts(view).map(({ id, title: heading }) => ({
    ...{ anchor: id, heading },
    lines: (LINES[id]?.(view) ?? []).filter(({ text }) => text !== ''),
  }));
  const filled = parts.filter(({ lines }) => lines.length > 0);
  return { address, title: view.title, names, parts: [whole, ...filled], filters };
}
