import type { Fact, Report } from '../record/canonical.ts';
import { sameMeasure } from './same-measure.ts';

const GROWTH = '/growth';

/** A printed growth, and the figure of the year that grew. */
export interface GrowthPair {
  readonly growth: Fact;
  readonly value: Fact;
}

/** Every growth that is printed beside a figure of one whole year. */
export function growthPairs({ facts }: Report): GrowthPair[] {
  return Object.values(facts).flatMap((growth) => {
    const value = facts[growth.key.slice(0, -GROWTH.length)];
    const printed = growth.key.endsWith(GROWTH) && value && /^\d{4}$/u.test(value.period);
    return printed ? [{ growth, value }] : [];
  });
}

/** The same thing one year earlier, as a report prints it. */
export function yearBefore({ facts }: Report, value: Fact): Fact | undefined {
  const before = `${BigInt(value.period) - 1n}`;
  return Object.values(facts).find((fact) => fact.period === before && sameMeasure(fact, value));
}
