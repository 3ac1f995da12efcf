import type { Report } from '../record/canonical.ts';
import type { MoneyColumn } from '../record/money.ts';
import { NOTHING, together } from './check.ts';
import { compare, type Comparison } from './compare.ts';
import type { Outcome } from './finding.ts';
import { judge } from './judge.ts';
import type { MoneyLine } from './money-lines.ts';
import { sumFormula } from './show.ts';
import { termsOf } from './term.ts';
import { sumOf } from './worked.ts';

/** The columns of money that add up; rates do not. */
const ADDING: readonly MoneyColumn[] = [
  'initialBudget',
  'adjustment',
  'adjustedBudget',
  'budget',
  'actual',
];

const WORDS: Readonly<Record<string, string>> = {
  initialBudget: '年初预算',
  adjustment: '预算调整',
  adjustedBudget: '调整后预算',
  budget: '预算',
  actual: '实际支出',
};

/** Some lines and the line that should be their sum. */
export interface Adding {
  readonly check: string;
  readonly parts: readonly MoneyLine[];
  readonly whole: MoneyLine;
  /** What the parts are called together: 30 个项目. */
  readonly called: string;
  /** Whether the parts are known to be all there are, whatever their sums say. */
  readonly complete: boolean;
}

type Sign = 'holds' | 'over' | 'short';

interface Column {
  readonly column: MoneyColumn;
  readonly result: string;
  readonly inputs: readonly string[];
  readonly sign: Sign;
  /** Noughts that add up to nought prove nothing. */
  readonly proves: boolean;
}

const signOf = (report: Report, result: string, inputs: readonly string[]): Sign | undefined => {
  const printed = termsOf(report.facts[result])[0];
  const terms = inputs.flatMap((key) => termsOf(report.facts[key])[0] ?? []);
  const worked = terms.length === inputs.length ? sumOf(terms) : undefined;
  if (!printed || !worked) return undefined;
  const verdict = judge(printed, worked);
  if (verdict === 'holds' || verdict === 'last-digit') return 'holds';
  if (verdict === 'incomparable') return undefined;
  return worked.value.gt(printed.value) ? 'over' : 'short';
};

const columnsOf = (report: Report, { parts, whole }: Adding): Column[] =>
  ADDING.flatMap((column) => {
    const result = whole.columns[column];
    const inputs = parts.flatMap(({ columns }) => columns[column] ?? []);
    if (result === undefined || inputs.length < parts.length) return [];
    const sign = signOf(report, result, inputs);
    if (sign === undefined) return [];
    const nought = termsOf(report.facts[result])[0]?.value.isZero() !== false;
    const proves = sign === 'holds' && !nought && inputs.length > 1;
    return [{ column, result, inputs, sign, proves }];
  });

const PERHAPS_PARTIAL = {
  severity: 'doubt',
  innocent: '列出的各项可能不是全部。',
} as const;

const failingOf = ({ column, sign }: Column, complete: boolean): Comparison['failing'] =>
  complete || (sign === 'over' && column !== 'adjustment') ? undefined : PERHAPS_PARTIAL;

/**
 * Holds the sum of some lines against the line that should be their sum, column by column.
 *
 * Whether a list is whole is seen from the list itself: where one column adds up to the printed
 * digit, the lines are all there, and a column that does not add up is a contradiction. Where none
 * does, a sum that falls short says only that the list may be partial; too much is too much.
 */
export function addUp(report: Report, adding: Adding): Outcome {
  if (adding.parts.length === 0) return NOTHING;
  const columns = columnsOf(report, adding);
  const complete = adding.complete || columns.some(({ proves }) => proves);
  const partial = !complete && columns.every(({ sign }) => sign === 'short');
  if (partial && adding.parts.length < 2) return NOTHING;
  return together(
    columns.map((each) => {
      const failing = failingOf(each, complete);
      return compare(report, {
        check: adding.check,
        about: [each.result],
        subject: `${adding.whole.name}，${WORDS[each.column] ?? ''}`,
        ...{ result: each.result, inputs: each.inputs, write: sumFormula },
        work: (terms) => sumOf(terms),
        worked:
          adding.parts.length > 1
            ? `${adding.called}相加`
            : `只列出的${adding.parts[0]?.name ?? ''}`,
        ...(failing && { failing }),
      });
    }),
  );
}

/** Whether some column of the parts adds up to the whole to the printed digit. */
export function addsUpSomewhere(report: Report, adding: Adding): boolean {
  return columnsOf(report, adding).some(({ proves }) => proves);
}
