import type { Severity } from '#domain/audit/finding.ts';
import { checkTitle, findingAnchor } from './findings-view.ts';
import { kindLabel, yearLabel } from './labels.ts';
import { SEVERITY_LABELS, SEVERITY_ORDER } from './severity-labels.ts';

/** What the lists need of a finding; the store's thin rows have it. */
export interface ListedFinding {
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly innocent?: string;
  readonly replied?: true;
  readonly withdrawn?: true;
}

/** What the lists need of a report. */
export interface ListedReport {
  readonly address: string;
  readonly district: string;
  readonly year: string;
  readonly kind: string;
  readonly agencyName: string;
}

/** A finding in a list over many reports. */
export interface FindingListRow {
  readonly href: string;
  readonly check: string;
  readonly district: string;
  readonly severity: Severity;
  readonly severityName: string;
  readonly sentence: string;
  readonly innocent: string;
  /** Whose report, of which year. */
  readonly where: string;
  readonly replied: boolean;
}

/** Rows on one page of a list. */
export const PAGE_SIZE = 100;

/** The standing findings of all reports, from the gravest, then by report. */
export function findingList(
  reports: readonly ListedReport[],
  of: (address: string) => readonly ListedFinding[],
  link: (address: string) => string,
): FindingListRow[] {
  const rows = reports.flatMap(({ address, district, year, kind, agencyName }) =>
    of(address)
      .filter(({ withdrawn }) => withdrawn !== true)
      .map(({ id, check, severity, sentence, innocent = '', replied }): FindingListRow => ({
        ...{ check, district, severity, sentence, innocent },
        href: `${link(address)}#${findingAnchor(id)}`,
        severityName: SEVERITY_LABELS[severity].name,
        where: `${agencyName}，${yearLabel(year)}${kindLabel(kind)}`,
        replied: replied === true,
      })),
  );
  return SEVERITY_ORDER.flatMap((each) => rows.filter(({ severity }) => severity === each));
}

const FIRST = 3;

/** The gravest few for a front page, of different reports where there are enough; contradictions and doubts only. */
export function gravestOf(rows: readonly FindingListRow[]): readonly FindingListRow[] {
  const grave = rows.filter(({ severity }) => severity === 'contradiction' || severity === 'doubt');
  const firstOfEach = grave.filter(
    (row, index) => grave.findIndex(({ where }) => where === row.where) === index,
  );
  return [...new Set([...firstOfEach, ...grave])].slice(0, FIRST);
}

/** The ways in which the list can be narrowed. */
export type Facet = 'severity' | 'check' | 'district';
export const FACETS: readonly Facet[] = ['severity', 'check', 'district'];

/** The values of a facet that occur, each with how many findings it has. */
export function countsBy(
  rows: readonly FindingListRow[],
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row[facet], (counts.get(row[facet]) ?? 0) + 1);
  return counts;
}

/** The checks that found something, each with its counts by severity, for a chart. */
export function countsByCheck(rows: readonly FindingListRow[]): readonly {
  readonly name: string;
  readonly counts: Readonly<Partial<Record<Severity, number>>>;
}[] {
  const checks = [...countsBy(rows, 'check')].sort(([, a], [, b]) => b - a);
  return checks.map(([check]) => {
    const own = rows.filter((row) => row.check === check);
    return { name: checkTitle(check), counts: Object.fromEntries(countsBy(own, 'severity')) };
  });
}

/** Every report with what was found on it, by severity. */
export function countsByReport(
  reports: readonly ListedReport[],
  rows: readonly FindingListRow[],
  link: (address: string) => string,
): readonly {
  readonly href: string;
  readonly name: string;
  readonly what: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}[] {
  return reports.map(({ address, agencyName, year, kind }) => {
    const href = link(address);
    const own = rows.filter((row) => row.href.startsWith(`${href}#`));
    const what = `${yearLabel(year)}${kindLabel(kind)}`;
    return { href, name: agencyName, what, counts: countsBy(own, 'severity'), total: own.length };
  });
}

/** How many pages a list of this length has; one when it is empty. */
export function pagesOf(length: number): number {
  return Math.max(1, Math.ceil(length / PAGE_SIZE));
}

/** What a list of one facet is called. */
export function facetName(
  facet: Facet,
  of: string,
  districts: readonly { readonly id: string; readonly short: string }[],
): string {
  if (facet === 'check') return checkTitle(of);
  if (facet === 'district') return districts.find(({ id }) => id === of)?.short ?? of;
  return SEVERITY_ORDER.includes(of as Severity) ? SEVERITY_LABELS[of as Severity].name : of;
}

/** One page of a list, by its number as it stands in the address; the first has none. */
export function pageOf(
  rows: readonly FindingListRow[],
  page: string | undefined,
): { readonly number: number; readonly pages: number; readonly rows: readonly FindingListRow[] } {
  const number = Number(page ?? '1');
  const shown = rows.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE);
  return { number, pages: pagesOf(rows.length), rows: shown };
}
