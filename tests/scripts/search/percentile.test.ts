import { expect, test } from 'vitest';
import { percentile } from '../../../scripts/lib/search/percentile.ts';

const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

test.for<readonly [string, readonly number[], number, number]>([
  ['half of a hundred', hundred, 0.5, 50],
  ['nineteen of twenty', hundred, 0.95, 95],
  ['the largest', hundred, 1, 100],
  ['the only one', [7], 0.5, 7],
  ['the lower of two', [9, 4], 0.5, 4],
  ['of none', [], 0.5, 0],
])('%s', ([, values, share, value]) => {
  expect(percentile(values, share)).toBe(value);
});
