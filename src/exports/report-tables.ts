import type { Finding } from '#domain/audit/finding.ts';
import type { Fact, Mention } from '#domain/record/canonical.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { checkTitle } from '../views/findings-view.ts';
import { boundLabel, natureLabel, periodLabel } from '../views/labels.ts';
import { SEVERITY_LABELS } from '../views/severity-labels.ts';
import type { Table } from './csv.ts';

/** The tables of a whole report: one kind of thing each. */
export const REPORT_TABLES = ['facts', 'findings'] as const;
export type ReportTable = (typeof REPORT_TABLES)[number];

const mentionRow = (fact: Fact, { text, unit = '', label, figure, as = '' }: Mention): string[] => [
  ...[fact.key, fact.subject, fact.measure, periodLabel(fact.period), natureLabel(fact.nature)],
  ...[fact.basis ?? '', fact.scope ?? '', text, unit],
  ...(figure ? [figure.value, figure.high?.value ?? '', figure.unit] : ['', '', '']),
  ...[figure ? boundLabel(figure.bound) : '', as, label],
];

/** Every place that prints a figure, a row each: as printed, and what it says as a number. */
const facts = ({ report }: Disclosure): Table => ({
  columns: [
    ...['代号', '对象', '量', '时间', '性质', '口径', '范围', '印文', '表头的单位'],
    ...['数值', '数值的上端', '单位', '界限', '来源的叫法', '位置'],
  ],
  rows: Object.values(report.facts).flatMap((fact) =>
    fact.mentions.map((mention) => mentionRow(fact, mention)),
  ),
});

const findings = ({ audit }: Disclosure, across: readonly Finding[]): Table => ({
  columns: ['编号', '轻重', '核对项', '结果', '算式', '说得通的解释', '与得分的关系', '状态'],
  rows: [...audit.findings, ...across].map((finding) => [
    finding.id,
    SEVERITY_LABELS[finding.severity].name,
    checkTitle(finding.check),
    finding.sentence,
    finding.arithmetic.join('；'),
    finding.innocent ?? '',
    finding.effect ?? '',
    finding.withdrawn ? '已撤回' : '',
  ]),
});

/**
 * One table of a whole report.
 * @param across findings on it that rest on other reports as well
 */
export function reportTable(
  name: ReportTable,
  disclosure: Disclosure,
  across: readonly Finding[],
): Table {
  return name === 'facts' ? facts(disclosure) : findings(disclosure, across);
}
