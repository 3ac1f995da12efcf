import { describe, expect, test } from 'vitest';
import { chartTables } from '../../src/exports/chart-tables.ts';
import { reportCharts } from '../../src/charts/report-charts.ts';
import { toIndexRow } from '../../src/store/index-row.ts';
import { reportView } from '../../src/views/report-view.ts';
import {
  bare,
  disclosureOf,
  noMoney,
  reportOf,
  soundWith,
  tenOfTen,
} from '../domain/record/sample-report.ts';

type Parts = Readonly<Record<string, unknown>>;
const tablesOf = (parts: Parts) => chartTables(reportView(disclosureOf(reportOf(parts))));
const rowsOf = (name: string, parts: Parts) => tablesOf(parts).get(name)?.rows;
const leaf = (id: string, weight: string, score: string, more: Parts = {}) => ({
  ...{ id, name: `指标${id}`, at: 'work', weight, score, ...more },
});
const scoreWith = (...tree: readonly object[]) => ({
  score: { ...bare.score, at: 'work', tree },
});
const budgetWith = (total: Parts) => ({
  budget: { scope: '未公布', at: 'money', total: { ...noMoney, ...total } },
});
const project = (more: Parts) => ({
  projects: [{ id: 'a', name: '项目a', at: 'money', grade: '未公布', ...noMoney, ...more }],
});

describe('the tables behind the charts', () => {
  const all: readonly (readonly [string, Parts, readonly string[]])[] = [
    ['of a report with nothing', {}, []],
    ['of money', budgetWith({ actual: '810万元' }), ['money']],
    ['of money that is no exact sum', budgetWith({ actual: '约810万元' }), []],
    ['of points', scoreWith(leaf('a', '4分', '4分')), ['score']],
    ['of projects and targets', { ...project({}), targets: [tenOfTen] }, ['projects', 'targets']],
  ];
  test.for(all)(
    'are those that the index announces and that can be drawn: %s',
    ([, parts, names]) => {
      const disclosure = disclosureOf(reportOf(parts));
      const view = reportView(disclosure);
      expect([...chartTables(view).keys()]).toEqual(names);
      expect([...reportCharts(view).keys()]).toEqual(names);
      expect(toIndexRow(disclosure, '', '').charts).toEqual(names);
    },
  );

  test('have a cell for every column', () => {
    const report = soundWith('district', 'district').value ?? reportOf();
    const tables = [...chartTables(reportView(disclosureOf(report))).values()];
    expect(tables).toHaveLength(4);
    for (const { columns, rows } of tables) {
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length));
    }
  });
});

describe('a row of points', () => {
  test('has weight, score, rate and loss as bare numbers', () => {
    const tree = [
      {
        ...leaf('whole', '10分', '8.5分', { scoreRate: '85.00%' }),
        children: [leaf('a', '4分', '4分'), leaf('b', '6分', '4.50分')],
      },
    ];
    expect(rowsOf('score', scoreWith(...tree))).toEqual([
      ['指标whole', '1', '10', '8.5', '85', '1.5', ''],
      ['指标a', '2', '4', '4', '未公布', '0', ''],
      ['指标b', '2', '6', '4.5', '未公布', '1.5', ''],
    ]);
  });

  test('that is not published has no loss of nothing', () => {
    const [noScore, noWeight] =
      rowsOf('score', scoreWith(leaf('a', '4分', '未公布'), leaf('b', '未公布', '3分'))) ?? [];
    expect(noScore).toEqual(['指标a', '1', '4', '未公布', '未公布', '未公布', '']);
    expect(noWeight).toEqual(['指标b', '1', '未公布', '3', '未公布', '未公布', '']);
  });
});

test('money is in 万元 whatever it is printed in, with the print beside it', () => {
  const total = { initialBudget: '1.2亿元', adjustedBudget: '98765432.10元', actual: '810.00万元' };
  expect(rowsOf('money', budgetWith(total))).toEqual([
    ['年初预算', '12000', '1.2亿元', '一、收支'],
    ['调整后预算', '9876.54321', '98765432.10元', '一、收支'],
    ['实际支出', '810', '810.00万元', '一、收支'],
  ]);
});

describe('a project’s row', () => {
  const cells = (more: Parts) => rowsOf('projects', project(more))?.[0]?.slice(1, 7);

  test('has bare numbers that a program can add up', () => {
    expect(
      cells({
        ...{ initialBudget: '1,500万元', adjustment: '-1,041.50万元', adjustedBudget: '458.5万元' },
        ...{ actual: '0万元', executionRate: '0.00%', executionBasis: 'adjustedBudget' },
      }),
    ).toEqual(['1500', '-1041.50', '458.5', '0', '0', '除以调整后预算']);
  });

  test('turns a cut told in words into a negative number', () => {
    expect(cells({ adjustment: '调减41万元' })?.[1]).toBe('-41');
  });

  test('keeps what is no exact number as printed, and says what is not published', () => {
    expect(
      cells({ initialBudget: '约500万元', actual: '超5万元', executionRate: '近90%' }),
    ).toEqual([...['约500万元', '未公布', '未公布', '超5万元', '近90%', '口径未公布']]);
  });
});

describe('a target’s row', () => {
  const cells = (more: Parts) =>
    rowsOf('targets', { targets: [{ ...tenOfTen, ...more }] })?.[0]?.slice(2, 7);

  test('has the multiple that this site computed, with a minus that a program reads', () => {
    expect(cells({ result: '15件' })).toEqual(['否', '10件', '15件', '1.5', '达到']);
    expect(cells({ result: '-2件' })?.[3]).toBe('-0.2');
    expect(cells({ result: '超15件' })?.[3]).toBe('超1.5');
  });

  test('has none for a cap, which is no goal', () => {
    const cap = { bound: 'cap', target: '不超过10件', result: '8件' };
    expect(cells(cap)).toEqual(['是', '不超过10件', '8件', '', '未超上限']);
  });

  test('has words where there are words, and says what is not published', () => {
    const words = { target: { words: '基本完成' }, result: { words: '已完成' } };
    expect(cells(words)).toEqual(['否', '基本完成', '已完成', '', '文字说明']);
    expect(cells({ result: '未公布' })).toEqual(['否', '10件', '未公布', '', '结果未公布']);
  });
});
