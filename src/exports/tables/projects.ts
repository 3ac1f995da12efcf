import { MONEY_COLUMNS, type MoneyColumn } from '#domain/record/money.ts';
import type { Report } from '#domain/record/canonical.ts';
import { basisLabel } from '../../views/money-view.ts';
import { figureView } from '../../views/figure-view.ts';
import { printedAndExact, type Pair } from './figure-cells.ts';
import { defineTable } from './table.ts';

interface Row {
  readonly report: Report;
  readonly project: NonNullable<Report['projects']>[number];
}

const yuan = { unit: '元' } as const;
const percent = { unit: '%' } as const;

/** How the columns of money are named, wherever they stand. */
export const MONEY_PAIRS: Readonly<Record<MoneyColumn, Pair>> = {
  initialBudget: {
    ...{ id: 'initial_budget', title: '年初预算', ...yuan },
    ...{ zh: '年初预算', en: 'Initial budget' },
  },
  adjustment: {
    ...{ id: 'adjustment', title: '预算调整', ...yuan },
    ...{ zh: '年中调整，调减为负', en: 'Adjustment during the year, cuts negative' },
  },
  adjustmentRate: {
    ...{ id: 'adjustment_rate', title: '预算调整率', ...percent },
    ...{ zh: '预算调整率', en: 'Adjustment rate' },
  },
  adjustedBudget: {
    ...{ id: 'adjusted_budget', title: '调整后预算', ...yuan },
    ...{ zh: '调整后预算', en: 'Adjusted budget' },
  },
  budget: {
    ...{ id: 'budget', title: '预算', ...yuan },
    zh: '来源只说“预算”、没有说明是年初还是调整后的数',
    en: 'Budget, where the source does not say which',
  },
  actual: {
    ...{ id: 'actual', title: '实际支出', ...yuan },
    ...{ zh: '实际支出（决算数）', en: 'Actual expenditure' },
  },
  executionRate: {
    ...{ id: 'execution_rate', title: '预算执行率', ...percent },
    ...{ zh: '预算执行率', en: 'Execution rate' },
  },
};

/** Every project's money and grade. */
export const projects = defineTable<Row>({
  name: 'projects',
  title: '项目收支',
  zh: '每个项目的预算、调整、支出、执行率和等级；印文和数值并列。',
  en: 'Each project’s budget, adjustment, expenditure, execution rate and grade; print and number side by side.',
  key: ['project'],
  columns: [
    {
      ...{ id: 'project', title: '代号', kind: 'text', absence: 'always' },
      zh: '项目的代号，在本报告中不重复；它的数在“每个数和出处”里以 projects/代号/ 开头。',
      en: 'Id of the project; its figures in the table facts begin with projects/id/.',
      cell: ({ project }) => project.id,
    },
    {
      ...{ id: 'number', title: '序号', kind: 'text', absence: 'blank' },
      zh: '来源给的序号。',
      en: 'The number the source gives it.',
      cell: ({ project }) => project.number ?? '',
    },
    {
      ...{ id: 'name', title: '项目', kind: 'text', absence: 'always' },
      zh: '项目名称，照来源。',
      en: 'Name of the project, as in the source.',
      cell: ({ project }) => project.name,
    },
    ...MONEY_COLUMNS.flatMap((column) =>
      printedAndExact<Row>(MONEY_PAIRS[column], ({ report, project }) =>
        figureView(report, project[column]),
      ),
    ),
    {
      ...{ id: 'execution_basis', title: '执行率的口径', kind: 'text', absence: 'unpublished' },
      zh: '执行率除以哪个预算，只在来源写明时。',
      en: 'Which budget the execution rate divides by, only where the source says so.',
      cell: ({ project }) => basisLabel(project.executionBasis),
    },
    {
      ...{ id: 'grade', title: '等级', kind: 'text', absence: 'unpublished' },
      zh: '来源印出的等级。',
      en: 'Grade, as printed.',
      cell: ({ project }) => project.grade,
    },
    {
      ...{ id: 'reason', title: '原因', kind: 'text', absence: 'blank' },
      zh: '调整或执行率低的原因，本站转述。',
      en: 'Reason for an adjustment or a low rate, in this site’s words.',
      cell: ({ project }) => project.reason ?? '',
    },
    {
      ...{ id: 'place', title: '位置', kind: 'text', absence: 'always' },
      zh: '印在来源的哪一处。',
      en: 'The place in the source that prints it.',
      cell: ({ report, project }) =>
        report.source.outline.find(({ id }) => id === project.at)?.label ?? '',
    },
  ],
  rows: ({ disclosure: { report } }) =>
    (report.projects ?? []).map((project) => ({ report, project })),
});
