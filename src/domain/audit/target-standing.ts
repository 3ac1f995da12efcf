import Decimal from 'decimal.js';
import { countsAlike } from '../figure/counts-alike.ts';
import type { Figure } from '../figure/figure.ts';
import { possibleValues } from '../figure/possible-values.ts';

/** How a result stands to its target; a cap is a bound, never a goal. */
export type TargetStanding =
  'met' | 'short' | 'differs' | 'within-cap' | 'above-cap' | 'words' | 'unclear' | 'no-result';

/** goal and floor: at least; cap: at most; exact: that and nothing else. */
export type TargetBound = 'goal' | 'floor' | 'cap' | 'exact';

/** Where the result lies: an absent end is unbounded, an open end is not reached. */
interface Reach {
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

const decimal = (value: { toFixed(): string } | undefined) =>
  value === undefined ? undefined : new Decimal(value.toFixed());

/** A plain figure is taken at its word; words such as 超 and 近 open it as far as they say. */
const reachOf = (result: Figure): Reach => {
  if (result.bound === 'exact') {
    const value = new Decimal(result.value);
    return { low: value, high: value, lowIncluded: true, highIncluded: true };
  }
  const { low, high, lowIncluded, highIncluded } = possibleValues(result);
  return { low: decimal(low), high: decimal(high), lowIncluded, highIncluded };
};

const atLeast = ({ low }: Reach, value: Decimal) => low?.gte(value) === true;
const atMost = ({ high }: Reach, value: Decimal) => high?.lte(value) === true;
const below = ({ high, highIncluded }: Reach, value: Decimal) =>
  high !== undefined && (high.lt(value) || (high.eq(value) && !highIncluded));
const above = ({ low, lowIncluded }: Reach, value: Decimal) =>
  low !== undefined && (low.gt(value) || (low.eq(value) && !lowIncluded));

const choose = (yes: boolean, no: boolean, good: TargetStanding, bad: TargetStanding) => {
  if (yes) return good;
  return no ? bad : 'unclear';
};

/** 增长 against 下降 decides by itself; a fall without a word on the other side says nothing. */
const turned = (target: Figure, result: Figure): TargetStanding | undefined => {
  if (result.direction === 'down' && result.value.startsWith('-')) return 'unclear';
  if ((target.direction ?? 'up') === (result.direction ?? 'up')) return undefined;
  return target.direction === 'up' ? 'short' : 'unclear';
};

/**
 * How a printed result stands to a printed target, as far as the two prints say it: where a word
 * such as 近 or 不超过, a range or another unit leaves it open, the standing is unclear.
 */
export function targetStanding(
  bound: TargetBound,
  target: Figure | undefined,
  result: Figure | undefined,
): TargetStanding {
  if (!target || target.high || !result || !countsAlike(target.unit, result.unit)) return 'unclear';
  const other = turned(target, result);
  if (other) return other;
  const value = new Decimal(target.value);
  const reach = reachOf(result);
  if (bound === 'cap')
    return choose(atMost(reach, value), above(reach, value), 'within-cap', 'above-cap');
  if (bound === 'exact') {
    const off = below(reach, value) || above(reach, value);
    return choose(atLeast(reach, value) && atMost(reach, value), off, 'met', 'differs');
  }
  // A place in an order is better the smaller it is.
  return target.ordinal
    ? choose(atMost(reach, value), above(reach, value), 'met', 'short')
    : choose(atLeast(reach, value), below(reach, value), 'met', 'short');
}

/**
 * Result ÷ target, exact; undefined where it means nothing: other units, ranges, ranks, opposite
 * directions, a target that is not above zero.
 */
export function targetMultiple(
  target: Figure | undefined,
  result: Figure | undefined,
): Decimal | undefined {
  if (!target || !result || !countsAlike(target.unit, result.unit)) return undefined;
  if (target.high || result.high || target.ordinal || turned(target, result)) return undefined;
  const divisor = new Decimal(target.value);
  return divisor.gt(0) ? new Decimal(result.value).div(divisor) : undefined;
}

/** A multiple with two decimals at the most, never rounded across 1: 0.999 is not 1. */
export function shownMultiple(multiple: Decimal): string {
  const rounding = multiple.lt(1) ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP;
  const shown = multiple.toDecimalPlaces(2, rounding);
  return (
    multiple.gt(1) && shown.eq(1) ? multiple.toDecimalPlaces(2, Decimal.ROUND_UP) : shown
  ).toFixed();
}
