import { expect, test } from 'vitest';
import { isDoubtfulRange } from '#domain/figure/doubtful-range.ts';

test.each([
  ['三至五百 is in doubt', '3', '', '500', '', true],
  ['三至五千 is in doubt', '3', '', '5000', '', true],
  ['三至五百万 is in doubt', '3', '', '500', '万', true],
  ['三至五十万 is in doubt', '3', '', '50', '万', true],
  ['三至五十 is 3 to 50', '3', '', '50', '', false],
  ['五至三百 can only begin at 5', '5', '', '300', '', false],
  ['三至五百二十 says its digits', '3', '', '520', '', false],
  ['三家至五百家 has a unit at both ends', '3', '家', '500', '', false],
])('%s', (_, number, unit, high, scale, doubtful) => {
  const low = { number, unit, scale: '', numerals: 'han' as const };
  expect(isDoubtfulRange(low, { number: high, scale })).toBe(doubtful);
  expect(isDoubtfulRange({ ...low, numerals: 'arabic' }, { number: high, scale })).toBe(false);
});
