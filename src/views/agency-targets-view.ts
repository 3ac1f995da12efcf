import type { Fact, Report } from '#domain/record/canonical.ts';
import { sameMeasure } from '#domain/audit/same-measure.ts';
import { factOf } from '#domain/audit/target-reading.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { yearLabel } from './labels.ts';

/** What one report says of a thing that was a target. */
export interface TargetYear {
  readonly year: string;
  readonly address: string;
  /** The target of that year; not published where it was none. */
  readonly target: FigureView;
  /** What the report prints for it. */
  readonly result: FigureView;
}

/** One thing over the years. */
export interface AgencyTarget {
  readonly name: string;
  readonly years: readonly TargetYear[];
}

const PRINTED = new Set(['flow', 'stock', 'ratio']);

/** Of the report's own year, and of the whole of it where it is counted over time. */
const ofItsYear = (report: Report, { period, nature }: Fact): boolean =>
  PRINTED.has(nature) &&
  (nature === 'stock' ? period.startsWith(report.year) : period === report.year);

interface Aim {
  readonly name: string;
  readonly result: Fact;
}

const aimsOf = ({ report }: Disclosure): Aim[] =>
  (report.targets ?? []).flatMap(({ name, result, resultOf }) => {
    const fact = resultOf === undefined ? factOf(report, result) : undefined;
    return fact && ofItsYear(report, fact) ? [{ name, result: fact }] : [];
  });

const targetIn = (report: Report, thing: Fact): FigureView => {
  const aim = (report.targets ?? []).find(({ result, resultOf }) => {
    const fact = resultOf === undefined ? factOf(report, result) : undefined;
    return fact && sameMeasure(fact, thing);
  });
  const fact = aim && factOf(report, aim.target);
  return figureView(report, fact ? { fact: fact.key } : undefined);
};

const yearOf = ({ report, address }: Disclosure, thing: Fact): TargetYear[] => {
  const fact = Object.values(report.facts).find(
    (each) => ofItsYear(report, each) && sameMeasure(each, thing),
  );
  if (!fact) return [];
  return [
    {
      year: yearLabel(report.year),
      address,
      target: targetIn(report, thing),
      result: figureView(report, { fact: fact.key }),
    },
  ];
};

/**
 * What an agency aimed at in one year and printed in another as well: the same thing of the same
 * subject, scope and basis, oldest year first. Things of one report only are left out.
 */
export function agencyTargetsView(disclosures: readonly Disclosure[]): readonly AgencyTarget[] {
  const sorted = disclosures.toSorted((a, b) => (a.report.year < b.report.year ? -1 : 1));
  const things: Aim[] = [];
  for (const aim of sorted.toReversed().flatMap(aimsOf)) {
    if (!things.some(({ result }) => sameMeasure(result, aim.result))) things.push(aim);
  }
  return things.flatMap(({ name, result }) => {
    const years = sorted.flatMap((each) => yearOf(each, result));
    const apart = new Set(years.map(({ year }) => year)).size > 1;
    return apart ? [{ name, years }] : [];
  });
}
