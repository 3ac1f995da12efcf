import Decimal from 'decimal.js';
import type { Figure } from '#domain/figure/figure.ts';
import { possibleValues } from '#domain/figure/possible-values.ts';

/** A plain figure is taken at its word; words such as 约 and 超 open it as far as they say. */
const reach = (figure: Figure): { low?: Decimal; high?: Decimal; highIncluded: boolean } => {
  if (figure.bound === 'exact') {
    const value = new Decimal(figure.value);
    return { low: value, high: value, highIncluded: true };
  }
  const { low, high, highIncluded } = possibleValues(figure);
  return {
    ...(low && { low: new Decimal(low.toFixed()) }),
    ...(high && { high: new Decimal(high.toFixed()) }),
    highIncluded,
  };
};

/** Whether a printed figure is below a limit, however it is read. */
export function surelyBelow(figure: Figure, limit: Decimal.Value): boolean {
  const { high, highIncluded } = reach(figure);
  return high !== undefined && (high.lt(limit) || (high.eq(limit) && !highIncluded));
}

/** Whether a printed figure is at a limit or above it, however it is read. */
export function surelyAtLeast(figure: Figure, limit: Decimal.Value): boolean {
  return reach(figure).low?.gte(limit) === true;
}

/** Whether a printed figure is this and nothing else. */
export function isExactly(figure: Figure | undefined, value: Decimal.Value): boolean {
  return figure?.bound === 'exact' && new Decimal(figure.value).eq(value);
}

/** The most that a printed figure may stand for; undefined where it is open upwards. */
export function mostOf(figure: Figure): Decimal | undefined {
  return reach(figure).high;
}
