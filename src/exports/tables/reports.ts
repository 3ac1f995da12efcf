import { SEVERITY_ORDER, SEVERITY_LABELS } from '../../views/severity-labels.ts';
import type { FactRef } from '#domain/record/canonical.ts';
import type { Severity } from '#domain/audit/finding.ts';
import { stands } from '#domain/audit/history.ts';
import { MONEY_COLUMNS, type MoneyColumn } from '#domain/record/money.ts';
import { figureView } from '../../views/figure-view.ts';
import { kindLabel, periodLabel } from '../../views/labels.ts';
import { basisLabel } from '../../views/money-view.ts';
import { printedAndExact } from './figure-cells.ts';
import { MONEY_PAIRS } from './projects.ts';
import { defineTable, type Column, type Taken } from './table.ts';

const moneyOf = ({ disclosure: { report } }: Taken) =>
  report.budget === '未公布' ? undefined : report.budget.total;

const moneyColumn = (column: MoneyColumn): Column<Taken>[] =>
  printedAndExact<Taken>(MONEY_PAIRS[column], (taken) =>
    figureView(taken.disclosure.report, moneyOf(taken)?.[column]),
  );

const ENGLISH: Readonly<Record<Severity, string>> = {
  contradiction: 'contradictions',
  doubt: 'doubts',
  'last-digit': 'last-digit differences',
  note: 'notes',
};

const findingColumn = (severity: Severity): Column<Taken> => {
  const { name, explains } = SEVERITY_LABELS[severity];
  return {
    ...{ id: severity.replace('-', '_'), title: name, kind: 'integer', absence: 'always' },
    zh: `仍然成立的“${name}”有几处：${explains}`,
    en: `How many ${ENGLISH[severity]} stand.`,
    cell: ({ disclosure, across }) => {
      const all = [...disclosure.audit.findings, ...across].filter(stands);
      return `${all.filter((finding) => finding.severity === severity).length}`;
    },
  };
};

const text = (
  [id, title]: readonly [string, string],
  [zh, en]: readonly [string, string],
  absence: 'always' | 'unpublished',
  cell: (taken: Taken) => string,
): Column<Taken> => ({ id, title, zh, en, kind: 'text', absence, cell });

const pointsColumns = (
  [id, title]: readonly [string, string],
  [zh, en]: readonly [string, string],
  of: (taken: Taken) => FactRef | undefined,
) =>
  printedAndExact<Taken>({ id, title, zh, en }, (taken) =>
    figureView(taken.disclosure.report, of(taken)),
  );

const identity: readonly Column<Taken>[] = [
  text(
    ['city', '市'],
    ['所属市。', 'City.'],
    'always',
    ({ disclosure }) => disclosure.districtNames.city,
  ),
  text(
    ['district', '区'],
    ['区的全称。', 'Full name of the district.'],
    'always',
    ({ disclosure }) => disclosure.districtNames.name,
  ),
  text(
    ['district_code', '区划代码'],
    ['行政区划代码（GB/T 2260）。', 'Code of the district in GB/T 2260.'],
    'always',
    ({ disclosure }) => disclosure.districtNames.code,
  ),
  text(
    ['agency', '部门'],
    ['部门当年的全称。', 'Name of the agency in that year.'],
    'always',
    ({ disclosure }) => disclosure.agencyNames.name,
  ),
  {
    ...{ id: 'year', title: '年度', kind: 'integer', absence: 'always' },
    ...{ zh: '财政年度。', en: 'Fiscal year.' },
    cell: ({ disclosure }) => disclosure.report.year,
  },
  text(
    ['kind', '种类'],
    [
      '部门自评、自评表说明、第三方评价或项目自评。',
      'Self-evaluation, notes of a form, third-party evaluation or project self-evaluation.',
    ],
    'always',
    ({ disclosure }) => kindLabel(disclosure.report.kind),
  ),
  text(
    ['title', '文件'],
    ['报告标题，照来源。', 'Title of the document, as in the source.'],
    'always',
    ({ disclosure }) => disclosure.report.title,
  ),
  text(
    ['evaluator', '评价者'],
    ['谁评的。', 'Who evaluated.'],
    'always',
    ({ disclosure }) => disclosure.report.evaluator.name,
  ),
  text(
    ['covers', '评价时段'],
    ['报告说的是哪段时间。', 'The time the report covers.'],
    'unpublished',
    ({ disclosure }) => periodLabel(disclosure.report.covers),
  ),
  text(
    ['dated', '落款日期'],
    ['报告落款或填报日期。', 'Date at the foot of the report.'],
    'unpublished',
    ({ disclosure }) => disclosure.report.dated,
  ),
  text(
    ['publisher', '公布机构'],
    ['谁公布的。', 'Who published the document.'],
    'unpublished',
    ({ disclosure }) => disclosure.report.source.publisher,
  ),
  text(
    ['published', '公布日期'],
    ['哪天公布的。', 'When the document was published.'],
    'unpublished',
    ({ disclosure }) => disclosure.report.source.published,
  ),
  text(
    ['source_url', '公布网址'],
    ['在哪里公布的。', 'Where the document was published.'],
    'unpublished',
    ({ disclosure }) => disclosure.report.source.url,
  ),
];

/** Every report, a row each: who, when, the headline figures, and where the rest is. */
export const reports = defineTable<Taken>({
  name: 'reports',
  title: '报告',
  zh: '每份报告一行：谁、哪年、总的收支和得分、核对结果的个数、网页和数据的地址。',
  en: 'A row for each report: who, when, headline money and score, counts of findings, addresses.',
  key: [],
  columns: [
    ...identity,
    ...MONEY_COLUMNS.flatMap(moneyColumn),
    text(
      ['execution_basis', '执行率的口径'],
      ['执行率除以哪个预算。', 'Which budget the execution rate divides by.'],
      'unpublished',
      (taken) => basisLabel(moneyOf(taken)?.executionBasis),
    ),
    ...pointsColumns(
      ['score', '总得分'],
      ['公布的总得分', 'Declared total score'],
      ({ disclosure }) => disclosure.report.score.total,
    ),
    ...pointsColumns(
      ['out_of', '满分'],
      ['满分', 'What the score is out of'],
      ({ disclosure }) => disclosure.report.score.outOf,
    ),
    text(
      ['grade', '等级'],
      ['来源印出的等级。', 'Grade, as printed.'],
      'unpublished',
      ({ disclosure }) => disclosure.report.score.grade,
    ),
    text(
      ['rubric', '评分办法'],
      ['所用评分办法的代号。', 'Id of the rubric it was scored by.'],
      'unpublished',
      ({ disclosure }) => disclosure.report.score.rubric,
    ),
    ...SEVERITY_ORDER.map(findingColumn),
    text(
      ['version', '数据版本'],
      [
        '这份报告的数据的版本；数据一变就变。',
        'Version of this report’s data; it changes with the data.',
      ],
      'always',
      ({ version }) => version,
    ),
    {
      ...{ id: 'page', title: '网页', kind: 'url', absence: 'always' },
      ...{ zh: '报告的网页。', en: 'Page of the report.' },
      cell: ({ page }) => page,
    },
    {
      ...{ id: 'json', title: '全部数据', kind: 'url', absence: 'always' },
      ...{ zh: '这份报告的全部数据（JSON）。', en: 'All data of the report as JSON.' },
      cell: ({ json }) => json,
    },
  ],
  rows: (taken) => [taken],
});
