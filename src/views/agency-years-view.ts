import Decimal from 'decimal.js';
import { grouped } from './figure-view.ts';
import { kindLabel, ofWholeAgency } from './labels.ts';
import type { ReportRowInput } from './places-view.ts';

/** A sum of money of one year, in 万元; as printed and without a length where it is no exact sum. */
interface Amount {
  readonly value?: number;
  readonly label: string;
}

/** What an agency's reports of one year say, for drawing. */
export interface AgencyYearView {
  readonly year: number;
  readonly budget?: Amount;
  readonly actual?: Amount;
  readonly scores: readonly {
    readonly kind: string;
    readonly rubric: string;
    readonly value: number;
    readonly outOf: number;
    readonly label: string;
  }[];
}

/** An agency over the years. */
export interface AgencyYearsView {
  readonly title: string;
  readonly unit: string;
  readonly years: readonly AgencyYearView[];
}

const WAN = 10_000;
const NOT_PUBLISHED = '未公布';

const amount = (sum: string | undefined, printed: string): Amount | undefined => {
  if (sum === undefined) return printed === NOT_PUBLISHED ? undefined : { label: printed };
  const wan = new Decimal(sum).div(WAN);
  return { value: wan.toNumber(), label: grouped(wan.toFixed()) };
};

const scoresOf = (rows: readonly ReportRowInput[]): AgencyYearView['scores'] =>
  rows.flatMap(({ kind, rubric, points }) =>
    points
      ? [
          {
            kind: kindLabel(kind),
            rubric: rubric === NOT_PUBLISHED ? '' : rubric,
            value: Number(points.value),
            outOf: Number(points.outOf),
            label: points.value,
          },
        ]
      : [],
  );

const yearOf = (year: string, rows: readonly ReportRowInput[]): AgencyYearView => {
  // A year's money is told by one report only: the agency's own before another's on it.
  const told =
    rows.find(({ amounts }) => amounts.actual !== undefined) ??
    rows.find(({ actual }) => actual !== NOT_PUBLISHED) ??
    rows.find(({ budget }) => budget !== NOT_PUBLISHED);
  const { adjustedBudget, budget, initialBudget, actual } = told?.amounts ?? {};
  const planned = amount(adjustedBudget ?? budget ?? initialBudget, told?.budget ?? NOT_PUBLISHED);
  const spent = amount(actual, told?.actual ?? NOT_PUBLISHED);
  return {
    year: Number(year),
    ...(planned && { budget: planned }),
    ...(spent && { actual: spent }),
    scores: scoresOf(rows),
  };
};

const titleOf = (years: readonly AgencyYearView[]): string => {
  const told = years.filter(({ actual }) => actual);
  if (told.length === 0) return `${years.length} 个年度的报告都没有公布支出`;
  if (told.length < years.length) {
    return `${years.length} 个年度有报告，其中 ${told.length} 个公布了支出`;
  }
  return `${years.length} 个年度都公布了支出`;
};

const OWN_FIRST = ['self', 'self-notes', 'third-party'];
const rank = ({ kind }: ReportRowInput): number => OWN_FIRST.indexOf(kind);

/**
 * An agency's budgets, expenditures and scores by year, oldest first; undefined for fewer than two
 * years. A report on one project tells nothing of the agency as a whole and is left out.
 */
export function agencyYearsView(all: readonly ReportRowInput[]): AgencyYearsView | undefined {
  const rows = all.filter(({ kind }) => ofWholeAgency(kind)).toSorted((a, b) => rank(a) - rank(b));
  const numbers = [...new Set(rows.map(({ year }) => year))].sort();
  if (numbers.length < 2) return undefined;
  const years = numbers.map((year) =>
    yearOf(
      year,
      rows.filter((row) => row.year === year),
    ),
  );
  return { title: titleOf(years), unit: '万元', years };
}
