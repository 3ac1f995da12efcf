import { OWN_ADDRESSES } from '#domain/record/own-addresses.ts';

/** A kind of page: pages of one kind are made by one template and weigh alike. */
export interface Kind {
  readonly id: string;
  /** As the table prints it. */
  readonly name: string;
  /** Paths of its pages, from the root of the site: no slash in front, one at the end. */
  readonly path: RegExp;
  /** Kept out of search engines on purpose: how well they would read it is not judged. */
  readonly unlisted?: boolean;
}

const PART = '[^/]+/';
const DISTRICT = `(?!(?:${OWN_ADDRESSES.join('|')})/)${PART}`;
const REPORT = `${DISTRICT}${PART}[0-9]{4}/${PART}`;

/** Every kind of page, in the order of the table. */
export const KINDS: readonly Kind[] = [
  { id: 'home', name: '首页', path: /^$/ },
  { id: 'district', name: '区', path: new RegExp(`^${DISTRICT}$`) },
  { id: 'agency', name: '部门', path: new RegExp(`^${DISTRICT}${PART}$`) },
  { id: 'report', name: '报告', path: new RegExp(`^${REPORT}$`) },
  { id: 'sources', name: '报告的来源', path: new RegExp(`^${REPORT}sources/$`) },
  { id: 'embed', name: '嵌入的图', path: new RegExp(`^embed/${REPORT}${PART}$`), unlisted: true },
  { id: 'rubrics', name: '评分办法总览', path: /^rubrics\/$/ },
  { id: 'rubric', name: '评分办法', path: /^rubrics\/[^/]+\/$/ },
  { id: 'findings', name: '核对结果总览', path: /^findings\/$/ },
  { id: 'findings-list', name: '核对结果列表', path: /^findings\/[^/]+\/[^/]+\/(?:[0-9]+\/)?$/ },
  { id: 'method', name: '怎样核对', path: /^method\/$/ },
  { id: 'completeness', name: '公布清单', path: /^completeness\/$/ },
  { id: 'coverage', name: '收录情况', path: /^coverage\/$/ },
  { id: 'compare', name: '对照', path: /^compare\/$/ },
  { id: 'compare-pair', name: '两区对照', path: /^compare\/[0-9]{4}\/[^/]+\/[^/]+\/$/ },
  { id: 'indicators', name: '同一指标总览', path: /^indicators\/$/ },
  { id: 'indicator', name: '同一指标', path: /^indicators\/[^/]+\/$/ },
  { id: 'glossary', name: '名词', path: /^glossary\/$/ },
  { id: 'data', name: '数据', path: /^data\/$/ },
  { id: 'dictionary', name: '字段说明', path: /^data\/dictionary\/$/ },
  { id: 'search', name: '搜索', path: /^search\/$/ },
  { id: 'about', name: '关于', path: /^about\/$/ },
  { id: 'corrections', name: '更正', path: /^corrections\/$/ },
  { id: 'missing', name: '没有这一页', path: /^404\.html$/ },
  { id: 'other', name: '其他', path: /(?:)/ },
];
