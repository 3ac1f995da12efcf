import { unitRatio } from './convert.ts';
import { Exact } from './exact.ts';
import type { Figure } from './figure.ts';
import { findUnit } from './find-unit.ts';
import { overlap, possibleValues } from './possible-values.ts';
import type { Interval } from './possible-values.ts';

/** How two printed figures stand to each other. */
export type Agreement = 'equal' | 'equal-to-printed-precision' | 'different' | 'incomparable';

type Sign = 1 | -1;

function scaled(interval: Interval, factor: Exact): Interval {
  const { low, high, lowIncluded, highIncluded } = interval;
  const by = (end: Exact | undefined) => end?.times(factor);
  const ends = factor.isNegative()
    ? { low: by(high), high: by(low), lowIncluded: highIncluded, highIncluded: lowIncluded }
    : { low: by(low), high: by(high), lowIncluded, highIncluded };
  return {
    lowIncluded: ends.lowIncluded,
    highIncluded: ends.highIncluded,
    ...(ends.low === undefined ? {} : { low: ends.low }),
    ...(ends.high === undefined ? {} : { high: ends.high }),
  };
}

/**
 * Factors that bring both figures to whole multiples of one unit. 个 counts anything, so that 85个 and
 * 85家 meet; 家 and 家次, 家 and 项 do not.
 */
function commonUnit(a: Figure, b: Figure): readonly [Exact, Exact] | undefined {
  const ratio = unitRatio(a.unit, b.unit);
  if (ratio !== undefined) return [ratio.num, ratio.den];
  const counted = [a.unit, b.unit].every((unit) => findUnit(unit)?.dimension === 'count');
  const generic = a.unit === '个' || b.unit === '个';
  return counted && generic ? [new Exact(1), new Exact(1)] : undefined;
}

/** The signs under which a figure may be read as a change: both for a double negative. */
function signs(figure: Figure, other: Figure): readonly Sign[] {
  const directed: readonly Sign[] =
    figure.direction !== 'down' ? [1] : new Exact(figure.value).isNegative() ? [1, -1] : [-1];
  // 调减41万元 in the text may be 41 or -41 in a table without such a word.
  return other.direction === undefined ? [1, ...directed] : directed;
}

function samePrint(a: Figure, b: Figure, factorA: Exact, factorB: Exact): boolean {
  if (a.qualifier !== b.qualifier) return false;
  const same = (x: string, y: string) =>
    new Exact(x).times(factorA).eq(new Exact(y).times(factorB));
  if (a.high === undefined || b.high === undefined) {
    return a.high === b.high && same(a.value, b.value);
  }
  return same(a.value, b.value) && same(a.high.value, b.high.value);
}

/**
 * Whether two printed figures can both be right of one thing. Exact arithmetic, in any units of one
 * dimension; tolerances come from the printed digits alone.
 *
 * - `equal`: the same value with the same qualifier, whatever the decimals (1% and 1.0%).
 * - `equal-to-printed-precision`: some true value fits both prints. An exact print v with step s stands
 *   for the open interval (v − s/2, v + s/2), the numbers that round to it; so two exact figures agree
 *   when |a − b| < (sA + sB)/2, strictly. Between equal steps that is equality (1.0% and 1.1% differ);
 *   otherwise it holds whenever the finer could be the coarser before rounding (23.39亿元 and
 *   233,891万元). Truncation is not rounding: 2304.97 and 2304.9 differ. A count without a scale (家, 人次)
 *   is whole and stands for itself only. A qualified figure stands for what its word allows: 超2300 for
 *   everything above, 不少于 for that and more, 以下 for that and less, 4-5 for 4 to 5, 余, 约 and 近 as in
 *   `possibleValues`; so 2304.97 fits 超2300 and does not fit 近2300.
 * - `different`: no true value fits both.
 * - `incomparable`: different dimensions, currencies or counted things, a bare number against one with
 *   a unit, an ordinal against an amount.
 *
 * Where only one figure has a direction (调减41 against -41 or 41), either reading may agree; a double
 * negative (下降-45.81%) may be read both ways.
 */
export function agree(a: Figure, b: Figure): Agreement {
  if (a.ordinal !== b.ordinal) return 'incomparable';
  const factors = commonUnit(a, b);
  if (factors === undefined) return 'incomparable';
  let best: Agreement = 'different';
  for (const signA of signs(a, b)) {
    for (const signB of signs(b, a)) {
      const factorA = factors[0].times(signA);
      const factorB = factors[1].times(signB);
      if (samePrint(a, b, factorA, factorB)) return 'equal';
      const fits = overlap(scaled(possibleValues(a), factorA), scaled(possibleValues(b), factorB));
      if (fits) best = 'equal-to-printed-precision';
    }
  }
  return best;
}
