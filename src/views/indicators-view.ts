import Decimal from 'decimal.js';
import type { ScoreRow, ScoreView } from './score-view.ts';
import type { WorkingsView, WorkingView } from './workings-view.ts';

/** One indicator with everything the page says of its points. */
export interface IndicatorView {
  readonly row: ScoreRow;
  /** Absent where no rubric is known. */
  readonly working: WorkingView | undefined;
}

/** The indicators that lost points, the most first, those that did not, and those nobody can tell of. */
export interface IndicatorsView {
  readonly losing: readonly IndicatorView[];
  readonly full: readonly IndicatorView[];
  /** Their points or what they are out of are not published: neither lost nor full. */
  readonly unpublished: readonly IndicatorView[];
  /** Id of the rubric, for a link; empty where none is known. */
  readonly rubric: string;
  /** How all of them stand once recomputed; empty without a rubric. */
  readonly standings: string;
}

/** The leaves of the score tree with their workings; undefined when the report publishes no tree. */
export function indicatorsView(
  tree: ScoreView | undefined,
  workings: WorkingsView | undefined,
): IndicatorsView | undefined {
  if (!tree) return undefined;
  const all = tree.rows
    .filter(({ isLeaf }) => isLeaf)
    .map((row) => ({ row, working: workings?.rows.find(({ id }) => id === row.id) }));
  return {
    losing: all
      .filter(({ row }) => row.lost !== '')
      .toSorted((a, b) => new Decimal(b.row.lost).cmp(a.row.lost)),
    full: all.filter(({ row }) => row.bar && row.lost === ''),
    unpublished: all.filter(({ row }) => !row.bar),
    rubric: workings?.rubric ?? '',
    standings: workings?.title ?? '',
  };
}
