import type { Links } from '../../site/links.ts';
import type { SearchRecord } from './search-record.ts';

/** Pages that are lists of what stands elsewhere: found by what they are called, not by what they list. */
export function pageRecords(links: Links): SearchRecord[] {
  const pages: readonly (readonly [string, string, readonly string[]])[] = [
    [links.findings, '核对结果', ['对不上的数']],
    [links.compare, '对照', ['把几份报告放在一起看', '比较']],
    [links.indicators, '同一指标', ['各份报告里的同一个指标']],
    [links.rubrics, '评分办法', ['评分标准']],
    [links.coverage, '收录情况', ['收了哪些报告', '全部报告']],
    [links.completeness, '公布清单', ['哪些该公布的没有公布']],
    [links.data, '数据', ['下载', '开放数据', '接口']],
    [links.dictionary, '字段说明', ['数据字典']],
    [links.corrections, '更正', ['改过什么']],
    [links.glossary(), '名词解释', ['术语']],
  ];
  return pages.map(([address, title, names]) => ({
    ...{ address, title, names },
    parts: [],
    filters: { 种类: '栏目' },
  }));
}
