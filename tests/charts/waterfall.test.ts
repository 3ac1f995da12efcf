import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waterfall } from '../../src/charts/waterfall.ts';
import { pretty } from './pretty.ts';
import { collisions, outside, struck } from './text-boxes.ts';
import { arbitraryWaterfall, cases, typical } from './waterfall-cases.ts';

test.for(Object.entries(cases))('%s', async ([name, data]) => {
  const svg = waterfall(data, 'money');
  expect(waterfall(structuredClone(data), 'money')).toBe(svg);
  expect(collisions(svg)).toEqual([]);
  expect(outside(svg)).toEqual([]);
  await expect(pretty(svg)).toMatchFileSnapshot(
    `snapshots/waterfall/${name.replaceAll(' ', '-')}.svg`,
  );
});

test('whatever the amounts, no text lies on another, leaves the frame or is struck through', () => {
  fc.assert(
    fc.property(arbitraryWaterfall, (data) => {
      const svg = waterfall(data, 'money');
      expect(collisions(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      expect(struck(svg, ['tie', 'base'])).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }),
  );
});

test('a cut is hatched, an increase is open, and what this site computed says so', () => {
  const svg = waterfall(typical, 'money');
  expect(svg.match(/<rect class="box"[^>]*fill="url\(#money-hatch\)"/g)).toHaveLength(2);
  expect(svg.match(/<rect class="box computed" fill="none"/g)).toHaveLength(1);
  expect(svg.match(/fill="url\(#money-hatch-computed\)"/g)).toHaveLength(1);
  expect(svg).toContain('<text class="amount computed"');
});

test('two charts of a page do not share ids', () => {
  expect(waterfall(typical, 'a')).not.toContain('"b-hatch');
  expect(waterfall(typical, 'b')).toBe(waterfall(typical, 'a').replaceAll('a-hatch', 'b-hatch'));
});

test('parts that find no room in the bar stand under its name', () => {
  const [column] = cases['tiny steps beside huge levels']?.columns ?? [];
  const svg = waterfall({ unit: '万元', columns: column ? [column] : [] }, 'money');
  expect(svg).toMatch(/<text class="small"[^>]*>基本支出 3.00</);
});

test('its name says every column with its amount and its parts', () => {
  expect(waterfall(typical, 'money')).toContain(
    'role="img" aria-label="年初预算 17,088.41 万元，其中基本支出 3,733.63，项目支出 13,354.78；一个大项目（一个项目） −5,279.67 万元；',
  );
});
