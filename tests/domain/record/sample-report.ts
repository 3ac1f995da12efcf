import { readFileSync } from 'node:fs';
import { auditReport } from '#domain/audit/audit-report.ts';
import { completenessOf } from '#domain/audit/completeness.ts';
import type { Report } from '#domain/record/canonical.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { formatProblems, type Problem } from '#domain/record/problem.ts';
import { readReport } from '#domain/record/read-report.ts';

const FILE = 'reports/shifan/ceshi/2023/self/report.yaml';

/** The report of the sound content folder, as its author wrote it. */
export const soundYaml = readFileSync(
  new URL(`../../fixtures/content/${FILE}`, import.meta.url),
  'utf8',
);

/** A report that publishes nothing but its own existence. */
export const bare = {
  district: 'shifan',
  agency: 'ceshi',
  year: '2023',
  kind: 'self',
  title: '2023年度测试局部门整体支出绩效自评报告',
  evaluator: { name: '示范市示范区测试局', role: 'agency' },
  covers: '2023',
  dated: '未公布',
  listed: '2024-07-01',
  source: {
    title: '2023年度测试局部门整体支出绩效自评报告',
    publisher: '未公布',
    published: '未公布',
    url: '未公布',
    obtained: 'typed',
    textSha256: '0'.repeat(64),
    originalSha256: '未公布',
    outline: [
      { id: 'money', label: '一、收支', heading: '一、收支' },
      { id: 'work', label: '二、工作', heading: '二、工作' },
    ],
  },
  budget: '未公布',
  score: { total: '未公布', outOf: '未公布', grade: '未公布', rubric: '未公布' },
} as const;

/** Money of which nothing is published, at the place of money. */
export const noMoney = {
  initialBudget: '未公布',
  adjustment: '未公布',
  adjustedBudget: '未公布',
  actual: '未公布',
  executionRate: '未公布',
} as const;

/** A target of ten things done, ten promised, at the place of work. */
export const tenOfTen = {
  id: 'ten',
  name: '办十件事',
  kind: 'output',
  bound: 'goal',
  at: 'work',
  target: '10件',
  result: '10件',
} as const;

type Parts = Readonly<Record<string, unknown>>;

/** The bare report with these top-level fields; JSON is YAML, so that authors' own reader reads it. */
export function readParts(parts: Parts) {
  return readReport(JSON.stringify({ ...bare, ...parts }, null, 1), FILE);
}

/** The bare report with these top-level fields, which must be sound. */
export function reportOf(parts: Parts = {}): Report {
  const { value, problems } = readParts(parts);
  if (!value || problems.length > 0) throw new Error(formatProblems(problems));
  return value;
}

/** The sound report with one piece of its text exchanged; the piece must be there. */
export function soundWith(piece: string, other: string) {
  if (!soundYaml.includes(piece)) throw new Error(`the sample has no ${piece}`);
  return readReport(soundYaml.replace(piece, other), FILE);
}

/** A report with the register entries it needs. */
export function disclosureOf(report: Report, digest = ''): Disclosure {
  const { district, agency, year, kind } = report;
  return {
    address: [district, agency, year, kind].join('/'),
    districtNames: { name: '示范市示范区', short: '示范', code: '990101', city: '示范市' },
    agencyNames: { name: '示范市示范区测试局', short: '区测试局' },
    remit: ['测试'],
    digest,
    report,
    audit: auditReport(report),
    completeness: completenessOf(report, false),
  };
}

/** Problems as authors read them, without the closing line. */
export function told(problems: readonly Problem[]): string {
  return formatProblems(problems).split('\n\n').slice(0, -1).join('\n\n');
}
