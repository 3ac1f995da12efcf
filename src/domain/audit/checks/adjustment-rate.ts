import { NOTHING, PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import type { AuditContext } from '../check.ts';
import { citeFacts } from '../cite.ts';
import { compare, type Comparison } from '../compare.ts';
import type { Outcome } from '../finding.ts';
import type { MoneyLine } from '../money-lines.ts';
import { termsOf, type Term } from '../term.ts';
import { negated, quotientOf, sumOf } from '../worked.ts';

const ID = 'adjustment-rate';

/** A rate of adjustment has no sign: cutting by half is 50%. */
const unsigned = (term: Term): Term => (term.value.lt(0) ? negated(term) : term);

const first = ({ report }: AuditContext, key: string | undefined): Term | undefined =>
  key === undefined ? undefined : termsOf(report.facts[key])[0];

const BY_PROJECT = {
  severity: 'doubt',
  innocent: '合计的调整率可能按各项目调整额的绝对值之和计算，来源没有写明。',
} as const;

const rateOf = (
  { report }: AuditContext,
  { key, name, columns }: MoneyLine,
  inputs: Comparison['inputs'],
  more: Partial<Comparison> = {},
): Outcome =>
  compare(report, {
    check: ID,
    about: [columns.adjustmentRate ?? key],
    subject: name,
    result: columns.adjustmentRate,
    inputs,
    work: ([adjustment, initial]) =>
      adjustment && initial && quotientOf(unsigned(adjustment), initial, '%'),
    write: (texts) => texts.map((text) => text.replace(/^-/u, '')).join(' ÷ '),
    worked: '调整额（不计正负）除以年初预算',
    reads: (printed) => [unsigned(printed)],
    ...more,
  });

/** The rate by projects: the sizes of their adjustments, over an initial budget or over their own. */
const byProjects = (context: AuditContext, line: MoneyLine): boolean => {
  const projects = context.lines.filter(({ of }) => of === 'project');
  const adjustments = projects.map(({ columns }) => columns.adjustment);
  const own = projects.map(({ columns }) => columns.initialBudget);
  return [[line.columns.initialBudget], own].some((initials) => {
    const { compared, findings } = rateOf(context, line, [...adjustments, ...initials], {
      work: (terms) => {
        const sum = sumOf(terms.slice(0, adjustments.length).map(unsigned));
        const base = sumOf(terms.slice(adjustments.length));
        const [first] = terms;
        return sum && base && first && quotientOf({ ...first, ...sum }, { ...first, ...base }, '%');
      },
    });
    return compared > 0 && findings.length === 0;
  });
};

const held = (context: AuditContext, line: MoneyLine): Outcome => {
  const { adjustment, initialBudget } = line.columns;
  const inputs = [adjustment, initialBudget];
  if (line.of === 'project') return rateOf(context, line, inputs);
  const outcome = rateOf(context, line, inputs, { failing: BY_PROJECT });
  const doubtful = outcome.findings.some(({ severity }) => severity === 'doubt');
  return doubtful && byProjects(context, line) ? { ...outcome, findings: [] } : outcome;
};

/** Lines whose initial budget is zero and whose rate is printed all the same. */
const impossible = (context: AuditContext): Outcome => {
  const lines = context.lines.filter(
    ({ columns }) =>
      first(context, columns.initialBudget)?.value.isZero() === true &&
      first(context, columns.adjustment)?.value.isZero() === false &&
      first(context, columns.adjustmentRate) !== undefined,
  );
  const [one] = lines;
  if (!one) return NOTHING;
  const { report } = context;
  const rates = lines.map(({ columns: { adjustmentRate = '' } }) => report.facts[adjustmentRate]);
  const initials = lines.map(({ columns: { initialBudget = '' } }) => report.facts[initialBudget]);
  const text = termsOf(rates[0])[0]?.mention.text ?? '';
  return {
    ...NOTHING,
    compared: lines.length,
    findings: [
      {
        id: `${ID}:zero`,
        check: ID,
        severity: 'note',
        sentence: `${lines.length} 行（${one.name}${lines.length > 1 ? '等' : ''}）年初预算是 0，调整率无从算起，来源仍印了数（如 ${text}）。`,
        arithmetic: ['调整额 ÷ 0 没有意义'],
        cited: citeFacts([...rates, ...initials]),
        innocent: '年中新增的项目，来源可能统一记作 100%。',
      },
    ],
  };
};

/** The rate of adjustment printed on a line, held against its adjustment and initial budget. */
export const adjustmentRate = defineCheck({
  id: ID,
  of: 1,
  title: '预算调整率等于调整额除以年初预算',
  compares: '每一行钱印出的预算调整率、调整额和年初预算。',
  why: '调整率是扣分的依据，也说明预算编得准不准。',
  gives: ['contradiction', 'last-digit', 'doubt', 'note'],
  tolerance: PRINTED_PRECISION,
  run: (context) => {
    const known = context.lines.filter(
      ({ columns }) => first(context, columns.initialBudget)?.value.isZero() !== true,
    );
    return together([...known.map((line) => held(context, line)), impossible(context)]);
  },
});
