import { expect, test } from 'vitest';
import { FAIR, refused } from '#domain/comparison/verdict.ts';
import { refusalsAmong } from '../../../src/views/comparison/pairs.ts';

const compare = (a: string, b: string) =>
  a.slice(0, 1) === b.slice(0, 1) ? FAIR : refused('remit', `${a}和${b}管的事不一样。`);

test('one pair in its own sentence, several of one reason in one', () => {
  expect(refusalsAmong(['a1', 'a2'], compare)).toEqual([]);
  expect(refusalsAmong(['a1', 'b1'], compare)).toEqual(['a1和b1管的事不一样。']);
  expect(refusalsAmong(['a1', 'b1', 'c1'], compare)).toEqual([
    '各部门管的事不一样，金额只并列，不比大小。',
  ]);
});
