import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearsChart } from '../../src/charts/years.ts';
import { pretty } from './pretty.ts';
import { collisions, outside } from './text-boxes.ts';
import { arbitraryYears, cases, typical } from './years-cases.ts';

test.for(Object.entries(cases))('%s', async ([name, data]) => {
  const svg = yearsChart(data);
  expect(yearsChart(structuredClone(data))).toBe(svg);
  await expect(pretty(svg)).toMatchFileSnapshot(`snapshots/years/${name.replaceAll(' ', '-')}.svg`);
});

test('whatever the years, no text lies on another or leaves the frame', () => {
  fc.assert(
    fc.property(arbitraryYears, (data) => {
      const svg = yearsChart(data);
      expect(collisions(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }),
  );
});

test('only scores of one kind, by one rubric, in years that follow one another are joined', () => {
  expect(yearsChart(typical).match(/class="trend"/g)).toHaveLength(2);
  const [first, second, ...rest] = typical.years;
  expect(first && second && rest.length).toBe(2);
  const unknown = typical.years.map((year) => ({
    ...year,
    scores: year.scores.map((score) => ({ ...score, rubric: '' })),
  }));
  expect(yearsChart({ ...typical, years: unknown })).not.toContain('class="trend"');
});

test('a year of which this site has no report is a gap, and is not said to be unpublished', () => {
  const svg = yearsChart(typical);
  expect(svg).toContain('>2022<');
  expect(svg.match(/>本站未收</g)).toHaveLength(2);
  expect(svg).not.toContain('>未公布<');
  expect(svg.match(/class="gap"/g)).toHaveLength(1);
  expect(svg).toContain('2022 年：本站未收；2023 年：预算 12,004.10 万元，支出 11,950.00 万元');
});

test('a year whose reports say nothing is said to be unpublished', () => {
  const svg = yearsChart({ unit: '万元', years: [{ year: 2022, scores: [] }] });
  expect(svg).toContain('>未公布<');
  expect(svg).toContain('aria-label="2022 年：未公布"');
});

test('a sum that is no exact number is said as printed, without a bar', () => {
  const years = [{ year: 2022, actual: { label: '约900万元' }, scores: [] }];
  const svg = yearsChart({ unit: '万元', years });
  expect(svg).toContain('>支出 约900万元<');
  expect(svg).toContain('2022 年：预算未公布，支出 约900万元"');
  expect(svg).not.toContain('<rect');
});

test('years may come in any order', () => {
  expect(yearsChart({ ...typical, years: typical.years.toReversed() })).toBe(yearsChart(typical));
});
