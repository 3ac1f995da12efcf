import { expect, test } from 'vitest';
import { moneyBars, type MoneyBar } from '../../src/charts/money-bars.ts';
import { pretty } from './pretty.ts';

const bar = (name: string, amount: string, value: number, spent = false): MoneyBar => ({
  ...{ name, amount, value, spent },
});
const typical = [
  bar('年初预算', '1,000.00', 10_000_000),
  bar('调整后预算', '900.00', 9_000_000),
  bar('实际支出', '810.00', 8_100_000, true),
];

const cases: readonly (readonly [string, readonly MoneyBar[], number])[] = [
  ['typical on a phone', typical, 340],
  ['typical on a desk', typical, 640],
  ['one stage only', typical.slice(2), 340],
  ['nothing spent', [...typical.slice(1, 2), bar('实际支出', '0.00', 0, true)], 340],
  ['a negative stage', [...typical.slice(1, 2), bar('实际支出', '−5.00', -50_000, true)], 340],
  [
    'very unequal stages',
    [bar('预算', '1,000,000', 1e10), bar('实际支出', '0.01', 100, true)],
    340,
  ],
  ['a name full of signs', [bar(`<b>&"甲'`, '1', 10_000)], 340],
];

test.for(cases)('%s', async ([name, bars, width]) => {
  const svg = moneyBars(bars, width);
  expect(moneyBars(structuredClone(bars), width)).toBe(svg);
  await expect(pretty(svg)).toMatchFileSnapshot(
    `snapshots/money-bars/${name.replaceAll(' ', '-')}.svg`,
  );
});

test('nothing to draw is a chart without bars', () => {
  expect(moneyBars([], 340)).not.toContain('<rect');
});

test('its name says every stage with its amount', () => {
  expect(moneyBars(typical, 340)).toContain(
    'role="img" aria-label="年初预算 1,000.00 万元；调整后预算 900.00 万元；实际支出 810.00 万元"',
  );
});
