import { expect, test } from 'vitest';
import { coverageTable } from '../../src/exports/coverage-table.ts';

const held = (year: string, kind: string, label: string) => ({
  ...{ address: `shifan/ceshi/${year}/${kind}`, label },
});
const own = { district: 'shifan', districtName: '示范', agency: 'ceshi', agencyName: '测试局' };
const none = { district: 'kongqu', districtName: '空区', agency: '', agencyName: '' };
const view = {
  ...{ years: ['2021', '2022', '2023'], covered: 1, districts: 2 },
  rows: [
    {
      ...own,
      cells: [
        [held('2021', 'self', '部门自评'), held('2021', 'third-party', '第三方评价')],
        [],
        [held('2023', 'self', '部门自评')],
      ],
      reports: 3,
    },
    { ...none, cells: [[], [], []], reports: 0 },
  ],
};

test('as a table, a year that is not held is said so, never to be unpublished', () => {
  const { columns, rows } = coverageTable(view);
  expect(columns).toEqual(['区', '部门', '年度', '收录', '报告地址']);
  expect(rows).toEqual([
    ['示范', '测试局', '2021', '部门自评', 'shifan/ceshi/2021/self'],
    ['示范', '测试局', '2021', '第三方评价', 'shifan/ceshi/2021/third-party'],
    ['示范', '测试局', '2022', '未收', ''],
    ['示范', '测试局', '2023', '部门自评', 'shifan/ceshi/2023/self'],
  ]);
  expect(JSON.stringify(rows)).not.toContain('未公布');
});
