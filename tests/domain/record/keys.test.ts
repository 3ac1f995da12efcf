import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readReport } from '../../../src/domain/record/read-report.ts';

const sound = await readFile(
  'tests/fixtures/content/reports/shifan/ceshi/2023/self/report.yaml',
  'utf8',
);
const read = (text: string) => readReport(text, 'report.yaml');

test('a reference to a name that every object has is unknown, not a crash', () => {
  const { problems } = read(sound.replace('total: 92.5分', 'total: { fact: constructor }'));
  expect(problems.map(({ code }) => code)).toContain('fact-unknown');
});

test('projects called tree and children keep their own figures', () => {
  const { value } = read(sound.replace('- id: lab', '- id: tree'));
  expect(Object.keys(value?.facts ?? {})).toContain('projects/tree/actual');
});

test('the key of an indicator is the chain of ids that leads to it', () => {
  const { value } = read(sound);
  expect(Object.keys(value?.facts ?? {})).toContain('score/duty/output/score');
});
