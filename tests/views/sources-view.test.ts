import { describe, expect, test } from 'vitest';
import { reportView } from '../../src/views/report-view.ts';
import { sourcesPageView, sourcesView } from '../../src/views/sources-view.ts';
import { disclosureOf, reportOf, soundWith } from '../domain/record/sample-report.ts';

const rowOf = (value: unknown, more: object = {}) => {
  const fact = {
    ...{ id: 'tests', subject: '全区', measure: '次数', period: '2023-06', nature: 'stock' },
    ...{ at: 'work', value, ...more },
  };
  return sourcesView(reportOf({ facts: [fact] }))[0];
};

test('every fact of the record has its row, with an anchor of its own', () => {
  const report = soundWith('district', 'district').value;
  const rows = report ? sourcesView(report) : [];
  expect(rows.map(({ key }) => key)).toEqual(Object.keys(report?.facts ?? {}));
  expect(new Set(rows.map(({ anchor }) => anchor)).size).toBe(rows.length);
  expect(rows.length).toBeGreaterThan(15);
});

test('a row says what the fact is in words, and each place with what it prints', () => {
  const value = ['超120次', { text: '120余次', at: 'money', as: '测试数', times: '2' }];
  expect(rowOf(value, { basis: '口径甲' })).toEqual({
    ...{ anchor: 'shu-tests', key: 'tests', subject: '全区', measure: '次数' },
    ...{ period: '2023年6月', nature: '时点量', bound: '下限', basis: '口径甲', differs: true },
    mentions: [
      { text: '超120次', unit: '', place: '二、工作', as: '', times: '' },
      { text: '120余次', unit: '', place: '一、收支', as: '测试数', times: '2' },
    ],
  });
});

describe('places are said to differ', () => {
  test('when they print other texts', () => {
    expect(rowOf(['120次', { text: '121次', at: 'money' }])?.differs).toBe(true);
  });

  test('not when they print the same', () => {
    expect(rowOf(['120次', { text: '120次', at: 'money' }])?.differs).toBe(false);
  });

  test('not when they write the same figure in other ways', () => {
    const value = ['1,200.00万元', { text: '1200.0', unit: '万元', at: 'money' }];
    const row = rowOf(value);
    expect(row).toMatchObject({ differs: false });
    expect(row?.mentions[1]).toMatchObject({ text: '1200.0', unit: '万元' });
  });

  test('when one of them limits the figure', () => {
    expect(rowOf(['超120次', { text: '120次', at: 'money' }])?.differs).toBe(true);
  });

  test('not for dates, which have many spellings', () => {
    const value = ['2023年6月1日', { text: '2023年6月', at: 'money' }];
    const row = rowOf(value, { nature: 'date' });
    expect(row).toMatchObject({ differs: false, bound: '', nature: '日期' });
  });
});

describe('the page of sources', () => {
  const fact = (id: string, value: unknown) => ({
    ...{
      id,
      subject: '全区',
      measure: `次数${id}`,
      period: '2023',
      nature: 'flow',
      at: 'work',
      value,
    },
  });
  const twice = ['120次', { text: '120次', at: 'money' }];
  const disclosure = disclosureOf(reportOf({ facts: [fact('a', twice), fact('b', '3次')] }));

  test('counts places, not facts, and is named like its report', () => {
    const page = sourcesPageView(disclosure, []);
    expect(page).toMatchObject({ mentions: 3, title: '示范市示范区测试局2023年度部门自评' });
    expect(page.rows.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(reportView(disclosure).factCount).toBe(2);
  });

  test('marks a figure that a finding over several reports rests on', () => {
    const cited = [{ fact: 'b', name: '次数', text: '3次', at: 'work', label: '二' }];
    const across = {
      ...{ id: 'carried-figures:b', check: 'carried-figures', severity: 'doubt' as const },
      ...{ sentence: '与上年不同', arithmetic: [], cited },
    };
    const [a, b] = sourcesPageView(disclosure, [across]).rows;
    expect(a?.mark).toBeUndefined();
    expect(b?.mark).toMatchObject({ mark: '疑', says: '存疑：与上年不同' });
  });
});
