import { asRef, keyOfSlot, type Target } from '#domain/audit/target-reading.ts';
import type { Report } from '#domain/record/canonical.ts';
import { boundLabel } from '../../views/labels.ts';
import { figureView, type FigureView } from '../../views/figure-view.ts';
import { targetsView, type TargetRow } from '../../views/targets-view.ts';
import { defineTable, type Column } from './table.ts';

interface Row {
  readonly report: Report;
  readonly target: Target;
  readonly shown: TargetRow;
}

const KINDS: Readonly<Record<Target['kind'], string>> = {
  output: '产出',
  outcome: '效益',
  satisfaction: '满意度',
  cost: '成本',
  未公布: '未公布',
};

const BOUNDS: Readonly<Record<Target['bound'], string>> = {
  goal: '要做到',
  floor: '下限',
  cap: '上限',
  exact: '正好',
};

interface Side {
  readonly id: 'target' | 'result';
  readonly title: string;
  readonly en: string;
  readonly words: (shown: TargetRow) => string;
}

const valueOf = ({ published, figure }: FigureView): string =>
  published ? (figure?.value ?? '') : '未公布';

const figureIn =
  (id: Side['id']) =>
  ({ report, target }: Row): FigureView =>
    figureView(report, asRef(target[id]));

const printOf = ({ id, title, en, words }: Side): Column<Row>[] => {
  const figure = figureIn(id);
  return [
    {
      ...{ id: `${id}_printed`, title: `${title}（印文）`, kind: 'text', absence: 'unpublished' },
      ...{ zh: `${title}，照来源印出的字。`, en: `${en}, as printed.` },
      cell: (row) => (words(row.shown) && !figure(row).published ? '' : figure(row).text),
    },
    {
      ...{ id, title: `${title}（数值）`, kind: 'decimal', absence: 'number' },
      zh: `${title}里的数，按单位一栏的单位；界限不是确数时只是印出的那个数，是范围时是下端。`,
      en: `The number of the ${id} in its unit; see its bound for what it says of the true value; the low end of a range.`,
      cell: (row) => (words(row.shown) && !figure(row).published ? '' : valueOf(figure(row))),
    },
  ];
};

const readingOf = ({ id, title, words }: Side): Column<Row>[] => {
  const figure = figureIn(id);
  return [
    {
      ...{ id: `${id}_unit`, title: `${title}的单位`, kind: 'text', absence: 'blank' },
      ...{ zh: `${title}数值的单位。`, en: `Unit of the ${id}.` },
      cell: (row) => figure(row).figure?.unit ?? '',
    },
    {
      ...{ id: `${id}_bound`, title: `${title}的界限`, kind: 'text', absence: 'blank' },
      zh: '印文是确数、约数、下限、上限还是范围。',
      en: 'Exact, approximate, lower bound, upper bound or range.',
      cell: (row) => boundLabel(figure(row).figure?.bound ?? ''),
    },
    {
      ...{ id: `${id}_words`, title: `${title}（文字）`, kind: 'text', absence: 'blank' },
      ...{
        zh: '没有数字时的文字说明，本站转述。',
        en: `The ${id} in words, where it has no number.`,
      },
      cell: ({ shown }) => words(shown),
    },
    {
      ...{ id: `${id}_fact`, title: `${title}的代号`, kind: 'text', absence: 'blank' },
      zh: '在“每个数和出处”里的代号。',
      en: 'Key of its figure in the table facts.',
      cell: ({ target }) => keyOfSlot(target[id]) ?? '',
    },
  ];
};

const columnsOf = (side: Side): Column<Row>[] => [...printOf(side), ...readingOf(side)];

/** Every target with its result. */
export const targets = defineTable<Row>({
  name: 'targets',
  title: '目标和结果',
  zh: '每个绩效目标、实际结果，以及本站的比较；上限不是要完成的任务。',
  en: 'Every target, its result and this site’s comparison; a cap is a bound, never a goal.',
  key: ['target_id'],
  columns: [
    {
      ...{ id: 'target_id', title: '代号', kind: 'text', absence: 'always' },
      zh: '目标的代号，在本报告中不重复。',
      en: 'Id of the target, unique within the report.',
      cell: ({ target }) => target.id,
    },
    {
      ...{ id: 'name', title: '目标', kind: 'text', absence: 'always' },
      zh: '指标名称，照来源。',
      en: 'Name of the target, as in the source.',
      cell: ({ target }) => target.name,
    },
    {
      ...{ id: 'task', title: '任务', kind: 'text', absence: 'blank' },
      zh: '属于哪项重点工作任务。',
      en: 'The task it belongs to.',
      cell: ({ shown }) => shown.task,
    },
    {
      ...{ id: 'project', title: '项目', kind: 'text', absence: 'blank' },
      zh: '属于哪个项目：项目的代号。',
      en: 'Id of the project it belongs to.',
      cell: ({ target }) => target.project ?? '',
    },
    {
      ...{ id: 'indicator', title: '指标', kind: 'text', absence: 'blank' },
      zh: '对应得分表的哪个指标：指标的代号。',
      en: 'Id of the scored indicator it answers to.',
      cell: ({ target }) => target.indicator ?? '',
    },
    {
      ...{ id: 'kind', title: '类别', kind: 'text', absence: 'unpublished' },
      zh: '产出、效益、满意度或成本，按来源的分类。',
      en: 'Output, outcome, satisfaction or cost, as the source classes it.',
      cell: ({ target }) => KINDS[target.kind],
    },
    {
      ...{ id: 'bound', title: '怎样算做到', kind: 'text', absence: 'always' },
      zh: '要做到的数、下限、上限（不超过，不是要完成的任务）或正好。',
      en: 'Goal, floor, cap (a bound, never a goal) or exact.',
      cell: ({ target }) => BOUNDS[target.bound],
    },
    ...columnsOf({
      ...{ id: 'target', title: '目标', en: 'The target' },
      words: ({ targetWords }) => targetWords,
    }),
    ...columnsOf({
      ...{ id: 'result', title: '结果', en: 'The result' },
      words: ({ resultWords }) => resultWords,
    }),
    {
      ...{ id: 'multiple', title: '结果除以目标（本站算）', kind: 'decimal', absence: 'blank' },
      zh: '本站算，至多两位小数；上限和不能相除的空着；结果是约数或下限时，按印出的那个数。',
      en: 'Result ÷ target, computed by this site, two decimals at most; empty for caps and where it means nothing; from the printed number where the result is not exact.',
      cell: ({ shown }) => shown.multiple?.replace('−', '-') ?? '',
    },
    {
      ...{ id: 'standing', title: '结论（本站）', kind: 'text', absence: 'always' },
      zh: '达到、未达到、与目标不同、未超上限、超过上限、文字说明、无法比较或结果未公布。',
      en: 'Met, short, differs, within the cap, above the cap, in words, unclear, or no result published.',
      cell: ({ shown }) => shown.standingLabel,
    },
    {
      ...{ id: 'place', title: '位置', kind: 'text', absence: 'always' },
      zh: '印在来源的哪一处。',
      en: 'The place in the source that prints it.',
      cell: ({ shown }) => shown.place,
    },
  ],
  rows: ({ disclosure: { report } }) => {
    const shown = new Map(targetsView(report)?.rows.map((row) => [row.id, row]));
    return (report.targets ?? []).flatMap((target) => {
      const row = shown.get(target.id);
      return row ? [{ report, target, shown: row }] : [];
    });
  },
});
