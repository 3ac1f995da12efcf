import { countsAlike } from '../figure/counts-alike.ts';
import { Exact } from '../figure/exact.ts';
import { unitRatio } from '../figure/convert.ts';
import type { Interval } from '../figure/possible-values.ts';
import { factorTo, scaledTerm, type Term } from './term.ts';

/** A number worked from printed figures, and all it could be given how they were rounded. */
export interface Worked {
  readonly value: Exact;
  readonly reach: Interval;
  readonly exact: boolean;
  /** Whether any of what it was worked from is only 约 or 近. */
  readonly loose: boolean;
  /** The finest step among what it was worked from, in its own unit; absent for quotients. */
  readonly step?: Exact;
  /** The unit it comes out in. */
  readonly unit: string;
}

const HUNDRED = new Exact(100);

const add = (a: Exact | undefined, b: Exact | undefined) => (a && b ? a.plus(b) : undefined);
const closed = (low: Exact | undefined, high: Exact | undefined, included: boolean): Interval => ({
  ...(low && { low }),
  ...(high && { high }),
  lowIncluded: included,
  highIncluded: included,
});

/** A term on the other side of nought. */
export function negated(term: Term): Term {
  const { low, high, lowIncluded, highIncluded } = term.reach;
  return {
    ...term,
    value: term.value.negated(),
    reach: {
      ...(high && { low: high.negated() }),
      ...(low && { high: low.negated() }),
      lowIncluded: highIncluded,
      highIncluded: lowIncluded,
    },
  };
}

/** The unit that terms are brought to: the first that is not a bare zero's. */
const unitOf = (terms: readonly Term[]): string =>
  (terms.find(({ value }) => !value.isZero()) ?? terms[0])?.figure.unit ?? '';

/** A bare number among points is points: score tables seldom print 分. */
const points = (a: string, b: string): boolean =>
  (a === '' && b === '分') || (a === '分' && b === '');

/** Terms in one unit; `undefined` when they measure different things. 个 and 家 count alike. */
const alike = (terms: readonly Term[], unit: string): readonly Term[] | undefined => {
  const scaled = terms.map((term) => {
    const factor =
      factorTo(term, unit) ??
      (points(term.figure.unit, unit) ? new Exact(1) : undefined) ??
      (countsAlike(term.figure.unit, unit) ? new Exact(1) : undefined);
    return factor && scaledTerm(term, factor);
  });
  return scaled.every((term) => term !== undefined) ? scaled : undefined;
};

/** The sum of terms, those in `less` taken away. */
export function sumOf(plus: readonly Term[], less: readonly Term[] = []): Worked | undefined {
  const unit = unitOf([...plus, ...less]);
  const terms = alike([...plus, ...less.map(negated)], unit);
  if (!terms || terms.length === 0) return undefined;
  const zero: Exact | undefined = new Exact(0);
  const low = terms.reduce<Exact | undefined>((sum, { reach }) => add(sum, reach.low), zero);
  const high = terms.reduce<Exact | undefined>((sum, { reach }) => add(sum, reach.high), zero);
  const whole = terms.every(({ reach }) => reach.lowIncluded && reach.highIncluded);
  return {
    value: terms.reduce((sum, { value }) => sum.plus(value), new Exact(0)),
    reach: closed(low, high, whole),
    exact: terms.every(({ exact }) => exact),
    loose: terms.some(({ loose }) => loose),
    step: Exact.min(...terms.map(({ step }) => step)),
    unit,
  };
}

/** All that a quotient can be: the least and the greatest of its corners. */
const quotientReach = (a: Interval, b: Interval, factor: Exact): Interval => {
  const ends = [a.low, a.high, b.low, b.high];
  if (ends.some((end) => end === undefined) || b.low?.lte(0))
    return closed(undefined, undefined, false);
  const corners = [a.low, a.high].flatMap((top) =>
    [b.low, b.high].flatMap((bottom) => (top && bottom ? [top.div(bottom).times(factor)] : [])),
  );
  const whole = a.lowIncluded && b.lowIncluded;
  return closed(Exact.min(...corners), Exact.max(...corners), whole);
};

/** 100 where a quotient is told in percent, 1 where it is a multiple or an average. */
const factorFor = (unit: string): Exact => (unit === '%' ? HUNDRED : new Exact(1));

/** `numerator ÷ denominator`, told in `unit` (%, 倍, or the numerator's own for an average). */
export function quotientOf(numerator: Term, denominator: Term, unit: string): Worked | undefined {
  if (!denominator.value.gt(0)) return undefined;
  const ratio = unitRatio(numerator.figure.unit, denominator.figure.unit);
  const pure = unit === '%' || unit === '倍' || unit === '';
  const alikeUnits =
    ratio !== undefined ||
    numerator.value.isZero() ||
    points(numerator.figure.unit, denominator.figure.unit) ||
    countsAlike(numerator.figure.unit, denominator.figure.unit);
  if (pure && !alikeUnits) return undefined;
  const scale = pure && ratio ? ratio.num.div(ratio.den) : new Exact(1);
  const factor = factorFor(unit).times(scale);
  return {
    value: numerator.value.div(denominator.value).times(factor),
    reach: quotientReach(numerator.reach, denominator.reach, factor),
    exact: numerator.exact && denominator.exact,
    loose: numerator.loose || denominator.loose,
    unit,
  };
}

/** `(to − from) ÷ from`: how much something grew, in % or 倍. */
export function changeOf(from: Term, to: Term, unit: string): Worked | undefined {
  const quotient = quotientOf(to, from, unit === '%' ? '%' : '倍');
  if (!quotient) return undefined;
  const one = factorFor(unit);
  const { low, high, lowIncluded } = quotient.reach;
  return {
    ...quotient,
    value: quotient.value.minus(one),
    reach: closed(low?.minus(one), high?.minus(one), lowIncluded),
    unit,
  };
}

/** The mean of terms in one unit. */
export function meanOf(terms: readonly Term[]): Worked | undefined {
  const sum = sumOf(terms);
  if (!sum) return undefined;
  const { low, high, lowIncluded } = sum.reach;
  const by = terms.length;
  const { step: _, ...rest } = sum;
  return {
    ...rest,
    value: sum.value.div(by),
    reach: closed(low?.div(by), high?.div(by), lowIncluded),
  };
}

/** The product of terms; at most one of them has a unit that is not %, 倍 or a count. */
export function productOf(terms: readonly Term[], unit: string): Worked | undefined {
  const positive = terms.every(({ value }) => value.gte(0));
  if (!positive || terms.length === 0) return undefined;
  const part = (end: 'low' | 'high') =>
    terms.reduce<Exact | undefined>((product, { reach, figure }) => {
      const value = reach[end];
      if (!product || !value) return undefined;
      return product.times(figure.unit === '%' ? value.div(HUNDRED) : value);
    }, new Exact(1));
  const value = terms.reduce(
    (product, term) =>
      product.times(term.figure.unit === '%' ? term.value.div(HUNDRED) : term.value),
    new Exact(1),
  );
  const whole = terms.every(({ reach }) => reach.lowIncluded && reach.highIncluded);
  return {
    value,
    reach: closed(part('low'), part('high'), whole),
    exact: terms.every(({ exact }) => exact),
    loose: terms.some(({ loose }) => loose),
    unit,
  };
}
