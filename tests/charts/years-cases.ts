import fc from 'fast-check';
import type { AgencyYear, AgencyYears, YearScore } from '../../src/charts/agency-years.ts';

const self = (label: string, rubric = 'a-2022'): YearScore => ({
  ...{ kind: '部门自评', rubric, label, value: Number(label), outOf: 100 },
});
const third = (label: string, rubric = 'b-2021'): YearScore => ({
  ...{ kind: '第三方评价', rubric, label, value: Number(label), outOf: 100 },
});
const year = (
  number: number,
  budget: string,
  actual: string,
  ...scores: readonly YearScore[]
): AgencyYear => {
  const amount = (label: string) =>
    label === '' ? undefined : { label, value: Number(label.replace(/,/g, '').replace('−', '-')) };
  return { year: number, budget: amount(budget), actual: amount(actual), scores };
};
const of = (...years: readonly AgencyYear[]): AgencyYears => ({ unit: '万元', years });

/** Years with gaps, two kinds of score and a change of rubric. */
export const typical = of(
  year(2020, '15,230.00', '14,876.51', self('96.5', 'a-2020')),
  year(2021, '11,915.94', '10,888.89', self('97.2', 'a-2020'), third('88.48')),
  year(2023, '12,004.10', '11,950.00', self('95.1'), third('91.05')),
  year(2024, '', '9,876.54', self('98'), third('90.2', 'b-2024')),
);

/** What the chart of years must be able to draw. */
export const cases: Readonly<Record<string, AgencyYears>> = {
  typical,
  'one year': of(year(2021, '11,915.94', '10,888.89', third('88.48'))),
  'no money at all': of(year(2022, '', '', self('96')), year(2024, '', '', self('96.00'))),
  'no scores at all': of(year(2022, '100.00', '88.00'), year(2023, '120.00', '130.50')),
  'scores that fall on one another': of(
    year(2022, '100.00', '88.00', self('92'), third('92'), self('91.5', '')),
    year(2023, '100.00', '0.00', self('100'), third('99.5')),
  ),
  'a negative expenditure': of(year(2022, '100.00', '−20.00', self('0'))),
  'kinds with names full of signs': of(
    year(2022, '1.00', '1.00', { ...self('9'), kind: `<b>&"甲'`, outOf: 10 }),
    year(2023, '1.00', '1.00', { ...self('8'), kind: '财政部门组织的重点评价', outOf: 0 }),
  ),
  'ten years': of(
    ...Array.from({ length: 10 }, (_, index) =>
      year(2015 + index, '12,345.67', '12,000.00', self(`${90 + (index % 7)}`)),
    ),
  ),
  nothing: of(),
};

const anyScore = fc.record({
  kind: fc.constantFrom('部门自评', '第三方评价', '财政评价', '重点评价', '抽查'),
  rubric: fc.constantFrom('', 'a', 'b'),
  value: fc.double({ min: 0, max: 110, noNaN: true }),
  outOf: fc.constantFrom(100, 120),
  label: fc.constantFrom('88.48', '100', '7'),
});
const anyAmount = fc.option(
  fc.record({
    value: fc.double({ min: -1e5, max: 1e9, noNaN: true }),
    label: fc.constantFrom('0.00', '1,234,567.89'),
  }),
  { nil: undefined },
);

/** Any agency. */
export const arbitraryYears: fc.Arbitrary<AgencyYears> = fc
  .uniqueArray(
    fc.record({
      year: fc.integer({ min: 2018, max: 2026 }),
      budget: anyAmount,
      actual: anyAmount,
      scores: fc.array(anyScore, { maxLength: 5 }),
    }),
    { selector: (each) => each.year, maxLength: 6 },
  )
  .map((years) => of(...years));
