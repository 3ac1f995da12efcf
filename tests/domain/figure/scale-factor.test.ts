import { expect, test } from 'vitest';
import { scaleFactor } from '#domain/figure/scale-factor.ts';

test.each([
  ['no scale is one', '', '1'],
  ['万 is ten thousand', '万', '10000'],
  ['万亿 is 10^12', '万亿', '1000000000000'],
  ['an unknown scale has no worth', '兆', undefined],
  ['a name every object has is no scale', 'constructor', undefined],
])('%s', (_, scale, worth) => {
  expect(scaleFactor(scale)?.toFixed()).toBe(worth);
});
