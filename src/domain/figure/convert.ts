import { Exact } from './exact.ts';
import type { Figure } from './figure.ts';
import { figureProblem } from './figure-problem.ts';
import type { FigureProblem } from './figure-problem.ts';
import { findUnit } from './find-unit.ts';
import { plain } from './plain.ts';
import { readTail } from './read-tail.ts';
import { normalise } from './normalise.ts';
import { scaleFactor } from './scale-factor.ts';

/** An exact decimal in the unit asked for (and the range's other end), or why there is none. */
export type Converted =
  | { readonly ok: true; readonly value: string; readonly high?: string; readonly unit: string }
  | { readonly ok: false; readonly problem: FigureProblem };

type Ratio = { readonly num: Exact; readonly den: Exact };

/**
 * How many of unit `to` one of unit `from` is, as a fraction (1亩 is 2000/3平方米). `undefined` when the
 * two measure different things or are different currencies.
 */
export function unitRatio(from: string, to: string): Ratio | undefined {
  if (from === to) return { num: new Exact(1), den: new Exact(1) };
  const [a, b] = [findUnit(from), findUnit(to)];
  if (a?.worth === undefined || b?.worth === undefined || a.base !== b.base) return undefined;
  return {
    num: new Exact(a.worth[0]).times(b.worth[1]),
    den: new Exact(a.worth[1]).times(b.worth[0]),
  };
}

/** A quotient with more digits than this has filled the room's precision: it does not end. */
const ENDLESS = 120;

/** The quotient when it is a finite decimal. */
function divideExactly(dividend: Exact, divisor: Exact): string | undefined {
  const quotient = dividend.div(divisor);
  return quotient.precision() < ENDLESS ? plain(quotient) : undefined;
}

function refuse(code: 'unknown-unit' | 'other-dimension' | 'inexact', found: string): Converted {
  return { ok: false, problem: figureProblem(code, found) };
}

function apply(figure: Figure, ratio: Ratio, factor: Exact, unit: string): Converted {
  const into = (value: string) =>
    divideExactly(new Exact(value).times(ratio.num), ratio.den.times(factor));
  const value = into(figure.value);
  const high = figure.high === undefined ? undefined : into(figure.high.value);
  if (value === undefined || (figure.high !== undefined && high === undefined)) {
    return refuse('inexact', `${figure.text} → ${unit}`);
  }
  return { ok: true, value, unit, ...(high === undefined ? {} : { high }) };
}

/**
 * The value of a figure in another unit of the same dimension, scale included: 万元, 公顷, 兆瓦, 万平方米.
 * The answer is an exact plain decimal or a problem: `unknown-unit`, `other-dimension` (also between
 * currencies, and for ordinals), `inexact` (1亩 in 平方米 does not end). Never throws.
 */
export function convert(figure: Figure, unit: string): Converted {
  const target = readTail(normalise(unit));
  if ('code' in target || target.half || target.qualifiers.length > 0) {
    return refuse('unknown-unit', unit);
  }
  const ratio = unitRatio(figure.unit, target.unit);
  const factor = scaleFactor(target.scale);
  if (ratio === undefined || factor === undefined || figure.ordinal === true) {
    return refuse('other-dimension', `${figure.unit} → ${unit}`);
  }
  return apply(figure, ratio, factor, unit);
}

/**
 * The value of a figure in a scale of its own unit (`万`, `亿`), or in a scale with its unit (`万元`):
 * 2304.97亿元 in 万 is `23049700`. A problem when the unit named is not the figure's own.
 */
export function inScale(figure: Figure, scale: string): Converted {
  const named = normalise(scale);
  if (scaleFactor(named) !== undefined && figure.ordinal !== true) {
    const one = { num: new Exact(1), den: new Exact(1) };
    return apply(figure, one, scaleFactor(named) ?? new Exact(1), named + figure.unit);
  }
  const target = readTail(named);
  if (!('code' in target) && target.unit !== figure.unit) {
    return refuse('other-dimension', `${figure.unit} → ${scale}`);
  }
  return convert(figure, scale);
}
