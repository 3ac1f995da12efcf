import { Exact } from './exact.ts';
import type { Figure } from './figure.ts';
import { findUnit } from './find-unit.ts';

/** An interval of values in a figure's unit; an absent end is unbounded. */
export type Interval = {
  readonly low?: Exact;
  readonly high?: Exact;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
};

/**
 * How loosely a round number speaks: the worth of its last digit that is not zero (2300 → 100, 350 → 10,
 * 1.5亿 → 0.1亿). A lone 1 (千, 1000万) would reach down to nothing, so it has half of itself.
 */
export function looseness(figure: Figure): Exact {
  const value = new Exact(figure.value).abs();
  if (value.isZero()) return new Exact(figure.step);
  const digits = value.toFixed().replace('.', '').replace(/0+$/u, '').replace(/^0+/u, '');
  if (digits === '1') return value.div(2);
  return value.div(new Exact(digits));
}

/** A count of things or of occasions without a scale is a whole number, not a rounding. */
function isWhole(figure: Figure): boolean {
  const dimension = findUnit(figure.unit)?.dimension ?? '';
  const counts = dimension === 'count' || dimension === 'visits' || figure.ordinal === true;
  return counts && figure.scale === '' && !figure.number.includes('.');
}

function closed(low: Exact, high: Exact): Interval {
  return { low, high, lowIncluded: true, highIncluded: true };
}

function open(low: Exact, high: Exact): Interval {
  return { low, high, lowIncluded: false, highIncluded: false };
}

function ofTwoEnds(figure: Figure, highEnd: NonNullable<Figure['high']>): Interval {
  const [low, high] = [new Exact(figure.value), new Exact(highEnd.value)];
  if (figure.qualifier === 'several') {
    // 几百 reaches to just below 1000, 十几 to just below 20.
    return { low, high: high.plus(highEnd.step), lowIncluded: true, highIncluded: false };
  }
  const slack = figure.qualifier === 'about' ? looseness(figure) : new Exact(0);
  return closed(low.minus(slack), high.plus(slack));
}

/** The ends nearer to zero and further from it, in order of size. */
function between(a: Exact, b: Exact, aIncluded: boolean, bIncluded: boolean): Interval {
  return a.lte(b)
    ? { low: a, high: b, lowIncluded: aIncluded, highIncluded: bIncluded }
    : { low: b, high: a, lowIncluded: bIncluded, highIncluded: aIncluded };
}

/**
 * The values that a printed figure may stand for, in its own unit. Exact figures: the numbers that
 * round to the print, half a step either side, ends excluded; a whole count only itself. 约: within its
 * looseness; 近: up to that much short of the number, or the number; 余: above it by less than that. The
 * other words and ranges: the bound itself, with or without its end as the word says.
 */
export function possibleValues(figure: Figure): Interval {
  if (figure.high !== undefined) return ofTwoEnds(figure, figure.high);
  const value = new Exact(figure.value);
  const further = value.isNegative() ? looseness(figure).negated() : looseness(figure);
  switch (figure.qualifier) {
    case 'about':
      return closed(value.minus(looseness(figure)), value.plus(looseness(figure)));
    case 'nearly':
      return between(value.minus(further), value, false, true);
    case 'more':
      return between(value, value.plus(further), false, false);
    case 'over':
    case 'far-over':
    case 'greater':
      return { low: value, lowIncluded: false, highIncluded: false };
    case 'at-least':
      return { low: value, lowIncluded: true, highIncluded: false };
    case 'at-most':
      return { high: value, lowIncluded: false, highIncluded: true };
    case 'less':
      return { high: value, lowIncluded: false, highIncluded: false };
    default: {
      const half = isWhole(figure) ? new Exact(0) : new Exact(figure.step).div(2);
      return half.isZero() ? closed(value, value) : open(value.minus(half), value.plus(half));
    }
  }
}

function reaches(low: Exact, high: Exact, bothIncluded: boolean): boolean {
  return low.lt(high) || (bothIncluded && low.eq(high));
}

/** Whether two intervals have a value in common. */
export function overlap(a: Interval, b: Interval): boolean {
  const below = (x: Interval, y: Interval) =>
    x.low === undefined ||
    y.high === undefined ||
    reaches(x.low, y.high, x.lowIncluded && y.highIncluded);
  return below(a, b) && below(b, a);
}
