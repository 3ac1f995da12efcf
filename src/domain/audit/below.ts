import { unitRatio } from '../figure/convert.ts';
import type { Exact } from '../figure/exact.ts';
import type { Term } from './term.ts';

/**
 * Whether an amount lies surely below what a print says, in any unit that converts.
 * @param amount in the unit of `of`
 */
export function surelyBelow(amount: Exact | undefined, of: Term, before: Term): boolean {
  const ratio = unitRatio(of.figure.unit, before.figure.unit);
  const least = before.reach.low;
  if (amount === undefined || ratio === undefined || least === undefined) return false;
  return amount.times(ratio.num).div(ratio.den).lt(least);
}
