import { parseArgs } from 'node:util';
import { auditAcross } from '../src/domain/audit/across.ts';
import { auditReport } from '../src/domain/audit/audit-report.ts';
import { stands, withHistory } from '../src/domain/audit/history.ts';
import { formatProblems } from '../src/domain/record/problem.ts';
import { scoreReport } from '../src/domain/scoring/score-report.ts';
import { readContentDir } from '../src/store/read-content.ts';
import { printAudit, type AuditedReport } from './lib/print-audit.ts';

const USAGE = '用法：npm run audit [-- 区/部门/年度/种类] [--json] [--strict]';

const { values, positionals } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const content = await readContentDir(values.content, '', new Map());
const reports = content.reports.flatMap(({ folder, reading: { value: report } }) =>
  report ? [{ address: folder.join('/'), report }] : [],
);

const acrossOf = ({ address, report }: (typeof reports)[number]) => {
  const same = reports.filter(
    (each) => each.report.district === report.district && each.report.agency === report.agency,
  );
  const agency = content.agencies.find(
    (each) => each.district === report.district && each.agency.id === report.agency,
  );
  return agency ? (auditAcross(same, agency.agency).get(address) ?? []) : [];
};

const audited = (each: (typeof reports)[number]): AuditedReport => {
  const { address, report } = each;
  const rubric = content.rubrics.find(({ id }) => id === report.score.rubric);
  const audit = auditReport(report, rubric && scoreReport(report, rubric), rubric);
  return {
    address,
    findings: [...audit.findings, ...withHistory(acrossOf(each), report)],
    unchecked: audit.unchecked,
    compared: Object.values(audit.compared).reduce((sum, count) => sum + count, 0),
  };
};

const refuse = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const [wanted] = positionals;
const chosen = reports.filter(({ address }) => wanted === undefined || address === wanted);
if (content.problems.length > 0) refuse(formatProblems(content.problems));
else if (chosen.length === 0) {
  refuse(`没有读到报告 ${wanted ?? ''}：请核对地址，或先运行 npm run validate。\n${USAGE}`);
} else {
  const results = chosen.map(audited);
  console.log(
    values.json ? JSON.stringify(results, null, 1) : results.map(printAudit).join('\n\n'),
  );
  const contradicted = results.some(({ findings }) =>
    findings.some((finding) => finding.severity === 'contradiction' && stands(finding)),
  );
  // For a bureau that checks before it publishes: a contradiction stops what comes after.
  if (values.strict && contradicted) process.exitCode = 1;
}
