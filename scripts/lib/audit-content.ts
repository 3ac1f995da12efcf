import { auditAcross } from '../../src/domain/audit/across.ts';
import { auditReport } from '../../src/domain/audit/audit-report.ts';
import { withHistory } from '../../src/domain/audit/history.ts';
import { scoreReport } from '../../src/domain/scoring/score-report.ts';
import type { Content } from '../../src/store/read-content.ts';
import type { AuditedReport } from './print-audit.ts';

/** The findings of every report that could be read, those that rest on several reports included. */
export function auditContent({ reports, rubrics, agencies }: Content): AuditedReport[] {
  const dated = reports.flatMap(({ folder, reading: { value: report } }) =>
    report ? [{ address: folder.join('/'), report }] : [],
  );
  return dated.map(({ address, report }) => {
    const rubric = rubrics.find(({ id }) => id === report.score.rubric);
    const audit = auditReport(report, rubric && scoreReport(report, rubric), rubric);
    const { district, agency } = report;
    const register = agencies.find(
      (each) => each.district === district && each.agency.id === agency,
    );
    const own = dated.filter(
      (each) => each.report.district === district && each.report.agency === agency,
    );
    const across = register ? (auditAcross(own, register.agency).get(address) ?? []) : [];
    return {
      address,
      findings: [...audit.findings, ...withHistory(across, report)],
      unchecked: audit.unchecked,
      compared: Object.values(audit.compared).reduce((sum, count) => sum + count, 0),
    };
  });
}
