import { describe, expect, test } from 'vitest';
import { agencyTargetsView } from '../../src/views/agency-targets-view.ts';
import { disclosureOf, reportOf, tenOfTen } from '../domain/record/sample-report.ts';

const output = (value: string, more: object = {}) => ({
  ...{ id: 'output', subject: '全区', measure: '工业总产值', period: '2023', nature: 'flow' },
  ...{ at: 'work', value, ...more },
});
const aim = (target: string) => ({ ...tenOfTen, name: '工业产值', target });
const later = (target: string, value: string, more: object = {}) =>
  disclosureOf(
    reportOf({
      facts: [output(value, more)],
      targets: [{ ...aim(target), result: { fact: 'output' } }],
    }),
  );
const earlier = (value: string, more: object = {}) => {
  const disclosure = disclosureOf(
    reportOf({ facts: [output(value, { period: '2021', ...more })] }),
  );
  return { ...disclosure, report: { ...disclosure.report, year: '2021' } };
};
const told = (...disclosures: Parameters<typeof agencyTargetsView>[0]) =>
  agencyTargetsView(disclosures).map(({ name, years }) => [
    name,
    ...years.map(({ year, target, result }) => `${year} ${target.text} ${result.text}`),
  ]);

describe('an agency over the years', () => {
  test('shows what a target was before it was one, oldest year first', () => {
    expect(told(later('80亿元', '90亿元'), earlier('100亿元'))).toEqual([
      ['工业产值', '2021年度 未公布 100亿元', '2023年度 80亿元 90亿元'],
    ]);
  });

  const unlike: readonly (readonly [string, object])[] = [
    ['another subject', { subject: '全市' }],
    ['another measure', { measure: '工业增加值' }],
    ['another scope', { scope: '规模以上' }],
    ['a part of the year', { period: '2021-06' }],
    ['another year than the report’s', { period: '2020' }],
  ];
  test.for(unlike)('leaves out %s', ([, more]) => {
    expect(told(later('80亿元', '90亿元'), earlier('100亿元', more))).toEqual([]);
  });

  test('leaves out what only one report tells', () => {
    expect(told(later('80亿元', '90亿元'))).toEqual([]);
  });
});
