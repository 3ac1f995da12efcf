import type { Finding, Unchecked } from '../../src/domain/audit/finding.ts';
import { stands } from '../../src/domain/audit/history.ts';
import { SEVERITY_LABELS, SEVERITY_ORDER } from '../../src/views/severity-labels.ts';

/** What the audit says of one report. */
export interface AuditedReport {
  readonly address: string;
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly compared: number;
}

const told = (finding: Finding): string[] => [
  `${SEVERITY_LABELS[finding.severity].name}  ${finding.sentence}`,
  ...finding.arithmetic.map((line) => `      ${line}`),
  ...(finding.innocent === undefined ? [] : [`      说得通的解释：${finding.innocent}`]),
  ...(finding.effect === undefined ? [] : [`      与得分的关系：${finding.effect}`]),
  `      编号：${finding.id}`,
];

/** The findings of one report as lines for a terminal, from the gravest. */
export function printAudit({ address, findings, unchecked, compared }: AuditedReport): string {
  const standing = findings.filter(stands);
  const counts = SEVERITY_ORDER.map((severity) => {
    const number = standing.filter((finding) => finding.severity === severity).length;
    return `${SEVERITY_LABELS[severity].name} ${number}`;
  });
  const taken = findings.length - standing.length;
  return [
    `${address}：核对 ${compared} 处，${counts.join('，')}${taken > 0 ? `，已撤回 ${taken}` : ''}`,
    ...SEVERITY_ORDER.flatMap((severity) =>
      standing.filter((finding) => finding.severity === severity).flatMap(told),
    ),
    ...(unchecked.length > 0 ? [`无法核对 ${unchecked.length} 处：`] : []),
    ...unchecked.map(({ sentence }) => `      ${sentence}`),
  ].join('\n');
}
