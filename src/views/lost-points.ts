import Decimal from 'decimal.js';
import type { Standing } from '#domain/scoring/scored.ts';
import type { ScoreRow } from './score-view.ts';

/** Points that were not earned, as text. */
export interface LostPoints {
  readonly all: string;
  /** By how the indicators stand once recomputed; `unscored` where no rubric is known. */
  readonly by: ReadonlyMap<Standing | 'unscored', string>;
}

/** Adds up what the leaves lost, in points. */
export function lostPoints(rows: readonly ScoreRow[]): LostPoints {
  const sums = new Map<Standing | 'unscored', Decimal>();
  let all = new Decimal(0);
  for (const { isLeaf, lost, standing } of rows) {
    if (!isLeaf || lost === '') continue;
    const kind = standing?.standing ?? 'unscored';
    all = all.plus(lost);
    sums.set(kind, (sums.get(kind) ?? new Decimal(0)).plus(lost));
  }
  return {
    all: all.toFixed(),
    by: new Map([...sums].map(([kind, sum]) => [kind, sum.toFixed()])),
  };
}
