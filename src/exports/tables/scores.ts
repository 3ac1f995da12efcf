import { Exact } from '#domain/figure/exact.ts';
import type { FactRef, Report } from '#domain/record/canonical.ts';
import type { ScoredLeaf } from '#domain/scoring/scored.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { figureView } from '../../views/figure-view.ts';
import { STANDING_LABELS } from '../../views/standing-labels.ts';
import { exactCell, printedAndExact } from './figure-cells.ts';
import { defineTable } from './table.ts';

type Node = NonNullable<Report['score']['tree']>[number];

interface Row {
  readonly report: Report;
  readonly id: string;
  readonly sort: '指标' | '小计';
  readonly name: string;
  readonly parent: string;
  readonly level: string;
  readonly weight?: FactRef | undefined;
  readonly score?: FactRef | undefined;
  readonly rate?: FactRef | undefined;
  readonly opinion: string;
  readonly leaf: ScoredLeaf | undefined;
}

const PLACES = 6;
const computed = (value: string | undefined): string =>
  value === undefined ? '' : new Exact(value).toDecimalPlaces(PLACES).toFixed();

const nodeRows = (disclosure: Disclosure, nodes: readonly Node[], parents: readonly Node[]) =>
  nodes.flatMap((node): Row[] => [
    {
      report: disclosure.report,
      ...{ id: node.id, sort: '指标', name: node.name },
      ...{ parent: parents.at(-1)?.id ?? '', level: `${parents.length + 1}` },
      ...{ weight: node.weight, score: node.score, rate: node.scoreRate },
      opinion: node.opinion ?? '',
      leaf: disclosure.scored?.leaves.find(({ id }) => id === node.id),
    },
    ...nodeRows(disclosure, node.children ?? [], [...parents, node]),
  ]);

const none = { parent: '', level: '', opinion: '', leaf: undefined };

const subtotalRows = ({ report }: Disclosure): Row[] =>
  (report.score.subtotals ?? []).map(({ id, name, weight, score, scoreRate }) => ({
    ...{ ...none, report, id, sort: '小计', name, weight, score, rate: scoreRate },
  }));

const rowsOf = (disclosure: Disclosure): Row[] => {
  const { report, scored } = disclosure;
  const inTree = nodeRows(disclosure, report.score.tree ?? [], []);
  const known = new Set(inTree.map(({ id }) => id));
  // The rubric may have an indicator that the document says nothing of.
  const unsaid = (scored?.leaves ?? [])
    .filter(({ id }) => !known.has(id))
    .map((leaf): Row => ({ ...none, report, id: leaf.id, sort: '指标', name: leaf.name, leaf }));
  return [...inTree, ...unsaid, ...subtotalRows(disclosure)];
};

const lost = ({ report, weight, score }: Row): string => {
  const [of, got] = [weight, score].map((ref) => exactCell(figureView(report, ref)));
  if (of === '未公布' || got === '未公布') return '未公布';
  return of && got ? new Exact(of).minus(got).toFixed() : '';
};

const printed = (title: string, id: string, zh: string, en: string, of: 'weight' | 'score') =>
  printedAndExact<Row>({ id, title, zh, en }, (row) => figureView(row.report, row[of]));

/** Declared scores beside what this site recomputed, a row each indicator and subtotal. */
export const scores = defineTable<Row>({
  name: 'scores',
  title: '得分',
  zh: '各级指标和小计的分值、得分，本站复算的结果和结论。',
  en: 'Weight and declared score of every indicator and subtotal, with this site’s recomputation.',
  key: ['sort', 'indicator'],
  columns: [
    {
      ...{ id: 'sort', title: '类别', kind: 'text', absence: 'always' },
      zh: '指标，或来源另外算出的小计。',
      en: 'Indicator (指标), or a subtotal the source adds up on its own (小计).',
      cell: ({ sort }) => sort,
    },
    {
      ...{ id: 'indicator', title: '代号', kind: 'text', absence: 'always' },
      zh: '指标或小计的代号。',
      en: 'Id of the indicator or subtotal.',
      cell: ({ id }) => id,
    },
    {
      ...{ id: 'parent', title: '上级', kind: 'text', absence: 'blank' },
      zh: '上一级指标的代号；一级指标空着。',
      en: 'Id of the indicator above it; empty at the first level.',
      cell: ({ parent }) => parent,
    },
    {
      ...{ id: 'level', title: '层级', kind: 'integer', absence: 'blank' },
      zh: '第几级指标；小计空着。',
      en: 'Level of the indicator, 1 at the top; empty for subtotals.',
      cell: ({ level }) => level,
    },
    {
      ...{ id: 'name', title: '指标', kind: 'text', absence: 'always' },
      zh: '名称，照来源。',
      en: 'Name, as in the source.',
      cell: ({ name }) => name,
    },
    ...printed('分值', 'weight', '分值（权重）', 'Points available', 'weight'),
    ...printed('得分', 'score', '公布的得分', 'Declared score', 'score'),
    ...printedAndExact<Row>(
      {
        ...{ id: 'score_rate', title: '得分率', unit: '%' },
        ...{ zh: '得分率，来源印出时才有', en: 'Score rate, where the source prints one' },
      },
      ({ report, rate }) => figureView(report, rate),
    ),
    {
      ...{ id: 'lost', title: '失分（本站算）', kind: 'decimal', absence: 'number' },
      zh: '分值减得分，本站算。',
      en: 'Points available less declared score, computed by this site.',
      cell: lost,
    },
    {
      ...{ id: 'standing', title: '复算结论（本站）', kind: 'text', absence: 'blank' },
      zh: '复算一致、复算不一致、酌情/定性、无法复算或不适用；没有评分办法或不是末级指标的空着。',
      en: 'Agrees, differs, judged, cannot be recomputed, or not applicable; empty without a rubric and above the leaves.',
      cell: ({ leaf }) => (leaf ? STANDING_LABELS[leaf.standing] : ''),
    },
    {
      ...{ id: 'recomputed_low', title: '复算得分下限（本站）', kind: 'decimal', absence: 'blank' },
      zh: '各种读法里最低的复算得分，至多六位小数；与上限相同时只有一个结果。',
      en: 'The lowest recomputed score over all readings, six decimals at most; equal to the high end where there is one result.',
      cell: ({ leaf }) => computed(leaf?.low),
    },
    {
      ...{
        id: 'recomputed_high',
        title: '复算得分上限（本站）',
        kind: 'decimal',
        absence: 'blank',
      },
      zh: '各种读法里最高的复算得分，至多六位小数。',
      en: 'The highest recomputed score over all readings, six decimals at most.',
      cell: ({ leaf }) => computed(leaf?.high),
    },
    {
      ...{ id: 'why', title: '复算说明（本站）', kind: 'text', absence: 'blank' },
      zh: '为什么是这个结论，缺哪项数。',
      en: 'Why it stands there, and which figure is missing.',
      cell: ({ leaf }) => leaf?.why ?? '',
    },
    {
      ...{ id: 'rule', title: '评分规则', kind: 'text', absence: 'blank' },
      zh: '评分办法里的规则，用文字说明；没有公布的空着。',
      en: 'The rule of the rubric in words; empty where it is not published.',
      cell: ({ leaf }) => leaf?.rule ?? '',
    },
    {
      ...{ id: 'opinion', title: '评分意见', kind: 'text', absence: 'blank' },
      zh: '评分人的意见，本站转述。',
      en: 'The scorer’s opinion, in this site’s words.',
      cell: ({ opinion }) => opinion,
    },
  ],
  rows: ({ disclosure }) => rowsOf(disclosure),
});
