import type { Agency } from '../record/agency.ts';
import type { Report } from '../record/canonical.ts';
import type { CheckMeta } from './check.ts';
import type { Finding } from './finding.ts';
import { carriedFigures } from './across/carried-figures.ts';
import { goalsRepeated } from './across/goals-repeated.ts';
import { growthAcross } from './across/growth-across.ts';
import { namesChanged } from './across/names-changed.ts';
import { resultBelowEarlier } from './across/result-below-earlier.ts';
import { targetBelowReached } from './across/target-below-reached.ts';
import { textReused } from './across/text-reused.ts';

/** A report with its address, as checks over several years see it. */
export interface Dated {
  readonly address: string;
  readonly report: Report;
}

/** A report held against an earlier one of the same agency. */
export interface Pair {
  readonly earlier: Dated;
  readonly later: Dated;
  readonly agency: Agency;
}

/** One check of two reports of one agency; its findings belong to the later one. */
export interface AcrossCheck extends CheckMeta {
  readonly run: (pair: Pair) => readonly Finding[];
}

/** Every check over several years. */
export const ACROSS_CHECKS: readonly AcrossCheck[] = [
  carriedFigures,
  growthAcross,
  targetBelowReached,
  resultBelowEarlier,
  goalsRepeated,
  textReused,
  namesChanged,
];

/**
 * What the reports of one agency say against one another, under the address of the later report.
 * Each is held against every earlier one of another year.
 */
export function auditAcross(
  reports: readonly Dated[],
  agency: Agency,
): ReadonlyMap<string, readonly Finding[]> {
  const found = reports.map((later): [string, readonly Finding[]] => {
    const before = reports
      .filter(({ report }) => report.year < later.report.year)
      .toSorted((a, b) => (a.address < b.address ? 1 : -1));
    const findings = before.flatMap((earlier) =>
      ACROSS_CHECKS.flatMap((check) => check.run({ earlier, later, agency })),
    );
    return [later.address, findings];
  });
  return new Map(found.filter(([, findings]) => findings.length > 0));
}
