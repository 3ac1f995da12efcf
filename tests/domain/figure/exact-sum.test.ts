import { expect, test } from 'vitest';
import { isExactSum } from '#domain/figure/exact-sum.ts';
import { parseFigure } from '#domain/figure/parse-figure.ts';

const cases: readonly (readonly [string, boolean])[] = [
  ['10,888.89万元', true],
  ['0元', true],
  ['-5,172.47万元', true],
  ['约1.13亿元', false],
  ['超140亿元', false],
  ['4-5万元', false],
  ['6.8亿美元', false],
  ['91.38%', false],
  ['30家', false],
];

test.for(cases)('%s is an exact sum of money: %s', ([text, sum]) => {
  const parsed = parseFigure(text);
  expect(parsed.ok).toBe(true);
  expect(isExactSum(parsed.ok ? parsed.figure : undefined)).toBe(sum);
});

test('what is not published is none', () => {
  expect(isExactSum(undefined)).toBe(false);
});
