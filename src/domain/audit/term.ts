import { change } from '../figure/change.ts';
import { unitRatio } from '../figure/convert.ts';
import { Exact } from '../figure/exact.ts';
import { agree } from '../figure/equality.ts';
import type { Figure } from '../figure/figure.ts';
import { possibleValues, type Interval } from '../figure/possible-values.ts';
import type { Fact, Mention } from '../record/canonical.ts';

/** A printed figure as it goes into arithmetic: its signed value and what it may stand for. */
export interface Term {
  readonly fact: Fact;
  readonly mention: Mention;
  readonly figure: Figure;
  /** In the figure's unit, signed as its words say (调减 is below zero). */
  readonly value: Exact;
  readonly reach: Interval;
  /** The worth of its last printed digit. */
  readonly step: Exact;
  /** A number without 约, 超, 以上 or a second end. */
  readonly exact: boolean;
  /** 约, 近, 左右: nobody can say how far it reaches. */
  readonly loose: boolean;
}

/** The interval on the other side of zero. */
const turned = ({ low, high, lowIncluded, highIncluded }: Interval): Interval => ({
  ...(high && { low: high.negated() }),
  ...(low && { high: low.negated() }),
  lowIncluded: highIncluded,
  highIncluded: lowIncluded,
});

/**
 * Whole points and whole limits are what is printed: nobody rounded them. With decimals they may have
 * been: three equal shares of ten points are 3.33 each.
 */
const reachOf = (fact: Fact, figure: Figure): Interval => {
  const points = fact.nature === 'threshold' || figure.unit === '分';
  const whole = figure.scale === '' && !figure.number.includes('.');
  if (!points || !whole || figure.bound !== 'exact') return possibleValues(figure);
  const value = new Exact(figure.value);
  return { low: value, high: value, lowIncluded: true, highIncluded: true };
};

const readingsOf = (fact: Fact, mention: Mention, figure: Figure): Term[] => {
  const loose = figure.bound === 'approximate';
  const shared = { fact, mention, figure, loose, step: new Exact(figure.step) };
  const reach = reachOf(fact, figure);
  const exact = figure.qualifier === 'exact' && figure.high === undefined;
  const { readings } = change(figure);
  if (readings.length === 0) return [{ ...shared, value: new Exact(figure.value), reach, exact }];
  return readings.map((text) => {
    const value = new Exact(text);
    const same = value.eq(figure.value);
    return { ...shared, value, reach: same ? reach : turned(reach), exact };
  });
};

/** Whether a print says no more than a more precise one does: 98% beside 98.0%. */
const saidBy = (term: Term, finer: Term): boolean =>
  term.value.eq(finer.value) || agree(term.figure, finer.figure) === 'equal-to-printed-precision';

/**
 * What a fact prints, each different print once, the most precise first: where prints differ, any of
 * them may be the right one; what only says the same with fewer digits is left out. Dates and ranks are none.
 */
export function termsOf(fact: Fact | undefined): Term[] {
  if (!fact) return [];
  const all = fact.mentions.flatMap((mention) =>
    mention.figure && mention.figure.ordinal !== true
      ? readingsOf(fact, mention, mention.figure)
      : [],
  );
  const finest = all.toSorted((a, b) => rank(a) - rank(b) || a.step.cmp(b.step));
  return finest.filter(
    (term, index) => !finest.slice(0, index).some((finer) => saidBy(term, finer)),
  );
}

const rank = ({ exact }: Term): 0 | 1 => (exact ? 0 : 1);

/** The factor that brings a term to a unit; a bare zero fits any. `undefined` when it cannot be. */
export function factorTo({ figure, value }: Term, unit: string): Exact | undefined {
  if (value.isZero()) return new Exact(1);
  const ratio = unitRatio(figure.unit, unit);
  return ratio?.num.div(ratio.den);
}

/** A term brought to another unit. */
export function scaledTerm(term: Term, factor: Exact): Term {
  const by = (end: Exact | undefined) => end?.times(factor);
  const { low, high, lowIncluded, highIncluded } = term.reach;
  const [scaledLow, scaledHigh] = [by(low), by(high)];
  return {
    ...term,
    value: term.value.times(factor),
    step: term.step.times(factor),
    reach: {
      ...(scaledLow && { low: scaledLow }),
      ...(scaledHigh && { high: scaledHigh }),
      lowIncluded,
      highIncluded,
    },
  };
}

/** The text of a term as printed, with the unit that is printed elsewhere for it. */
export function textOf({ mention: { text, unit } }: Pick<Term, 'mention'>): string {
  return unit === undefined || text.endsWith(unit) ? text : `${text}${unit}`;
}
