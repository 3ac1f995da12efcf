import type { Correction, Withdrawal } from '#domain/record/history.ts';
import { findingAnchor } from './findings-view.ts';
import { kindLabel, yearLabel } from './labels.ts';

/** What the page of corrections needs of a report. */
export interface CorrectedReport {
  readonly address: string;
  readonly agencyName: string;
  readonly year: string;
  readonly kind: string;
  readonly corrections: readonly (Correction & { readonly told: string })[];
  readonly withdrawals: readonly Withdrawal[];
}

/** The part of a row that the page shows, for its cache key. */
export function correctedReport(row: CorrectedReport): CorrectedReport {
  const { address, agencyName, year, kind, corrections, withdrawals } = row;
  return { address, agencyName, year, kind, corrections, withdrawals };
}

interface Entry {
  readonly date: string;
  /** Whose report, of which year. */
  readonly where: string;
  readonly href: string;
  readonly reason: string;
  readonly by: string;
}

/** A change made to a published record. */
export interface CorrectionRow extends Entry {
  readonly field: string;
  readonly old: string;
  readonly now: string;
}

/** A finding that was taken back. */
export interface WithdrawalRow extends Entry {
  /** What the finding said; its number where it is no longer found. */
  readonly said: string;
}

const newestFirst = <Row extends Entry>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));

const whose = ({ agencyName, year, kind }: CorrectedReport): string =>
  `${agencyName}，${yearLabel(year)}${kindLabel(kind)}`;

/**
 * Every correction and every withdrawn finding of all reports, newest first.
 * @param findings of the report at an address, in their thin form
 * @param link where a report's page is
 */
export function correctionsView(
  reports: readonly CorrectedReport[],
  findings: (address: string) => readonly { readonly id: string; readonly sentence: string }[],
  link: (address: string) => string,
): { readonly corrections: CorrectionRow[]; readonly withdrawals: WithdrawalRow[] } {
  const corrections = reports.flatMap((report) =>
    report.corrections.map(({ date, told, old, new: now, reason, by }) => ({
      ...{ date, field: told, old, now, reason, by },
      ...{ where: whose(report), href: link(report.address) },
    })),
  );
  const withdrawals = reports.flatMap((report) =>
    report.withdrawals.map(({ date, finding, reason, by }) => {
      const found = findings(report.address).find(({ id }) => id === finding);
      return {
        ...{ date, reason, by, said: found?.sentence ?? finding, where: whose(report) },
        href: `${link(report.address)}${found ? `#${findingAnchor(finding)}` : ''}`,
      };
    }),
  );
  return { corrections: newestFirst(corrections), withdrawals: newestFirst(withdrawals) };
}
