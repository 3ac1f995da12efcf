import { NOTHING, PRINTED_PRECISION, defineCheck } from '../check.ts';
import type { AuditContext } from '../check.ts';
import { addsUpSomewhere, addUp } from '../column-sums.ts';
import { nameOf } from '../cite.ts';
import type { Finding, Outcome } from '../finding.ts';
import type { MoneyLine } from '../money-lines.ts';
import { noted } from '../notes.ts';
import { shownLike } from '../show.ts';
import { termsOf, textOf } from '../term.ts';
import { sumOf } from '../worked.ts';
import { projectTotal } from '../project-total.ts';

const ID = 'project-lines';

/** Where the projects told make up less than this many percent of the whole, the reader should know. */
const MOST = 90;

/** How much of the spending the listed projects explain. */
const picked = ({ report, lines }: AuditContext, whole: MoneyLine): Finding[] => {
  const projects = lines.filter(({ of }) => of === 'project');
  const keys = projects.flatMap(({ columns }) => columns.actual ?? []);
  const terms = keys.flatMap((key) => termsOf(report.facts[key])[0] ?? []);
  const [all] = termsOf(report.facts[whole.columns.actual ?? '']);
  const sum = terms.length === projects.length ? sumOf(terms) : undefined;
  if (!sum?.exact || !all?.exact || !all.value.gt(0) || sum.unit !== all.figure.unit) return [];
  const share = sum.value.div(all.value).times(100).toDecimalPlaces(1);
  if (share.gte(MOST)) return [];
  const told = shownLike(sum.value, all.figure);
  const percent = `${share.toFixed()}%`;
  return [
    noted(ID, 'projects', 'note', {
      sentence: `逐个列出的 ${projects.length} 个项目一共支出 ${told}，是${nameOf(all.fact, all.mention)} ${textOf(all)} 的 ${percent}；其余的钱没有逐项列出。`,
      arithmetic: [`${told} ÷ ${textOf(all)} ＝ ${percent}`],
      facts: [all.fact, ...terms.map(({ fact }) => fact)],
    }),
  ];
};

const sums = (context: AuditContext): Outcome => {
  const { report, lines } = context;
  const parts = lines.filter(({ of }) => of === 'project');
  const whole = projectTotal(context) ?? lines.find(({ of }) => of === 'total');
  if (!whole || parts.length === 0) return NOTHING;
  const called = `${parts.length} 个项目`;
  const adding = { check: ID, parts, whole, called, complete: false };
  const outcome = addUp(report, adding);
  // A few projects picked out of many fall short of the whole as they must: that is no finding.
  const findings = outcome.findings.filter(({ severity }) => severity !== 'doubt');
  const listed = addsUpSomewhere(report, adding);
  return { ...outcome, findings: [...findings, ...(listed ? [] : picked(context, whole))] };
};

/** The project lines may not exceed project expenditure; where all are listed they must equal it. */
export const projectLines = defineCheck({
  id: ID,
  of: 2,
  title: '各个项目加起来等于项目支出',
  compares: '项目表每一栏各项目之和，与项目支出的小计（没有小计时与总额）；列出的项目占多大一份。',
  why: '项目支出是部门花钱的大头，逐项列出才看得清。',
  gives: ['contradiction', 'last-digit', 'note'],
  tolerance: `${PRINTED_PRECISION}只列了一部分项目、合计不到总数的，不算不一致。`,
  run: sums,
});
