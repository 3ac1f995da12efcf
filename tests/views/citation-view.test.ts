import { describe, expect, test } from 'vitest';
import { citationView } from '../../src/views/citation-view.ts';
import { site } from '../exports/sample-taken.ts';

const cited = {
  ...{ title: '示范市示范区测试局2023年度部门自评', version: '0123abcd', changes: [] },
  url: 'https://example.org/shifan/ceshi/2023/self/',
};

describe('a citation', () => {
  test('is as GB/T 7714 has electronic resources, the day of citing left to the reader', () => {
    expect(citationView(cited, site).standard).toBe(
      '示范发布者. 示范市示范区测试局2023年度部门自评[DB/OL]. 示范账, 数据版本 0123abcd[引用日期]. https://example.org/shifan/ceshi/2023/self/.',
    );
  });

  test('has the day of the last correction, in whatever order they stand', () => {
    const changes = [{ date: '2024-05-01' }, { date: '2024-11-30' }, { date: '2023-12-31' }];
    const { standard, plain, corrected } = citationView({ ...cited, changes }, site);
    expect(corrected).toBe('2024-11-30');
    expect(standard).toContain('数据版本 0123abcd(2024-11-30)[引用日期]');
    expect(plain).toContain('更正至 2024-11-30');
  });

  test('has no day where nothing was corrected: none is made up', () => {
    const { standard, plain, corrected } = citationView(cited, site);
    expect(corrected).toBe('');
    expect(standard + plain).not.toMatch(/\d{4}-\d\d-\d\d/u);
  });

  test('names the document it was taken from', () => {
    expect(citationView({ ...cited, document: '测试局自评报告' }, site).plain).toContain(
      '据《测试局自评报告》录入',
    );
  });
});
