import { expect, test } from 'vitest';
import { sortKey } from '../../src/views/sort-key.ts';

const keys: readonly (readonly [string, number])[] = [
  ['1,234,567.80', 1_234_567.8],
  ['−41.00', -41],
  ['-41', -41],
  ['93.95%', 93.95],
  ['超 6.57', 6.57],
  ['约900万元', 900],
  ['0.00', 0],
  ['未公布', Number.NEGATIVE_INFINITY],
  ['', Number.NEGATIVE_INFINITY],
];

test.for(keys)('“%s” is sorted as %d', ([text, key]) => {
  expect(sortKey(text)).toBe(key);
});

test('what is not published sorts below a zero and below what is negative', () => {
  const sorted = ['10', '未公布', '0', '−3', '9.5'].toSorted((a, b) => sortKey(b) - sortKey(a));
  expect(sorted).toEqual(['10', '9.5', '0', '−3', '未公布']);
});
