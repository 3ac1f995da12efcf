import { expect, test } from 'vitest';
import { fieldInWords } from '#domain/record/field-in-words.ts';
import { reportOf, noMoney } from './sample-report.ts';

const report = reportOf({
  projects: [{ id: 'lab', name: '实验室', at: 'money', ...noMoney, actual: '9万元', grade: '优' }],
});

const cases: readonly (readonly [string, string, string])[] = [
  ['a figure, by what it is of', 'projects.lab.actual', '实验室的实际支出'],
  ['a figure written as a key', 'projects/lab/actual', '实验室的实际支出'],
  ['a field without a figure', 'source.published', '公布日期'],
  ['a field of an item', 'projects.lab.grade', '等级'],
  ['a field nobody named', 'source.outline', 'source.outline'],
  ['a name that every object has', 'constructor', 'constructor'],
];

test.for(cases)('a reader is told %s', ([, field, words]) => {
  expect(fieldInWords(report, field)).toBe(words);
});
