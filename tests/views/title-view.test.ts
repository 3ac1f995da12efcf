import { describe, expect, test } from 'vitest';
import { titleView } from '../../src/views/title-view.ts';
import { reportRow } from './report-row.ts';

const none = { contradiction: '0', doubt: '0', 'last-digit': '0', note: '0' };
const found = { ...none, contradiction: '2', doubt: '1', 'last-digit': '9', note: '9' };

describe('beside a link stands', () => {
  test('how many reports of which years there are, and how many findings of each grave kind', () => {
    const rows = [
      reportRow('2024', 'self', { findings: found }),
      reportRow('2021', 'self', { across: { findings: { ...none, doubt: '1' } } }),
    ];
    expect(titleView('示范市示范区', rows)).toEqual({
      name: '示范市示范区',
      held: '2 份报告，2021、2024年度',
      checked: '数字互相核对，2 处矛盾，2 处存疑',
    });
  });

  test('the span of many years, and how many of them there are', () => {
    const rows = ['2018', '2019', '2021', '2024', '2024'].map((year) => reportRow(year));
    expect(titleView('明账', rows, '3 个区，').held).toBe(
      '3 个区，5 份报告，2018到2024的 4 个年度',
    );
  });

  test('no accusation where nothing was found, and none where nothing is held', () => {
    expect(titleView('甲', [reportRow('2023')]).checked).toBe('数字互相核对，没有发现矛盾');
    expect(titleView('甲', [])).toEqual({ name: '甲', held: '本站还没有收到报告', checked: '' });
  });
});
