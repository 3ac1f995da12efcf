import type { Fact, FactRef, Report } from '../record/canonical.ts';
import type { RubricInput } from '../record/rubric.ts';
import type { Scored } from '../scoring/scored.ts';
import type { MoneyLine } from './money-lines.ts';
import type { Outcome, Severity } from './finding.ts';

/** What a check is given: one report, and what was already worked out of it. */
export interface AuditContext {
  readonly report: Report;
  readonly scored: Scored | undefined;
  /** The rubric it names, where that is published. */
  readonly rubric: RubricInput | undefined;
  /** Every line of money in the report: the whole, its rows, its projects, and lines told in facts. */
  readonly lines: readonly MoneyLine[];
}

/** What `/method/` says of a check; every check carries its own. */
export interface CheckMeta {
  /** In kebab-case; part of every finding's id, so it stays for ever. */
  readonly id: string;
  /** The class of checks it belongs to, 1 to 14, as `classes.ts` names them. */
  readonly of: number;
  readonly title: string;
  /** What is held against what. */
  readonly compares: string;
  /** Why a reader should care. */
  readonly why: string;
  /** The severities it can give. */
  readonly gives: readonly Severity[];
  /** How much two prints may differ, in words. */
  readonly tolerance: string;
}

/** One check of one report. It never throws on what an author wrote. */
export interface Check extends CheckMeta {
  readonly run: (context: AuditContext) => Outcome;
}

/** Lets a check be written with its types inferred. */
export const defineCheck = (check: Check): Check => check;

/** The words for the tolerance of checks that do arithmetic. */
export const PRINTED_PRECISION = '只看印出的位数：四舍五入能解释的是“末位”，解释不了的才是“矛盾”。';

/** The fact in a slot; `undefined` when it is not published or the field is absent. */
export function factIn(report: Report, ref: FactRef | undefined): Fact | undefined {
  return ref === undefined || ref === '未公布' ? undefined : report.facts[ref.fact];
}

/** The key in a slot; `undefined` when it is not published or the field is absent. */
export function keyIn(ref: FactRef | undefined): string | undefined {
  return ref === undefined || ref === '未公布' ? undefined : ref.fact;
}

/** The outcomes of several comparisons as one. */
export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    findings: outcomes.flatMap(({ findings }) => findings),
    unchecked: outcomes.flatMap(({ unchecked }) => unchecked),
    compared: outcomes.reduce((sum, { compared }) => sum + compared, 0),
  };
}

/** Nothing to compare. */
export const NOTHING: Outcome = { findings: [], unchecked: [], compared: 0 };
