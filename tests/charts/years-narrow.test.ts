import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearsNarrow } from '../../src/charts/years-narrow.ts';
import { yearsChart } from '../../src/charts/years.ts';
import { pretty } from './pretty.ts';
import { collisions, outside } from './text-boxes.ts';
import { arbitraryYears, cases, typical } from './years-cases.ts';

test.for(Object.entries(cases))('%s', async ([name, data]) => {
  const svg = yearsNarrow(data);
  expect(yearsNarrow(structuredClone(data))).toBe(svg);
  await expect(pretty(svg)).toMatchFileSnapshot(
    `snapshots/years-narrow/${name.replaceAll(' ', '-')}.svg`,
  );
});

test('whatever the years, no text lies on another or leaves the frame', () => {
  fc.assert(
    fc.property(arbitraryYears, (data) => {
      const svg = yearsNarrow(data);
      expect(collisions(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|class="trend"/);
    }),
  );
});

test('it says what the wide form says', () => {
  const spoken = (svg: string) => /aria-label="[^"]*"/.exec(svg)?.[0];
  expect(spoken(yearsNarrow(typical))).toBe(spoken(yearsChart(typical)));
});

test('a sum that is no exact number is said as printed, without a bar', () => {
  const years = [{ year: 2022, actual: { label: '约900万元' }, scores: [] }];
  const svg = yearsNarrow({ unit: '万元', years });
  expect(svg).toContain('>支出 约900万元<');
  expect(svg).not.toContain('<rect');
});
