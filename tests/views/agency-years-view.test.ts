import { describe, expect, test } from 'vitest';
import { agencyYearsView } from '../../src/views/agency-years-view.ts';
import { reportRow as row } from './report-row.ts';

const sums = (budget: string, actual: string) => ({
  ...{ budget: `${budget}元`, actual: `${actual}元` },
  amounts: { adjustedBudget: budget, actual },
});
const moneyOf = (...rows: Parameters<typeof agencyYearsView>[0]) =>
  agencyYearsView(rows)?.years.map(({ year, budget, actual }) => [
    year,
    budget?.label,
    actual?.label,
  ]);

describe('an agency over the years', () => {
  test('is drawn from two years on', () => {
    expect(agencyYearsView([])).toBeUndefined();
    expect(agencyYearsView([row('2022'), row('2022', 'third-party')])).toBeUndefined();
    expect(agencyYearsView([row('2022'), row('2023')])?.years).toHaveLength(2);
  });

  test('stands with the oldest first, in 万元', () => {
    const rows = [row('2023', 'self', sums('90000000', '81000000')), row('2021')];
    expect(agencyYearsView(rows)).toEqual({
      ...{ title: '2 个年度有报告，其中 1 个公布了支出', unit: '万元' },
      years: [
        { year: 2021, scores: [] },
        {
          year: 2023,
          budget: { value: 9000, label: '9,000' },
          actual: { value: 8100, label: '8,100' },
          scores: [],
        },
      ],
    });
  });
});

describe('a year that two reports tell of', () => {
  const self = row('2022', 'self', sums('100000', '90000'));
  const firm = row('2022', 'third-party', sums('200000', '180000'));

  test('has its money from the agency’s own, whichever comes first', () => {
    for (const rows of [
      [self, firm],
      [firm, self],
    ]) {
      expect(moneyOf(...rows, row('2023'))?.[0]).toEqual([2022, '10', '9']);
    }
  });

  test('has it from the other one where its own tells no expenditure, and mixes the two in no case', () => {
    const silent = row('2022', 'self', {
      budget: '100000元',
      amounts: { adjustedBudget: '100000' },
    });
    expect(moneyOf(silent, firm, row('2023'))?.[0]).toEqual([2022, '20', '18']);
  });

  test('has the scores of both, each with its kind, its rubric and its points', () => {
    const points = (value: string, rubric: string) => ({
      ...{ points: { value, outOf: '100' }, rubric },
    });
    const rows = [
      row('2022', 'third-party', points('88.48', 'liwan-2021')),
      row('2022', 'self', points('97.20', '未公布')),
    ];
    expect(agencyYearsView([...rows, row('2023')])?.years[0]?.scores).toEqual([
      { kind: '部门自评', rubric: '', value: 97.2, outOf: 100, label: '97.20' },
      { kind: '第三方评价', rubric: 'liwan-2021', value: 88.48, outOf: 100, label: '88.48' },
    ]);
  });
});

describe('a report on one project', () => {
  const own = row('2022', 'project-self-guanwang', {
    ...sums('10000', '9000'),
    points: { value: '90', outOf: '100' },
  });

  test('tells neither the agency’s money nor its score', () => {
    const whole = row('2022', 'self', sums('100000', '90000'));
    expect(moneyOf(own, whole, row('2023'))?.[0]).toEqual([2022, '10', '9']);
    expect(agencyYearsView([own, whole, row('2023')])?.years[0]?.scores).toEqual([]);
  });

  test('makes no year of the agency', () => {
    expect(agencyYearsView([own, row('2023')])).toBeUndefined();
  });
});

describe('what is published but no exact sum', () => {
  const about = row('2022', 'self', { budget: '未公布', actual: '约900万元' });

  test('is shown as printed, without a length, and not as unpublished', () => {
    const view = agencyYearsView([about, row('2023', 'self', sums('100000', '90000'))]);
    expect(view?.years[0]).toEqual({ year: 2022, actual: { label: '约900万元' }, scores: [] });
    expect(view?.title).toBe('2 个年度都公布了支出');
  });
});

test('agencies that never published their expenditure are said not to have', () => {
  expect(agencyYearsView([row('2022'), row('2023')])?.title).toBe('2 个年度的报告都没有公布支出');
});

test('the first budget stands in where no later one is published', () => {
  const first = { budget: '100000元', amounts: { initialBudget: '100000' } };
  expect(moneyOf(row('2022', 'self', first), row('2023'))?.[0]).toEqual([2022, '10', undefined]);
});
