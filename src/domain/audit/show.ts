import { Exact } from '../figure/exact.ts';
import type { Figure } from '../figure/figure.ts';
import { scaleFactor } from '../figure/scale-factor.ts';

const grouped = (number: string): string => {
  const [whole = '', fraction] = number.split('.');
  const commas = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
};

const decimalsOf = ({ number }: Figure): number => number.split('.')[1]?.length ?? 0;

/** As many decimals as the print has, and up to two more where the number has them. */
const digits = (value: Exact, like: Figure): string => {
  const places = decimalsOf(like);
  const long = value.toDecimalPlaces(places + 2);
  return long.toFixed(Math.max(places, long.decimalPlaces())).replace('-', '−');
};

const inScale = (value: Exact, like: Figure): Exact =>
  value.div(scaleFactor(like.scale) ?? new Exact(1));

/**
 * A worked number in the scale and unit of a printed one: 4,762.34万元.
 * @param value in the figure's unit
 */
export function shownLike(value: Exact, like: Figure): string {
  const { scale, unit } = like;
  return `${grouped(digits(inScale(value, like), like))}${scale}${unit}`;
}

/** A difference, told without a sign; of two percentages in 个百分点. */
export function shownGap(gap: Exact, like: Figure): string {
  const text = shownLike(gap.abs(), like);
  return like.unit === '%' ? text.replace(/%$/u, ' 个百分点') : text;
}

/** A term in a formula: a negative number stands in brackets. */
export function inFormula(text: string): string {
  const plain = text.replace(/^-/u, '−');
  return plain.startsWith('−') ? `（${plain}）` : plain;
}

/** Points, with so many decimals at the most. */
export function shownPoints(points: Exact | string, places = 2): string {
  return new Exact(points).toDecimalPlaces(places).toFixed();
}

/** A sum of more terms than this is told by its first ones. */
const LONGEST_SUM = 8;

/** 甲 ＋ 乙 ＋ （−丙）, the printed texts put together. */
export function sumFormula(texts: readonly string[]): string {
  const shown = texts.slice(0, LONGEST_SUM).map(inFormula).join(' ＋ ');
  return texts.length > LONGEST_SUM ? `${shown} ＋ …（共 ${texts.length} 项）` : shown;
}
