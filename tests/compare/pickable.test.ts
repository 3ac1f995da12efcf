import { describe, expect, test } from 'vitest';
import { pickGroups } from '../../src/compare/pickable.ts';

const report = (district: string, name: string, year: string) => ({
  ...{ address: `${district}/${name}/${year}`, district, name, year, kind: '部门自评' },
});
const all = [
  report('甲区', '测试局', '2021'),
  report('甲区', '样本局', '2022'),
  report('乙区', '测试局', '2022'),
];
const found = (typed: string) =>
  pickGroups(all, typed).map(
    ({ district, reports }) =>
      `${district} ${reports.map(({ name, year }) => name + year).join(' ')}`,
  );

describe('the list', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['of all, by district', '', ['甲区 测试局2021 样本局2022', '乙区 测试局2022']],
    ['of a district', '乙区', ['乙区 测试局2022']],
    ['of a year', ' 2022 ', ['甲区 样本局2022', '乙区 测试局2022']],
    ['of several words', '测试 2021', ['甲区 测试局2021']],
    ['of nothing known', '丙区', []],
  ];
  test.for(cases)('%s', ([, typed, groups]) => {
    expect(found(typed)).toEqual(groups);
  });
});
