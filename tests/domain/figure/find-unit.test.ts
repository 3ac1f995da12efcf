import { expect, test } from 'vitest';
import { findUnit } from '#domain/figure/find-unit.ts';

test.each([
  ['finds a unit by its name', '公顷', '公顷'],
  ['finds a unit by another spelling', '㎡', '平方米'],
  ['ignores brackets', '家（次）', '家次'],
  ['reads full-width forms', '％', '%'],
  ['finds no unit in a scale', '万', undefined],
  ['finds no unit in a scale with a unit', '万元', undefined],
  ['finds nothing in nothing', '', undefined],
])('%s', (_, spelling, name) => {
  expect(findUnit(spelling)?.name).toBe(name);
});
