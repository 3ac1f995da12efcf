import { expect, test } from 'vitest';
import { barePoints } from '../../src/views/bare-points.ts';

const cases: readonly (readonly [string, string])[] = [
  ['4.55分', '4.55'],
  ['4.00', '4.00'],
  ['未公布', '未公布'],
  ['分值10分', '分值10'],
];

test.for(cases)('%s is shown as %s', ([text, shown]) => {
  expect(barePoints({ text })).toBe(shown);
});
