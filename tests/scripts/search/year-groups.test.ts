import { expect, test } from 'vitest';
import { yearGroups } from '../../../scripts/lib/search/year-groups.ts';

const years = ['2021', '2022', '2022', '2024', '2023', '2023', '2023'];

test.for<readonly [string, number, readonly (readonly string[])[]]>([
  ['all in one where there are few', 10, [['2024', '2023', '2022', '2021']]],
  [
    'the newest first, as many as go together',
    4,
    [
      ['2024', '2023'],
      ['2022', '2021'],
    ],
  ],
  ['a year that is too large alone, undivided', 2, [['2024'], ['2023'], ['2022'], ['2021']]],
])('years share an index: %s', ([, most, groups]) => {
  expect(yearGroups(years, most)).toEqual(groups);
});

test('no reports need no years', () => {
  expect(yearGroups([], 10)).toEqual([]);
});
