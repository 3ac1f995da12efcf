import { describe, expect, test } from 'vitest';
import {
  boundLabel,
  kindLabel,
  natureLabel,
  obtainedLabel,
  periodLabel,
  yearLabel,
} from '../../src/views/labels.ts';
import { nature } from '#domain/record/fact.ts';

const periods: readonly (readonly [string, string])[] = [
  ['未公布', '未公布'],
  ['2021', '2021年'],
  ['2021-06', '2021年6月'],
  ['2021-10', '2021年10月'],
  ['2021-01-09', '2021年1月9日'],
  ['2021-12-30', '2021年12月30日'],
  ['2021-01/2021-10', '2021年1月至2021年10月'],
  ['2016/2020-12-31', '2016年至2020年12月31日'],
];

describe('a period is read out', () => {
  test.for(periods)('%s → %s', ([period, label]) => {
    expect(periodLabel(period)).toBe(label);
  });
});

test('kinds of report have names', () => {
  expect(['self', 'self-notes', 'third-party', 'project-self-lab'].map(kindLabel)).toEqual([
    '部门自评',
    '自评表说明',
    '第三方评价',
    '项目自评',
  ]);
  expect(yearLabel('2023')).toBe('2023年度');
});

test('every nature and every bound is told in Chinese', () => {
  const bounds = ['exact', 'approximate', 'lower', 'upper', 'between'];
  const natures = nature.options.map(natureLabel);
  const labels = [...natures, ...bounds.map(boundLabel)];
  for (const label of labels) expect(label).toMatch(/^[\p{Script=Han}、]+$/u);
  expect(new Set(labels).size).toBe(natures.length + bounds.length);
});

test('how a text was obtained is told in Chinese', () => {
  expect((['typed', 'extracted', 'recognised'] as const).map(obtainedLabel)).toEqual([
    '手工录入',
    '从文件提取文字',
    '图像识别',
  ]);
});
