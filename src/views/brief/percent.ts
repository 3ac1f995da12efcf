import Decimal from 'decimal.js';
import type { Figure } from '#domain/figure/figure.ts';
import { possibleValues } from '#domain/figure/possible-values.ts';

/** One figure in hundredths of another, as far as the two prints give it. */
export interface Percent {
  readonly value: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
  /** Whether a printed 约 went into it. */
  readonly about: boolean;
}

/** Where digits are not set by a printed rate. */
export const DIGITS = 2;
const HUNDRED = 100;

const ends = (figure: Figure): readonly [Decimal, Decimal] | undefined => {
  const { low, high } = possibleValues(figure);
  if (!['exact', 'about'].includes(figure.qualifier) || !low || !high) return undefined;
  return [Decimal.max(0, low.toFixed()), new Decimal(high.toFixed())];
};

/** A part in hundredths of a whole; undefined where a word such as 超 leaves it open, or the whole is nothing. */
export function percentOfWhole(
  part: Figure | undefined,
  whole: Figure | undefined,
): Percent | undefined {
  const [over, under] = [part && ends(part), whole && ends(whole)];
  if (!part || !whole || !over || !under) return undefined;
  if (under[0].lte(0) || new Decimal(part.value).isNegative()) return undefined;
  return {
    value: new Decimal(part.value).div(whole.value).times(HUNDRED),
    low: over[0].div(under[1]).times(HUNDRED),
    high: over[1].div(under[0]).times(HUNDRED),
    about: [part, whole].some(({ qualifier }) => qualifier === 'about'),
  };
}

/** The sum of exact figures as a percentage's whole. */
export function shareOf(part: Figure, all: readonly Figure[]): Decimal | undefined {
  const sum = all.reduce((total, { value }) => total.plus(value), new Decimal(0));
  return sum.gt(0) ? new Decimal(part.value).div(sum).times(HUNDRED) : undefined;
}

/** Whether a printed rate may be this percentage, both to their printed precision. */
export function agreesWith({ low, high }: Percent, rate: Figure): boolean {
  const printed = possibleValues(rate);
  const below = printed.high !== undefined && low.gt(printed.high.toFixed());
  const above = printed.low !== undefined && high.lt(printed.low.toFixed());
  return !below && !above;
}

/** The decimals of a printed percentage. */
export function decimalsOf(rate: Figure | undefined): number {
  return rate?.unit === '%' ? (rate.number.split('.')[1]?.length ?? 0) : DIGITS;
}

/** 63.72%; fewer decimals and 约 where the prints give no more; never rounded to nothing or to all. */
export function percentText(value: Decimal, digits = DIGITS, about = false): string {
  const rounded = value.toDecimalPlaces(digits);
  const least = new Decimal(10).pow(-digits);
  if (rounded.isZero() && !value.isZero()) return `不到 ${least.toFixed()}%`;
  const rough = about || (rounded.eq(HUNDRED) && !value.eq(HUNDRED));
  return `${rough ? '约 ' : ''}${rounded.toFixed(digits)}%`;
}

/** A percentage as it is said, with as many of the wished decimals as the prints give. */
export function spokenPercent({ value, low, high, about }: Percent, digits = DIGITS): string {
  let given = digits;
  while (given > 0 && high.minus(low).gt(new Decimal(10).pow(-given))) given -= 1;
  const rounded = !value.toDecimalPlaces(given).eq(value);
  return percentText(value, given, about || (given < digits && rounded));
}
