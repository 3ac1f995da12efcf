import { NOTHING, PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import type { AuditContext } from '../check.ts';
import { addUp } from '../column-sums.ts';
import type { Outcome } from '../finding.ts';
import type { MoneyLine } from '../money-lines.ts';

const ID = 'budget-rows';
type Category = 'basic' | 'project';
const CATEGORIES: readonly Category[] = ['basic', 'project'];

interface Row {
  readonly line: MoneyLine;
  readonly category: Category | undefined;
  readonly part: 'subtotal' | 'component';
}

const rowsOf = ({ report, lines }: AuditContext): Row[] => {
  const rows = report.budget === '未公布' ? [] : (report.budget.rows ?? []);
  return rows.flatMap(({ id, category, part }) => {
    const line = lines.find(({ key }) => key === `budget/rows/${id}`);
    return line ? [{ line, category, part }] : [];
  });
};

const linesOf = (rows: readonly Row[]): MoneyLine[] => rows.map(({ line }) => line);

const within = (context: AuditContext, rows: readonly Row[], category: Category): Outcome => {
  const own = rows.filter((row) => row.category === category);
  const [whole, ...others] = own.filter(({ part }) => part === 'subtotal');
  if (!whole || others.length > 0) return NOTHING;
  const parts = linesOf(own.filter(({ part }) => part === 'component'));
  const called = `${parts.length} 个分项`;
  return addUp(context.report, { check: ID, parts, whole: whole.line, called, complete: false });
};

/** Basic and project expenditure are all there is: their rows must give the whole. */
const across = (context: AuditContext, rows: readonly Row[]): Outcome => {
  const whole = context.lines.find(({ of }) => of === 'total');
  const heads = CATEGORIES.map((category) => {
    const own = rows.filter((row) => row.category === category);
    const subtotals = own.filter(({ part }) => part === 'subtotal');
    return subtotals.length === 1 ? subtotals : own.filter(({ part }) => part === 'component');
  });
  if (!whole || heads.some(({ length }) => length === 0)) return NOTHING;
  // Subtotals of neither kind, such as 经营支出, belong to the whole as well.
  const others = rows.filter(({ category, part }) => category === undefined && part === 'subtotal');
  const parts = linesOf([...heads.flat(), ...others]);
  const complete = heads.every((head) => head[0]?.part === 'subtotal');
  const called = parts.map(({ name }) => name).join('、');
  return addUp(context.report, { check: ID, parts, whole, called, complete });
};

/** The rows of the budget table must add up to their subtotals, and those to the whole. */
export const budgetRows = defineCheck({
  id: ID,
  of: 2,
  title: '收支表各行加起来等于小计和合计',
  compares: '收支表每一栏的分项、小计和合计。',
  why: '合计是被引用最多的数。',
  gives: ['contradiction', 'last-digit', 'doubt'],
  tolerance: PRINTED_PRECISION,
  run: (context) => {
    const rows = rowsOf(context);
    return together([
      ...CATEGORIES.map((category) => within(context, rows, category)),
      across(context, rows),
    ]);
  },
});
