import type { Report } from '#domain/record/canonical.ts';
import { figureView, inWan, type FigureView } from './figure-view.ts';

/** A cell: the figure, and how a column in 万元 shows it. */
export interface MoneyCell {
  readonly label: string;
  readonly figure: FigureView;
  readonly shown: string | undefined;
}

/** One row of the agency's money: personnel, public funds, a subtotal. */
export interface MoneyRowView {
  readonly id: string;
  readonly name: string;
  readonly isSubtotal: boolean;
  readonly cells: readonly MoneyCell[];
}

/** One way of dividing the same money. */
export interface SplitView {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly {
    readonly id: string;
    readonly name: string;
    readonly amount: FigureView;
    readonly share: FigureView;
  }[];
}

const columns = [
  ['initialBudget', '年初预算'],
  ['adjustment', '调整'],
  ['adjustmentRate', '调整率'],
  ['adjustedBudget', '调整后预算'],
  ['budget', '预算'],
  ['actual', '实际支出'],
  ['executionRate', '执行率'],
] as const;

/** The rows of the budget table, with only the columns that some row prints. */
export function moneyRows(report: Report): readonly MoneyRowView[] {
  const rows = report.budget === '未公布' ? [] : (report.budget.rows ?? []);
  const printed = columns.filter(([column]) =>
    rows.some((row) => figureView(report, row[column]).published),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    isSubtotal: row.part === 'subtotal',
    cells: printed.map(([column, label]) => {
      const figure = figureView(report, row[column]);
      return { label, figure, shown: inWan(figure) };
    }),
  }));
}

/** Every way in which the report divides its money. */
export function splits(report: Report): readonly SplitView[] {
  const all = report.budget === '未公布' ? [] : (report.budget.splits ?? []);
  return all.map(({ id, by, of, parts }) => ({
    id,
    title: `${of}，按${by}`,
    parts: parts.map((part) => ({
      id: part.id,
      name: part.name,
      amount: figureView(report, part.amount),
      share: figureView(report, part.share),
    })),
  }));
}
