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
 * 1.5亿 → 0.1亿). A zero has only its printed step.
 */
export function looseness({ value, step }: Pick<Figure, 'value' | 'step'>): Exact {
  const size = new Exact(value).abs();
  if (size.isZero()) return new Exact(step);
  return size.div(new Exact(significand(size)));
}

/** The digits of a number from its first to its last that is not zero. */
function significand(value: Exact): string {
  return value.toFixed().replace('.', '').replace(/0+$/u, '').replace(/^0+/u, '');
}

/** 近 falls short by less than its looseness; a lone 1 (近千) by less than half, not down to nothing. */
function shortfall(figure: Figure): Exact {
  const loose = looseness(figure);
  return loose.eq(new Exact(figure.value).abs()) ? loose.div(2) : loose;
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
  const finer = Exact.min(looseness(figure), looseness(highEnd));
  const slack = figure.qualifier === 'about' ? finer.div(2) : new Exact(0);
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
 * round to the print, half a step either side, ends excluded; a whole count only itself. 约: within half
 * its looseness, ends included; 近: the number, or short of it by less than its looseness (by less than
 * half for 近千); 余: above it by less than its looseness. The other words and ranges: the bound itself,
 * with or without its end as the word says; 约 widens a range by half the looseness of its finer end.
 */
export function possibleValues(figure: Figure): Interval {
  if (figure.high !== undefined) return ofTwoEnds(figure, figure.high);
  const value = new Exact(figure.value);
  const away = (distance: Exact) => value.plus(value.isNegative() ? distance.negated() : distance);
  const half = looseness(figure).div(2);
  switch (figure.qualifier) {
    case 'about':
      return closed(value.minus(half), value.plus(half));
    case 'nearly':
      return between(away(shortfall(figure).negated()), value, false, true);
    case 'more':
      return between(value, away(looseness(figure)), false, false);
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
      const rounding = new Exact(figure.step).div(2);
      return isWhole(figure)
        ? closed(value, value)
        : open(value.minus(rounding), value.plus(rounding));
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
