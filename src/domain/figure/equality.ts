import { unitRatio } from './convert.ts';
import { Exact } from './exact.ts';
import type { Figure } from './figure.ts';
import { findUnit } from './find-unit.ts';
import { overlap, possibleValues } from './possible-values.ts';
import type { Interval } from './possible-values.ts';

/** How two printed figures stand to each other. */
export type Agreement = 'equal' | 'equal-to-printed-precision' | 'different' | 'incomparable';

/** From the best to the worst: where signs may be read in two ways, the best reading counts. */
const AGREEMENTS: readonly Agreement[] = [
  'equal',
  'equal-to-printed-precision',
  'different',
  'incomparable',
];

type Sign = 1 | -1;

/** A figure and the factor (with its sign) that brings it to the unit both share. */
type Side = { readonly figure: Figure; readonly factor: Exact };

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

function isQualified({ qualifier, high }: Figure): boolean {
  return qualifier !== 'exact' || high !== undefined;
}

function worth({ factor }: Side, value: string): Exact {
  return new Exact(value).times(factor);
}

function samePrint(a: Side, b: Side): boolean {
  const [highA, highB] = [a.figure.high, b.figure.high];
  if (a.figure.qualifier !== b.figure.qualifier) return false;
  if (!worth(a, a.figure.value).eq(worth(b, b.figure.value))) return false;
  if (highA === undefined || highB === undefined) return highA === highB;
  return worth(a, highA.value).eq(worth(b, highB.value));
}

/** Whether the finer of two exact prints, rounded to the last printed digit of the coarser, is it. */
function roundsTo(a: Side, b: Side): boolean {
  const printed = (side: Side) => ({
    value: worth(side, side.figure.value),
    step: worth(side, side.figure.step).abs(),
  });
  const [fine, coarse] = [printed(a), printed(b)].sort((x, y) => x.step.cmp(y.step));
  if (fine === undefined || coarse === undefined || fine.step.eq(coarse.step)) return false;
  const steps = fine.value.div(coarse.step);
  return [Exact.ROUND_HALF_UP, Exact.ROUND_HALF_EVEN].some((mode) =>
    steps.toDecimalPlaces(0, mode).times(coarse.step).eq(coarse.value),
  );
}

function compare(a: Side, b: Side): Agreement {
  if (samePrint(a, b)) return 'equal';
  const [looseA, looseB] = [isQualified(a.figure), isQualified(b.figure)];
  if (looseA && looseB) return 'incomparable';
  const values = ({ figure, factor }: Side) => scaled(possibleValues(figure), factor);
  const fits = looseA || looseB ? overlap(values(a), values(b)) : roundsTo(a, b);
  return fits ? 'equal-to-printed-precision' : 'different';
}

/**
 * Whether two printed figures can both be right of one thing. Exact arithmetic, in any units of one
 * dimension; tolerances come from the printed digits alone.
 *
 * - `equal`: the same value with the same qualifier, whatever the decimals and the scale (1% and 1.0%,
 *   1.2亿元 and 12,000万元).
 * - Two exact figures are `equal-to-printed-precision` when the one with the smaller step, rounded to
 *   the step of the other, gives the other: half up (away from zero), and at a tie half to even as well
 *   (2.345 is 2.35 and 2.34, 2.355 is 2.36 only). So 23.39亿元 and 233,891万元 agree; 2304.97亿元 and
 *   2304.9亿元 are `different`, for truncation is not rounding. With equal steps only equal values agree.
 * - An exact figure and a qualified one are `equal-to-printed-precision` when a value that prints as the
 *   exact figure (half a step either side, ends excluded; a count without a scale only itself) is one
 *   the other's words allow, else `different`. 超 allows what is above, 不少于 that and the number, 低于
 *   what is below, 以下 that and the number, 4-5个 the range with its ends, 几百 200 to below 1000; 约
 *   half a unit either way of the last digit that is not zero (约2300: 2250 to 2350); 近 up to one such
 *   unit less, never more (近2300: above 2200, to 2300); 余 up to one such unit more (30余: above 30,
 *   below 40). So 2304.97 fits 超2300 and does not fit 近2300. See `possibleValues`.
 * - Two qualified figures are `incomparable` unless they are `equal`.
 * - Also `incomparable`: different dimensions, currencies or counted things (but 个 counts anything), a
 *   bare number against one with a unit, an ordinal against an amount.
 *
 * Where only one figure has a direction (调减41 against -41 or 41), either reading may agree; a double
 * negative (下降-45.81%) may be read both ways. The order of the two does not matter. Never throws.
 */
export function agree(a: Figure, b: Figure): Agreement {
  if (a.ordinal !== b.ordinal) return 'incomparable';
  const factors = commonUnit(a, b);
  if (factors === undefined) return 'incomparable';
  const readings = signs(a, b).flatMap((signA) =>
    signs(b, a).map((signB) =>
      compare(
        { figure: a, factor: factors[0].times(signA) },
        { figure: b, factor: factors[1].times(signB) },
      ),
    ),
  );
  return AGREEMENTS.find((agreement) => readings.includes(agreement)) ?? 'different';
}
