import { NOTHING, PRINTED_PRECISION, defineCheck } from '../check.ts';
import type { AuditContext } from '../check.ts';
import { addUp } from '../column-sums.ts';
import type { Outcome } from '../finding.ts';
import type { MoneyLine } from '../money-lines.ts';

const ID = 'project-lines';

/** The line of all project expenditure: a subtotal row, or a part of a split called so. */
const projectTotal = ({ report, lines }: AuditContext): MoneyLine | undefined => {
  if (report.budget === '未公布') return undefined;
  const row = report.budget.rows?.find(
    ({ category, part }) => category === 'project' && part === 'subtotal',
  );
  if (row) return lines.find(({ key }) => key === `budget/rows/${row.id}`);
  const split = report.budget.splits?.find(({ of }) => /支出|执行|决算/u.test(of));
  const part = split?.parts.find(({ name }) => name.startsWith('项目支出'));
  if (!part || part.amount === '未公布') return undefined;
  const columns = { actual: part.amount.fact };
  return { key: part.amount.fact, name: part.name, of: 'row', basis: undefined, columns };
};

const sums = (context: AuditContext): Outcome => {
  const { report, lines } = context;
  const parts = lines.filter(({ of }) => of === 'project');
  const whole = projectTotal(context) ?? lines.find(({ of }) => of === 'total');
  if (!whole || parts.length === 0) return NOTHING;
  const called = `${parts.length} 个项目`;
  const outcome = addUp(report, { check: ID, parts, whole, called, complete: false });
  // A few projects picked out of many fall short of the whole as they must: that is no finding.
  const findings = outcome.findings.filter(({ severity }) => severity !== 'doubt');
  return { ...outcome, findings };
};

/** The project lines may not exceed project expenditure; where all are listed they must equal it. */
export const projectLines = defineCheck({
  id: ID,
  of: 2,
  title: '各个项目加起来等于项目支出',
  compares: '项目表每一栏各项目之和，与项目支出的小计（没有小计时与总额）。',
  why: '项目支出是部门花钱的大头，逐项列出才看得清。',
  gives: ['contradiction', 'last-digit'],
  tolerance: `${PRINTED_PRECISION}只列了一部分项目、合计不到总数的，不算不一致。`,
  run: sums,
});
