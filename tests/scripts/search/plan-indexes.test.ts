import { expect, test } from 'vitest';
import { planIndexes } from '../../../scripts/lib/search/plan-indexes.ts';

const rows = ['2021', '2022', '2022', '2024', '2023', '2023', '2023'].map((year, id) => ({
  ...{ year, id },
}));
const planned = (most: number) =>
  planIndexes(rows, most).map(({ folder, rows: own }) => [folder, own.map(({ year }) => year)]);

test('few reports are in one index', () => {
  expect(planned(7)).toEqual([
    ['pagefind', ['2021', '2022', '2022', '2024', '2023', '2023', '2023']],
  ]);
});

test('of more, each year has its own, the newest first', () => {
  expect(planned(3)).toEqual([
    ['pagefind', ['2024']],
    ['search/2023', ['2023', '2023', '2023']],
    ['search/2022', ['2022', '2022']],
    ['search/2021', ['2021']],
  ]);
});

test('a year that has too many has several', () => {
  expect(planned(2).slice(1, 3)).toEqual([
    ['search/2023', ['2023', '2023']],
    ['search/2023-2', ['2023']],
  ]);
});

test('every report is in one of them', () => {
  const all = planIndexes(rows, 2).flatMap(({ rows: own }) => own.map(({ id }) => id));
  expect(all.toSorted()).toEqual(rows.map(({ id }) => id));
});

test('without reports there is an index of everything else', () => {
  expect(planIndexes([], 10)).toEqual([{ folder: 'pagefind', rows: [], year: '' }]);
});
