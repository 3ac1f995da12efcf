import type { Report } from '../record/canonical.ts';
import type { RubricInput } from '../record/rubric.ts';
import type { Scored } from '../scoring/scored.ts';
import { CHECKS } from './checks.ts';
import type { Audit, Finding, Severity } from './finding.ts';
import { pastAnswers, withHistory } from './history.ts';
import { moneyLines } from './money-lines.ts';
import { withEffect } from './effect.ts';

/** From what cannot be right to what is only worth knowing. */
export const SEVERITIES: readonly Severity[] = ['contradiction', 'doubt', 'last-digit', 'note'];

const bySeverity = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);

/**
 * Holds the printed figures of one report against one another.
 * @param scored its score recomputed, where its rubric is published
 * Never throws on what an author wrote; findings stand from the gravest, in the order of the checks.
 */
export function auditReport(report: Report, scored?: Scored, rubric?: RubricInput): Audit {
  const context = { report, scored, rubric, lines: moneyLines(report) };
  const outcomes = CHECKS.map((check) => ({ check, outcome: check.run(context) }));
  const findings = outcomes.flatMap(({ outcome }) => outcome.findings);
  const told = findings.map((finding) => withEffect(finding, scored)).toSorted(bySeverity);
  return {
    findings: withHistory(told, report),
    past: pastAnswers(told, report),
    unchecked: outcomes.flatMap(({ outcome }) => outcome.unchecked),
    compared: Object.fromEntries(
      outcomes.map(({ check, outcome }) => [check.id, outcome.compared]),
    ),
  };
}
