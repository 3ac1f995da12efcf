import { expect, test } from 'vitest';
import { combineQualifiers } from '#domain/figure/combine-qualifiers.ts';
import type { Qualifier } from '#domain/figure/figure.ts';

const cases: readonly (readonly [string, readonly Qualifier[], Qualifier | undefined])[] = [
  ['no word at all is exact', [], 'exact'],
  ['one word stands', ['nearly'], 'nearly'],
  ['约…左右 says one thing twice', ['about', 'about'], 'about'],
  ['约 yields to 超', ['about', 'over'], 'over'],
  ['the first of two floors stands', ['over', 'at-least'], 'over'],
  ['the first of two ceilings stands', ['at-most', 'less'], 'at-most'],
  ['近…余 leaves only about', ['nearly', 'more'], 'about'],
  ['近…以内 is a ceiling', ['nearly', 'at-most'], 'at-most'],
  ['a floor and a ceiling contradict each other', ['at-least', 'at-most'], undefined],
  ['几 is stronger than every other word', ['over', 'several'], 'several'],
];

test.each(cases)('%s', (_, found, combined) => {
  expect(combineQualifiers(found)).toBe(combined);
});
