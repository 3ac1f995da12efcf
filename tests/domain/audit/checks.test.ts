import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CHECKS } from '#domain/audit/checks.ts';
import { moneyLines } from '#domain/audit/money-lines.ts';
import { readYaml } from '#domain/record/read-yaml.ts';
import { rubric as rubricSchema } from '#domain/record/rubric.ts';
import { scoreReport } from '#domain/scoring/score-report.ts';
import { bare, noMoney, reportOf } from '../record/sample-report.ts';

/** A case: a fragment of a record, laid over a bare report, and what the check says of it. */
const caseShape = z.strictObject({
  case: z.string(),
  record: z.record(z.string(), z.unknown()),
  rubric: z.record(z.string(), z.unknown()).optional(),
  /** What is found: severity, and words that the sentence (or the innocent explanation) has. */
  finds: z
    .array(
      z.strictObject({
        severity: z.enum(['contradiction', 'last-digit', 'doubt', 'note']),
        id: z.string().optional(),
        says: z.string(),
        innocent: z.string().optional(),
        effect: z.string().optional(),
        /** Words that its working has. */
        works: z.string().optional(),
        /** Words that neither its sentence nor its working has. */
        lacks: z.string().optional(),
      }),
    )
    .default([]),
  /** What it says cannot be checked. */
  unchecked: z.array(z.string()).optional(),
  /** How many comparisons were made, where that matters. */
  compared: z.string().optional(),
});
type Case = z.output<typeof caseShape>;

const folder = new URL('checks/', import.meta.url);
const files = readdirSync(folder).map((file) => file.replace('.yaml', ''));
const casesOf = (id: string): Case[] => {
  const { data, problems } = readYaml(readFileSync(new URL(`${id}.yaml`, folder), 'utf8'), id);
  expect(problems).toEqual([]);
  return z.array(caseShape).parse(data);
};

type Part = Readonly<Record<string, unknown>>;
const partOf = (value: unknown): Part => (value ?? {}) as Part;
const partsOf = (value: unknown): Part[] => (value ?? []) as Part[];

/** What a case leaves out is not published, and stands at the place of money or of work. */
const overBare = (record: Case['record']) => {
  const { score, budget, projects } = record;
  const money = partOf(budget);
  const rows = partsOf(money['rows']).map((row) => ({ ...noMoney, at: 'money', ...row }));
  const total = { ...noMoney, ...partOf(money['total']) };
  const lines = partsOf(projects).map((project) => ({
    ...{ ...noMoney, at: 'work', grade: '未公布', ...project },
  }));
  return reportOf({
    ...record,
    score: { ...bare.score, at: 'work', ...partOf(score) },
    ...(budget !== undefined && {
      budget: { scope: '未公布', at: 'money', ...money, total, rows },
    }),
    ...(projects !== undefined && { projects: lines }),
  });
};

const run = (id: string, { record, rubric }: Case) => {
  const check = CHECKS.find((each) => each.id === id);
  if (!check) throw new Error(`no check ${id}`);
  const report = overBare(record);
  const known = rubric && rubricSchema.parse(rubric);
  const scored = known && scoreReport(report, known);
  return check.run({ report, scored, rubric: known, lines: moneyLines(report) });
};

test('every check has a table of cases', () => {
  expect(files.toSorted()).toEqual(CHECKS.map(({ id }) => id).toSorted());
});

describe.each(files)('%s', (id) => {
  const cases = casesOf(id);

  test('has cases that must fire and cases that must not', () => {
    expect(cases.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(cases.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  test.each(cases)('$case', (each) => {
    const { findings, unchecked, compared } = run(id, each);
    const told = findings.map(({ severity, sentence }) => ({ severity, says: sentence }));
    expect(told).toEqual(
      each.finds.map(({ severity, says }) => ({
        severity,
        says: expect.stringContaining(says) as unknown,
      })),
    );
    findings.forEach((finding, index) => {
      const wanted = each.finds[index];
      expect(finding.id).toMatch(new RegExp(wanted?.id ?? `^${id}:`, 'u'));
      const working = finding.arithmetic.join('\n');
      if (wanted?.innocent) expect(finding.innocent).toContain(wanted.innocent);
      if (wanted?.effect) expect(finding.effect).toContain(wanted.effect);
      if (wanted?.works) expect(working).toContain(wanted.works);
      if (wanted?.lacks) expect(`${finding.sentence}\n${working}`).not.toContain(wanted.lacks);
      expect(CHECKS.find((check) => check.id === id)?.gives).toContain(finding.severity);
    });
    if (each.unchecked) {
      expect(unchecked.map(({ sentence }) => sentence)).toEqual(
        each.unchecked.map((words) => expect.stringContaining(words) as unknown),
      );
    }
    if (each.compared) expect(`${compared}`).toBe(each.compared);
  });
});
