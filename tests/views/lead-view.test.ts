import { describe, expect, test } from 'vitest';
import { leadView, type LeadInput } from '../../src/views/lead-view.ts';

const row = (
  initialBudget: string | undefined,
  adjustedBudget: string | undefined,
  actual: string | undefined,
  more: Partial<LeadInput> = {},
): LeadInput => ({
  ...{ address: 'shifan/ceshi/2023/self', year: '2023', kind: 'self', agencyName: '测试局' },
  amounts: {
    ...(initialBudget !== undefined && { initialBudget }),
    ...(adjustedBudget !== undefined && { adjustedBudget }),
    ...(actual !== undefined && { actual }),
  },
  ...more,
});

test('the lead says both rates, the sums in 万元, and whose report it is', () => {
  expect(leadView([row('170884100', '119159400', '108888900')])).toEqual({
    address: 'shifan/ceshi/2023/self',
    title: ['测试局花了年初预算的 64%，', '也是调整后预算的 91%'],
    ...{ initial: '17,088.41', adjusted: '11,915.94', actual: '10,888.89', year: '2023年度' },
    source: '测试局2023年度部门自评',
    ...{ onInitial: '63.72%', onAdjusted: '91.38%' },
    bars: { initial: 170_884_100, adjusted: 119_159_400, actual: 108_888_900 },
  });
});

test('sums that are printed in 元 lose no digit in 万元', () => {
  expect(leadView([row('1234567.89', '2000000', '1000000.5')])).toMatchObject({
    ...{ initial: '123.456789', adjusted: '200', actual: '100.00005' },
  });
});

describe('rounding makes nothing whole and nothing vanish', () => {
  const titles: readonly (readonly [string, string, string, string, string])[] = [
    ['almost all', '10000', '1996', '1995.5', '也是调整后预算的约 100%'],
    ['a little more than all', '10000', '1000', '1004', '也是调整后预算的约 100%'],
    ['all, exactly', '2000', '1000', '1000', '也是调整后预算的 100%'],
    ['more than was given', '1000', '2000', '2400', '也是调整后预算的 120%'],
  ];
  test.for(titles)('%s', ([, initial, adjusted, actual, second]) => {
    expect(leadView([row(initial, adjusted, actual)])?.title[1]).toBe(second);
  });

  test('hardly anything of a budget', () => {
    expect(leadView([row('100000', '1000', '400')])?.title).toEqual([
      '测试局花了年初预算的不到 1%，',
      '也是调整后预算的 40%',
    ]);
  });

  test('nor do two decimals', () => {
    expect(leadView([row('2000000', '1000000', '999999')])).toMatchObject({
      ...{ onInitial: '50.00%', onAdjusted: '约 100.00%' },
    });
  });
});

describe('no report leads', () => {
  const none: readonly (readonly [string, readonly LeadInput[]])[] = [
    ['where there is none', []],
    ['without its first budget', [row(undefined, '1000', '900')]],
    ['without its adjusted budget', [row('2000', undefined, '900')]],
    ['without its expenditure', [row('2000', '1000', undefined)]],
    ['on a budget of nothing', [row('0', '1000', '900')]],
    ['on an adjusted budget of nothing', [row('2000', '0', '900')]],
    ['with a negative expenditure', [row('2000', '1000', '-900')]],
    ['with rates less than ten points apart', [row('1000', '901', '900')]],
    ['that tells of one project', [row('2000', '1000', '900', { kind: 'project-self-guanwang' })]],
  ];
  test.for(none)('%s', ([, rows]) => {
    expect(leadView(rows)).toBeUndefined();
  });
});

test('rates exactly ten points apart are apart', () => {
  expect(leadView([row('1000', '800', '400')])?.title[0]).toBe('测试局花了年初预算的 40%，');
});

test('the newest year leads, then the one whose rate depends most on its basis', () => {
  const older = row('9000', '1000', '900', { year: '2021', address: 'older' });
  const less = row('1500', '1000', '900', { address: 'less' });
  const more = row('3000', '1000', '900', { address: 'more' });
  expect(leadView([older, less, more])?.address).toBe('more');
  expect(leadView([older])?.address).toBe('older');
});
