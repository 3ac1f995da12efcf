import { NOTHING, PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import { compare, type Comparison } from '../compare.ts';
import type { Report } from '../../record/canonical.ts';
import type { Outcome } from '../finding.ts';
import type { MoneyLine } from '../money-lines.ts';
import type { AuditContext } from '../check.ts';
import { termsOf, textOf } from '../term.ts';
import { quotientOf, sumOf } from '../worked.ts';

const BASES = ['adjustedBudget', 'budget', 'initialBudget'] as const;
type Basis = (typeof BASES)[number];

const WORDS: Readonly<Record<Basis, string>> = {
  adjustedBudget: '调整后预算',
  budget: '预算',
  initialBudget: '年初预算',
};
const UNSTATED = '来源没有写明这个比率除以什么；除以另一个没有公布的数，就可能对得上。';

const isBasis = (basis: string | undefined): basis is Basis => BASES.some((each) => each === basis);

/** The amounts of the whole agency, one of which a rate may really divide by. */
const amounts = ({ columns }: MoneyLine): string[] =>
  BASES.flatMap((basis) => columns[basis] ?? []);

const comparing = (line: MoneyLine, basis: Basis, failing: Comparison['failing']): Comparison => ({
  check: 'execution-rate',
  about: [line.columns.executionRate ?? line.key],
  subject: line.name,
  result: line.columns.executionRate,
  inputs: [line.columns.actual, line.columns[basis]],
  work: ([actual, budget]) => actual && budget && quotientOf(actual, budget, '%'),
  write: (texts) => texts.join(' ÷ '),
  worked: `实际支出除以${WORDS[basis]}`,
  instead: amounts(line),
  ...(failing && { failing }),
});

/** The bases a line prints, those a document may have meant; nothing divides by zero. */
const printedBases = ({ report }: AuditContext, { columns }: MoneyLine): Basis[] =>
  BASES.filter((basis) => {
    const key = columns[basis];
    return key !== undefined && termsOf(report.facts[key])[0]?.value.isZero() === false;
  });

/**
 * Whether the rate is right on the adjusted budget that initial and adjustment give: then it is that
 * budget's print that is wrong, and its own check says so.
 */
const onSum = (report: Report, line: MoneyLine): boolean => {
  const { initialBudget, adjustment, adjustedBudget, actual, executionRate } = line.columns;
  if (line.basis !== 'adjustedBudget' || adjustedBudget === undefined) return false;
  const outcome = compare(report, {
    ...comparing(line, 'adjustedBudget', undefined),
    ...{ result: executionRate, inputs: [actual, initialBudget, adjustment] },
    work: ([spent, initial, change]) => {
      const sum = initial && change && sumOf([initial, change]);
      return spent && initial && sum && quotientOf(spent, { ...initial, ...sum }, '%');
    },
  });
  return outcome.compared > 0 && outcome.findings.length === 0;
};

/** A rate, not nought itself, printed over a budget of nought. */
const onNought = ({ report }: AuditContext, { name, basis, columns }: MoneyLine): Outcome => {
  const key = columns.executionRate;
  const rate = key === undefined ? undefined : termsOf(report.facts[key])[0];
  if (!rate || rate.value.isZero() || !isBasis(basis) || columns[basis] === undefined)
    return NOTHING;
  const sentence = `${name}：实际支出除以${WORDS[basis]}无法核对，${WORDS[basis]}是 0，印出的执行率是 ${textOf(rate)}。`;
  return {
    ...NOTHING,
    unchecked: [{ id: `execution-rate:${rate.fact.key}`, check: 'execution-rate', sentence }],
  };
};

/**
 * A rate whose basis is stated is held against it. Where none is, any printed basis may be the one
 * meant: only when all of them fail is there something to say, and how much depends on whether
 * another basis could exist.
 */
const ofLine = (context: AuditContext, line: MoneyLine): Outcome => {
  const { report } = context;
  const bases = printedBases(context, line);
  if (isBasis(line.basis)) {
    const stated = bases.includes(line.basis)
      ? compare(report, comparing(line, line.basis, undefined))
      : onNought(context, line);
    return stated.findings.length > 0 && onSum(report, line) ? { ...stated, findings: [] } : stated;
  }
  const both = bases.includes('adjustedBudget') && bases.includes('initialBudget');
  // A budget of the start of the year alone leaves open what it became.
  const alone = bases.length === 1 && bases[0] !== 'initialBudget';
  const silent = line.basis === undefined && (both || alone);
  const failing = silent ? undefined : { severity: 'doubt' as const, innocent: UNSTATED };
  const outcomes = bases.map((basis) => compare(report, comparing(line, basis, failing)));
  const clean = outcomes.find(({ findings, compared }) => compared > 0 && findings.length === 0);
  const slight = outcomes.find(({ findings }) => findings[0]?.severity === 'last-digit');
  return clean ?? slight ?? outcomes[0] ?? NOTHING;
};

/** Actual expenditure divided by the budget must give the printed rate. */
export const executionRate = defineCheck({
  id: 'execution-rate',
  of: 1,
  title: '实际支出除以预算等于印出的执行率',
  compares: '每一行钱的实际支出、预算和预算执行率（完成率、支出率）。',
  why: '执行率常常决定得分；它除以哪个预算，差别可以很大。',
  gives: ['contradiction', 'last-digit', 'doubt'],
  tolerance: `${PRINTED_PRECISION}来源没有写明除以哪个预算时，印出的几个预算有一个对得上就算对得上。`,
  run: (context) => together(context.lines.map((line) => ofLine(context, line))),
});
