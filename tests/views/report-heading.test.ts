import { describe, expect, test } from 'vitest';
import { identityOf, reportHeading } from '../../src/views/report-heading.ts';
import { bare, disclosureOf, reportOf } from '../domain/record/sample-report.ts';

const disclosed = (parts: Parameters<typeof reportOf>[0] = {}) => disclosureOf(reportOf(parts));

describe('a report is named', () => {
  test('by agency, year and kind', () => {
    expect(reportHeading(disclosed())).toEqual({
      title: '示范市示范区测试局2023年度部门自评',
      description: '示范市示范区测试局2023年度部门自评：钱、目标和得分，每个数都注明出处。',
      documentTitle: '2023年度测试局部门整体支出绩效自评报告',
      ...{ districtName: '示范市示范区', districtShort: '示范' },
      ...{ agencyName: '示范市示范区测试局', yearLabel: '2023年度', kindLabel: '部门自评' },
    });
  });

  const kinds: readonly (readonly [string, string])[] = [
    ['self-notes', '2021年度自评表说明'],
    ['third-party', '2021年度第三方评价'],
    ['project-self-guanwang', '2021年度项目自评'],
  ];
  test.for(kinds)('%s as %s', ([kind, said]) => {
    const covers = { covers: '2021', year: '2021' };
    expect(reportHeading(disclosed({ kind, ...covers })).title).toBe(`示范市示范区测试局${said}`);
  });

  test('with its score in the description, once it is published', () => {
    const score = { ...bare.score, at: 'work', total: '92.5分' };
    expect(reportHeading(disclosed({ score })).description).toMatch(/，公布得分 92\.5分。$/u);
  });
});

test('a publisher without a date, or a date without a publisher, is not said to lack both', () => {
  const published = (source: object) =>
    identityOf(disclosed({ source: { ...bare.source, ...source } })).at(-1)?.text;
  expect(published({})).toBe('公布者和日期未公布');
  expect(published({ publisher: '区测试局' })).toBe('区测试局，未公布');
  expect(published({ published: '2024-06-01' })).toBe('未公布，2024-06-01');
});
