import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { printedDigest, readSources, traceAll } from '../../../scripts/lib/verify-sources.ts';
import { bare, reportOf } from '../../domain/record/sample-report.ts';
import { temporaryFolder } from '../../support/temporary.ts';

const SOURCE = '一、收支\n二、工作\n共测试120次。\n';
const textSha256 = createHash('sha256').update(SOURCE).digest('hex');
const fact = {
  ...{ id: 'tests', subject: '全区', measure: '测试', period: '2023', nature: 'flow' },
  ...{ at: 'work', value: '120次' },
};
const report = reportOf({ source: { ...bare.source, textSha256 }, facts: [fact] });

describe('sources are found', () => {
  test('by what they hold, not by what they are called; only texts', async () => {
    const folder = temporaryFolder({ 'any name.txt': SOURCE, 'b.txt': '', 'c.md': SOURCE });
    const sources = await readSources(folder);
    expect(sources.size).toBe(2);
    expect(sources.get(textSha256)).toBe(SOURCE);
  });

  test('for the reports that name them; the others are left out', () => {
    const sources = new Map([[textSha256, SOURCE]]);
    const traced = traceAll([reportOf(), report], sources, []);
    expect(traced.map(({ address, trace }) => [address, trace.wrong, trace.unclaimed])).toEqual([
      ['shifan/ceshi/2023/self', [], []],
    ]);
    expect(traced[0]?.report).toBe(report);
  });
});

test('the digest of what is printed changes with any print', () => {
  const other = reportOf({
    source: { ...bare.source, textSha256 },
    facts: [{ ...fact, value: '121次' }],
  });
  expect(printedDigest(report)).toMatch(/^[0-9a-f]{64}$/);
  expect(printedDigest(other)).not.toBe(printedDigest(report));
});
