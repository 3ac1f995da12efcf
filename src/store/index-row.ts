import type { Disclosed } from '#domain/audit/completeness.ts';
import type { Finding, Severity } from '#domain/audit/finding.ts';
import { stands } from '#domain/audit/history.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import type { FactRef } from '#domain/record/canonical.ts';

/** What lists of reports need to know of one: thin, so that thousands fit in memory. */
export interface IndexRow {
  readonly address: string;
  /** Hash of the canonical JSON. */
  readonly hash: string;
  /** Hash of all it was made from: its files, the registers, the code. */
  readonly inputs: string;
  readonly district: string;
  readonly agency: string;
  readonly year: string;
  readonly kind: string;
  readonly title: string;
  readonly agencyName: string;
  /** Headline figures as printed, or 未公布. */
  readonly budget: string;
  readonly actual: string;
  readonly executionRate: string;
  readonly score: string;
  readonly grade: string;
  /** Id of the rubric, or 未公布. */
  readonly rubric: string;
  readonly projects: string;
  readonly targets: string;
  readonly facts: string;
  /** How many findings of each severity stand. */
  readonly findings: FindingCounts;
  /** The findings that rest on other reports as well: their hash, empty when there are none. */
  readonly across: { readonly hash: string; readonly findings: FindingCounts };
  /** What it publishes of what may be expected, in the order of the checklist. */
  readonly completeness: readonly Disclosed[];
}

/** Findings counted by severity. */
export type FindingCounts = Readonly<Record<Severity, string>>;

const NOT_PUBLISHED = '未公布';

/** How many of some findings stand, by severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const standing = findings.filter(stands);
  const count = (severity: Severity) =>
    `${standing.filter((finding) => finding.severity === severity).length}`;
  return {
    contradiction: count('contradiction'),
    doubt: count('doubt'),
    'last-digit': count('last-digit'),
    note: count('note'),
  };
}

/** Takes the thin row of a report out of its canonical form. */
export function toIndexRow(
  { report, address, agencyNames, audit, completeness }: Disclosure,
  hash: string,
  inputs: string,
): IndexRow {
  const printed = (ref: FactRef | undefined): string =>
    ref === undefined || ref === NOT_PUBLISHED
      ? NOT_PUBLISHED
      : (report.facts[ref.fact]?.mentions[0]?.text ?? NOT_PUBLISHED);
  const total = report.budget === NOT_PUBLISHED ? undefined : report.budget.total;
  const firstOf = (...refs: readonly (FactRef | undefined)[]) =>
    refs.map(printed).find((text) => text !== NOT_PUBLISHED) ?? NOT_PUBLISHED;
  return {
    address,
    hash,
    inputs,
    district: report.district,
    agency: report.agency,
    year: report.year,
    kind: report.kind,
    title: report.title,
    agencyName: agencyNames.name,
    budget: firstOf(total?.adjustedBudget, total?.budget, total?.initialBudget),
    actual: printed(total?.actual),
    executionRate: printed(total?.executionRate),
    score: printed(report.score.total),
    grade: report.score.grade,
    rubric: report.score.rubric,
    projects: `${report.projects?.length ?? 0}`,
    targets: `${report.targets?.length ?? 0}`,
    facts: `${Object.keys(report.facts).length}`,
    findings: countFindings(audit.findings),
    across: { hash: '', findings: countFindings([]) },
    completeness: completeness.items.map(({ disclosed }) => disclosed),
  };
}
