import { describe, expect, test } from 'vitest';
import { auditReport } from '#domain/audit/audit-report.ts';
import { reportTable } from '../../src/exports/report-tables.ts';
import { disclosureOf, noMoney, reportOf } from '../domain/record/sample-report.ts';

const report = reportOf({
  facts: [
    {
      ...{ id: 'visits', subject: '全区', measure: '走访次数', period: '2023', nature: 'flow' },
      ...{ at: 'work', value: ['超120次', { text: '120余次', at: 'money', as: '走访数' }] },
    },
  ],
  projects: [
    {
      ...{ ...noMoney, id: 'lab', name: '实验室', at: 'money', grade: '未公布' },
      ...{ initialBudget: '100.00万元', adjustment: '-10.00万元', adjustedBudget: '95.00万元' },
      ...{ actual: '0.00万元' },
    },
  ],
});
const disclosure = { ...disclosureOf(report), audit: auditReport(report) };

describe('the table of every figure', () => {
  const { columns, rows } = reportTable('facts', disclosure, []);
  const told = rows.map((row): Record<string, string> =>
    Object.fromEntries(columns.map((name, index) => [name, row[index] ?? ''])),
  );

  test('has a row for every place that prints one', () => {
    const places = Object.values(report.facts).flatMap(({ mentions }) => mentions);
    expect(rows).toHaveLength(places.length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  test('keeps the print, and beside it the number, its bound and its place', () => {
    expect(told.filter(({ 代号 }) => 代号 === 'visits')).toEqual([
      {
        ...{ 代号: 'visits', 对象: '全区', 量: '走访次数', 时间: '2023年', 性质: '时段量' },
        ...{ 口径: '', 范围: '', 印文: '超120次', 表头的单位: '', 数值: '120', 数值的上端: '' },
        ...{ 单位: '次', 界限: '下限', 来源的叫法: '', 位置: '二、工作' },
      },
      {
        ...{ 代号: 'visits', 对象: '全区', 量: '走访次数', 时间: '2023年', 性质: '时段量' },
        ...{ 口径: '', 范围: '', 印文: '120余次', 表头的单位: '', 数值: '120', 数值的上端: '' },
        ...{ 单位: '次', 界限: '下限', 来源的叫法: '走访数', 位置: '一、收支' },
      },
    ]);
  });
});

test('the table of findings tells each with its arithmetic', () => {
  const { rows } = reportTable('findings', disclosure, []);
  const sum = rows.find(([id]) => id === 'adjusted-budget:projects/lab/adjustedBudget');
  expect(sum?.[1]).toBe('矛盾');
  expect(sum?.[3]).toContain('95.00万元');
  expect(sum?.[4]).toContain('100.00');
  expect(rows).toHaveLength(disclosure.audit.findings.length);
});
