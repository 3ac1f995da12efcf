import { expect, test } from 'vitest';
import { coverageView } from '../../src/views/coverage-view.ts';

const districts = [
  { id: 'shifan', short: '示范' },
  { id: 'kongqu', short: '空区' },
];
const agency = (id: string, name: string) => ({
  district: 'shifan',
  agency: {
    id,
    names: [
      { name: `旧${name}`, short: '旧' },
      { name, short: name },
    ],
  },
});
const report = (year: string, kind: string, of = 'ceshi') => ({
  ...{ address: `shifan/${of}/${year}/${kind}`, district: 'shifan', agency: of, year, kind },
});
const view = coverageView(
  districts,
  [agency('ceshi', '测试局'), agency('kong', '空局')],
  [report('2023', 'self'), report('2021', 'self'), report('2021', 'third-party')],
);

test('every year between the first and the last has its column, and what is held stands in it', () => {
  expect(view.years).toEqual(['2021', '2022', '2023']);
  const [own] = view.rows;
  expect(own?.agencyName).toBe('测试局');
  expect(own?.cells.map((cell) => cell.map(({ label }) => label))).toEqual([
    ['部门自评', '第三方评价'],
    [],
    ['部门自评'],
  ]);
});

test('an agency without reports and a district without agencies are there, empty', () => {
  expect(
    view.rows.map(({ districtName, agencyName, reports }) => [districtName, agencyName, reports]),
  ).toEqual([
    ['示范', '测试局', 3],
    ['示范', '空局', 0],
    ['空区', '', 0],
  ]);
  expect([view.covered, view.districts]).toEqual([1, 2]);
});

test('without any report there are no years', () => {
  expect(coverageView(districts, [], []).years).toEqual([]);
});
