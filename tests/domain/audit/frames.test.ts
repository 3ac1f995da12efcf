import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { auditReport } from '#domain/audit/audit-report.ts';
import { readYaml } from '#domain/record/read-yaml.ts';
import { readContentDir } from '../../../src/store/read-content.ts';

/**
 * Four records in other frames than the published ones, written from the schema's documentation
 * without a look at the checks, with what was printed wrongly on purpose and what only looks wrong.
 */
const folder = new URL('../../fixtures/frames/', import.meta.url).pathname;
const facts = z.array(z.string());
const planted = z.array(
  z.looseObject({
    report: z.string(),
    planted: z.array(
      z.looseObject({
        id: z.string(),
        facts,
        severity: z.enum(['contradiction', 'doubt', 'last-digit', 'note']),
        seenIn: facts.optional(),
      }),
    ),
    rounded: z.array(z.looseObject({ facts })).default([]),
  }),
);
const { data } = readYaml(readFileSync(`${folder}planted.yaml`, 'utf8'), 'planted.yaml');
const answers = planted.parse(data);
const content = await readContentDir(folder, '', new Map());

const auditOf = (address: string) => {
  const found = content.reports.find(({ folder: at }) => at.join('/') === address);
  const report = found?.reading.value;
  if (!report) throw new Error(`no report ${address}`);
  return auditReport(report).findings;
};

describe.each(answers)('$report', ({ report, planted: errors, rounded }) => {
  const findings = auditOf(report);

  test.each(errors)('finds what was printed wrongly: $id', ({ facts: keys, severity }) => {
    const hits = findings.filter(({ cited }) => cited.some(({ fact }) => keys.includes(fact)));
    expect(hits.map((finding) => finding.severity)).toContain(severity);
  });

  test('calls nothing else a contradiction or a doubt', () => {
    const known = new Set(errors.flatMap(({ facts: keys, seenIn = [] }) => [...keys, ...seenIn]));
    const others = findings
      .filter(({ severity }) => severity === 'contradiction' || severity === 'doubt')
      .filter(({ cited }) => !cited.some(({ fact }) => known.has(fact)));
    expect(others.map(({ sentence }) => sentence)).toEqual([]);
  });

  test('calls a last digit only what was rounded apart', () => {
    const known = new Set(rounded.flatMap(({ facts: keys }) => keys));
    const others = findings
      .filter(({ severity }) => severity === 'last-digit')
      .filter(({ cited }) => !cited.some(({ fact }) => known.has(fact)));
    expect(others.map(({ sentence }) => sentence)).toEqual([]);
    if (rounded.length === 0) return;
    expect(findings.some(({ severity }) => severity === 'last-digit')).toBe(true);
  });
});
