import type { AuditContext } from './check.ts';
import type { MoneyLine } from './money-lines.ts';

/** The line of all project expenditure: a subtotal row, or a part of a split called so. */
export function projectTotal({ report, lines }: AuditContext): MoneyLine | undefined {
  if (report.budget === '未公布') return undefined;
  const [row, ...others] = (report.budget.rows ?? []).filter(
    ({ category, part }) => category === 'project' && part === 'subtotal',
  );
  if (others.length > 0) return undefined;
  if (row) return lines.find(({ key }) => key === `budget/rows/${row.id}`);
  const spent = report.budget.splits?.filter(({ of }) => /支出|执行|决算/u.test(of)) ?? [];
  const part = spent.flatMap(({ parts }) => parts).find(({ name }) => name.startsWith('项目支出'));
  if (!part || part.amount === '未公布') return undefined;
  const columns = { actual: part.amount.fact };
  return { key: part.amount.fact, name: part.name, of: 'row', basis: undefined, columns };
}
