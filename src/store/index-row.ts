import type { Disclosed } from '#domain/audit/completeness.ts';
import type { Finding, Severity } from '#domain/audit/finding.ts';
import { isExactSum } from '#domain/figure/exact-sum.ts';
import { stands } from '#domain/audit/history.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import type { FactRef, Report } from '#domain/record/canonical.ts';
import { fieldInWords } from '#domain/record/field-in-words.ts';
import type { Correction, Withdrawal } from '#domain/record/history.ts';

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
  /** The day it was listed on this site. */
  readonly listed: string;
  readonly agencyName: string;
  /** Headline figures as printed, or 未公布. */
  readonly budget: string;
  readonly actual: string;
  /** The stages of the money in 元, exact; those that are not published so are absent. */
  readonly amounts: Amounts;
  readonly executionRate: string;
  readonly score: string;
  /** The score and what it is out of, in points, as decimal text; absent unless both are published. */
  readonly points?: { readonly value: string; readonly outOf: string };
  readonly grade: string;
  /** Id of the rubric, or 未公布. */
  readonly rubric: string;
  readonly projects: string;
  readonly targets: string;
  readonly facts: string;
  /** What of it can be drawn: score, money, projects, targets. */
  readonly charts: readonly ChartName[];
  /** How many findings of each severity stand. */
  readonly findings: FindingCounts;
  /** The findings that rest on other reports as well: their hash, empty when there are none. */
  readonly across: { readonly hash: string; readonly findings: FindingCounts };
  /** What it publishes of what may be expected, in the order of the checklist. */
  readonly completeness: readonly Disclosed[];
  /** What was changed in it after it was published, with the field in words. */
  readonly corrections: readonly (Correction & { readonly told: string })[];
  /** Findings on it that were taken back. */
  readonly withdrawals: readonly Withdrawal[];
}

/** What of a report can be drawn, and taken along as a table. */
export type ChartName = 'score' | 'money' | 'projects' | 'targets';

/** Sums of an agency's money in 元, as decimal text. */
export interface Amounts {
  readonly initialBudget?: string;
  readonly adjustedBudget?: string;
  readonly budget?: string;
  readonly actual?: string;
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

const STAGES = ['initialBudget', 'adjustedBudget', 'budget', 'actual'] as const;

const amountsOf = ({ budget, facts }: Report): Amounts => {
  if (budget === NOT_PUBLISHED) return {};
  const known = STAGES.flatMap((stage) => {
    const ref = budget.total[stage];
    const figure =
      ref === undefined || ref === NOT_PUBLISHED ? undefined : facts[ref.fact]?.mentions[0]?.figure;
    return isExactSum(figure) ? [[stage, figure.value] as const] : [];
  });
  return Object.fromEntries(known);
};

const pointsOf = ({ score, facts }: Report): Pick<IndexRow, 'points'> => {
  const valueOf = (ref: FactRef) =>
    ref === NOT_PUBLISHED ? undefined : facts[ref.fact]?.mentions[0]?.figure?.value;
  const [value, outOf] = [valueOf(score.total), valueOf(score.outOf)];
  return value === undefined || outOf === undefined ? {} : { points: { value, outOf } };
};

const chartsOf = (report: Report): ChartName[] => {
  const { score, projects = [], targets = [] } = report;
  const all: readonly (readonly [ChartName, boolean])[] = [
    ['score', (score.tree?.length ?? 0) > 0],
    ['money', Object.keys(amountsOf(report)).length > 0],
    ['projects', projects.length > 0],
    ['targets', targets.length > 0],
  ];
  return all.flatMap(([name, there]) => (there ? [name] : []));
};

const historyOf = (report: Report): Pick<IndexRow, 'corrections' | 'withdrawals'> => ({
  corrections: (report.corrections ?? []).map((each) => ({
    ...each,
    told: fieldInWords(report, each.field),
  })),
  withdrawals: report.withdrawals ?? [],
});

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
    ...{ address, hash, inputs },
    district: report.district,
    agency: report.agency,
    year: report.year,
    kind: report.kind,
    title: report.title,
    listed: report.listed,
    agencyName: agencyNames.name,
    budget: firstOf(total?.adjustedBudget, total?.budget, total?.initialBudget),
    actual: printed(total?.actual),
    amounts: amountsOf(report),
    executionRate: printed(total?.executionRate),
    score: printed(report.score.total),
    ...pointsOf(report),
    grade: report.score.grade,
    rubric: report.score.rubric,
    projects: `${report.projects?.length ?? 0}`,
    targets: `${report.targets?.length ?? 0}`,
    facts: `${Object.keys(report.facts).length}`,
    charts: chartsOf(report),
    findings: countFindings(audit.findings),
    across: { hash: '', findings: countFindings([]) },
    completeness: completeness.items.map(({ disclosed }) => disclosed),
    ...historyOf(report),
  };
}
