import { expect, test } from 'vitest';
import { countsAlike } from '#domain/figure/counts-alike.ts';

const cases: readonly (readonly [string, string, boolean])[] = [
  ['个', '家', true],
  ['家', '家', true],
  ['次', '场', true],
  ['场次', '次', true],
  ['人', '人次', false],
  ['家', '家次', false],
  ['个', '万元', false],
  ['元', '美元', false],
  ['%', '个百分点', false],
  ['', '个', false],
];

test.for(cases)('%s and %s count alike: %s', ([a, b, alike]) => {
  expect(countsAlike(a, b)).toBe(alike);
  expect(countsAlike(b, a)).toBe(alike);
});
