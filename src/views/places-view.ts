import Decimal from 'decimal.js';
import type { Severity } from '#domain/audit/finding.ts';
import type { Agency } from '#domain/record/agency.ts';
import type { District } from '#domain/record/district.ts';
import { kindLabel, yearLabel } from './labels.ts';

/** Sums of an agency's money in 元, as decimal text; absent where not published. */
export interface Amounts {
  readonly initialBudget?: string;
  readonly adjustedBudget?: string;
  readonly budget?: string;
  readonly actual?: string;
}

/** What a list says of one report; the store's thin rows have these fields. */
export interface ReportRowInput {
  readonly address: string;
  readonly district: string;
  readonly agency: string;
  readonly year: string;
  readonly kind: string;
  readonly agencyName: string;
  readonly amounts: Amounts;
  readonly budget: string;
  readonly actual: string;
  readonly score: string;
  readonly points?: { readonly value: string; readonly outOf: string };
  readonly rubric: string;
  readonly grade: string;
  /** Standing findings by severity, its own and those that rest on other reports as well. */
  readonly findings: Readonly<Record<Severity, string>>;
  readonly across: { readonly findings: Readonly<Record<Severity, string>> };
}

/** Only what lists show of a row, so that a page is rendered anew when that changes and not otherwise. */
export function shownRow(row: ReportRowInput): ReportRowInput {
  const { address, district, agency, year, kind, agencyName } = row;
  const { amounts, budget, actual, score, points, rubric, grade, findings, across } = row;
  return {
    ...{ address, district, agency, year, kind, agencyName, amounts },
    ...(points && { points }),
    ...{ budget, actual, score, rubric, grade, findings, across: { findings: across.findings } },
  };
}

/** One report in a list. */
export interface ReportRow extends ReportRowInput {
  readonly yearLabel: string;
  readonly kindLabel: string;
  /** Contradictions and doubts in all. */
  readonly grave: string;
}

/** A district on the map of tiles. */
export interface DistrictTile {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly column: string;
  readonly row: string;
  readonly reports: number;
}

const byNewest = (a: ReportRowInput, b: ReportRowInput): number => {
  if (a.year !== b.year) return a.year > b.year ? -1 : 1;
  return a.address < b.address ? -1 : 1;
};

const graveOf = ({ findings, across }: ReportRowInput): string =>
  [findings, across.findings]
    .flatMap(({ contradiction, doubt }) => [contradiction, doubt])
    .reduce((sum, count) => sum.plus(count), new Decimal(0))
    .toFixed();

/** Reports for a list, the newest year first. */
export function reportRows(rows: readonly ReportRowInput[]): ReportRow[] {
  return rows.toSorted(byNewest).map((row) => ({
    ...row,
    yearLabel: yearLabel(row.year),
    kindLabel: kindLabel(row.kind),
    grave: graveOf(row),
  }));
}

/** Every district with the number of its disclosures, those without any included. */
export function districtTiles(
  districts: readonly District[],
  rows: readonly ReportRowInput[],
): DistrictTile[] {
  return districts.map(({ id, name, short, tile }) => ({
    id,
    name,
    short,
    ...tile,
    reports: rows.filter(({ district }) => district === id).length,
  }));
}

/** An agency of a district with its reports. */
export interface AgencyEntry {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly remit: readonly string[];
  readonly reports: readonly ReportRow[];
}

/** The agencies of a district, each with its reports. */
export function agencyEntries(
  agencies: readonly { readonly district: string; readonly agency: Agency }[],
  district: string,
  rows: readonly ReportRowInput[],
): AgencyEntry[] {
  return agencies
    .filter((each) => each.district === district)
    .map(({ agency }) => ({
      id: agency.id,
      name: agency.names.at(-1)?.name ?? '',
      short: agency.names.at(-1)?.short ?? '',
      remit: agency.remit,
      reports: reportRows(
        rows.filter((row) => row.district === district && row.agency === agency.id),
      ),
    }));
}
