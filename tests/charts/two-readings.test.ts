import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twoReadings, type TwoReadings } from '../../src/charts/two-readings.ts';
import { pretty } from './pretty.ts';
import { collisions, outside } from './text-boxes.ts';

const readings = (
  actual: number,
  adjusted: number,
  initial: number,
  rates: readonly [string, string],
): TwoReadings => ({
  ...{ actual, actualLabel: `实际支出 ${actual} 万元` },
  budgets: [
    { name: `调整后预算 ${adjusted}`, value: adjusted, rate: rates[0], computed: true },
    { name: `年初预算 ${initial}`, value: initial, rate: rates[1], computed: true },
  ],
});
const cases: Readonly<Record<string, TwoReadings>> = {
  typical: readings(10_888.89, 11_915.94, 17_088.41, ['91.38%', '63.72%']),
  'more spent than planned': readings(2400, 2000, 1000, ['120.00%', '240.00%']),
  'a budget that is tiny beside the other': readings(900, 1000, 3, ['90.00%', '30,000.00%']),
  'hardly anything spent': readings(1, 500, 9000, ['0.20%', '0.01%']),
  'nothing at all': readings(0, 0, 0, ['未公布', '未公布']),
};

describe.for([330, 600])('%d wide', (width) => {
  test.for(Object.entries(cases))('%s', async ([name, data]) => {
    const svg = twoReadings(data, width);
    expect(twoReadings(structuredClone(data), width)).toBe(svg);
    expect(collisions(svg)).toEqual([]);
    expect(outside(svg)).toEqual([]);
    await expect(pretty(svg)).toMatchFileSnapshot(
      `snapshots/two-readings/${name.replaceAll(' ', '-')}-${width}.svg`,
    );
  });
});

test('the same money is as long in both, and the budgets are to the same scale', () => {
  const svg = twoReadings(readings(500, 750, 1000, ['67%', '50%']), 600);
  const widths = (kind: string) =>
    [...svg.matchAll(new RegExp(`class="${kind}"[^>]*width="([\\d.]+)"`, 'gu'))].map(
      ([, value]) => value,
    );
  expect(widths('spent')).toEqual(['300', '300']);
  expect(widths('planned')).toEqual(['450', '600']);
});

test('a rate that this site computed says so, a printed one does not', () => {
  const [first, second] = cases['typical']?.budgets ?? [];
  if (!first || !second) throw new Error('there are two budgets');
  const budgets = [{ ...first, computed: false }, second];
  const svg = twoReadings({ actual: 9, actualLabel: '支出 9', budgets }, 330);
  expect(svg).toMatch(/<text class="b halo"[^>]*>91\.38%</u);
  expect(svg).toMatch(/<text class="b computed halo"[^>]*>63\.72%</u);
});

test('its name says the sum and both rates', () => {
  expect(twoReadings(readings(5, 6, 8, ['83.33%', '62.50%']), 330)).toContain(
    'aria-label="实际支出 5 万元；调整后预算 6：83.33%；年初预算 8：62.50%"',
  );
});

test('whatever the sums, no text lies on another or leaves the frame', () => {
  const sum = fc.integer({ min: 0, max: 99_999_999 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(sum, sum, sum, (actual, adjusted, initial) => {
      const svg = twoReadings(readings(actual, adjusted, initial, ['91.38%', '163.72%']), 330);
      expect(collisions(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
    }),
  );
});
