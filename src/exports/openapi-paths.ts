import { ALL_TABLES, REPORT_TABLES } from './tables/all.ts';
import type { Schema } from './openapi-schemas.ts';

/** A file, or a family of files, that programs can read. */
export interface ApiPath {
  /** Below the root of the site, with the names of its parameters in braces. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly tag: 'reports' | 'findings' | 'indicators' | 'catalogue';
  readonly mediaType: string;
  readonly schema: Schema;
}

const TEXT: Schema = { type: 'string' };
const ANY: Schema = { type: 'object' };
const BINARY: Schema = {};
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const JSON_TYPE = 'application/json';
const REPORT = '{district}/{agency}/{year}/{kind}';

/** Everything that programs can read. */
export const API_PATHS: readonly ApiPath[] = [
  {
    ...{ path: '/data/reports.json', id: 'listReports', tag: 'reports', mediaType: JSON_TYPE },
    ...{ summary: '所有报告，每份一行概况', schema: ref('ReportList') },
  },
  {
    ...{ path: `/data/reports/${REPORT}.json`, id: 'getReport', tag: 'reports' },
    ...{ summary: '一份报告的全部数据', mediaType: JSON_TYPE },
    // Beside this document, so that it is found wherever the site stands.
    schema: { $ref: './schema/report.schema.json' },
  },
  {
    ...{ path: `/data/tables/${REPORT}/{table}.csv`, id: 'getTable', tag: 'reports' },
    ...{ summary: '一份报告的一张表', mediaType: 'text/csv', schema: TEXT },
  },
  {
    ...{ path: `/data/tables/${REPORT}/report.xlsx`, id: 'getWorkbook', tag: 'reports' },
    ...{ summary: '一份报告的工作簿', mediaType: XLSX_TYPE, schema: BINARY },
  },
  {
    ...{ path: `/data/tables/${REPORT}/datapackage.json`, id: 'getPackage', tag: 'reports' },
    ...{ summary: '一份报告的表和各栏的说明（Frictionless）', mediaType: JSON_TYPE, schema: ANY },
  },
  {
    ...{ path: `/data/compare/${REPORT}.json`, id: 'getCompared', tag: 'reports' },
    ...{ summary: '一份报告里可以与别的报告对照的部分', mediaType: JSON_TYPE, schema: ANY },
  },
  {
    ...{ path: `/data/charts/${REPORT}/{chart}.csv`, id: 'getChartNumbers', tag: 'reports' },
    ...{ summary: '一张图的数', mediaType: 'text/csv', schema: TEXT },
  },
  {
    ...{ path: `/data/charts/${REPORT}/{chart}.svg`, id: 'getChartPicture', tag: 'reports' },
    ...{ summary: '一张图', mediaType: 'image/svg+xml', schema: TEXT },
  },
  {
    ...{ path: '/data/findings.json', id: 'listFindings', tag: 'findings', mediaType: JSON_TYPE },
    ...{ summary: '所有核对结果，每条一行', schema: ref('FindingList') },
  },
  {
    ...{ path: '/data/coverage.csv', id: 'getCoverage', tag: 'catalogue', mediaType: 'text/csv' },
    ...{ summary: '收录了哪些部门、哪些年度', schema: TEXT },
  },
  {
    ...{ path: '/data/indicators/{indicator}.json', id: 'getIndicator', tag: 'indicators' },
    ...{ summary: '一个指标，各份报告怎样公布，哪些可以相比', mediaType: JSON_TYPE, schema: ANY },
  },
  {
    ...{ path: '/data/indicators/{indicator}.csv', id: 'getIndicatorTable', tag: 'indicators' },
    ...{ summary: '一个指标，一行一个数', mediaType: 'text/csv', schema: TEXT },
  },
  {
    ...{ path: '/data/all/{all}.csv', id: 'getWholeTable', tag: 'catalogue' },
    ...{ summary: '全站的一张表', mediaType: 'text/csv', schema: TEXT },
  },
  {
    ...{ path: '/data/all/facts-{year}.csv', id: 'getFactsOfYear', tag: 'catalogue' },
    ...{ summary: '全站一个年度的每个数', mediaType: 'text/csv', schema: TEXT },
  },
  {
    ...{ path: '/data/all/mingzhang.xlsx', id: 'getWholeWorkbook', tag: 'catalogue' },
    ...{ summary: '全站的工作簿', mediaType: XLSX_TYPE, schema: BINARY },
  },
  {
    ...{ path: '/data/all/mingzhang.sqlite', id: 'getDatabase', tag: 'catalogue' },
    ...{ summary: '全站的数据库（SQLite）', mediaType: 'application/vnd.sqlite3', schema: BINARY },
  },
  {
    ...{ path: '/data/all/datapackage.json', id: 'getWholePackage', tag: 'catalogue' },
    ...{ summary: '全站的表和各栏的说明（Frictionless）', mediaType: JSON_TYPE, schema: ANY },
  },
  {
    ...{ path: '/data/dictionary.csv', id: 'getDictionary', tag: 'catalogue' },
    ...{ summary: '每个字段和每一栏的意思，中英文', mediaType: 'text/csv', schema: TEXT },
  },
  {
    ...{ path: '/data/catalog.jsonld', id: 'getCatalogue', tag: 'catalogue' },
    ...{ summary: '数据目录（DCAT 3）', mediaType: 'application/ld+json' },
    schema: { type: 'object' },
  },
  {
    ...{ path: '/data/catalog.ttl', id: 'getCatalogueAsTurtle', tag: 'catalogue' },
    ...{ summary: '数据目录（DCAT 3），Turtle', mediaType: 'text/turtle', schema: TEXT },
  },
  {
    ...{ path: '/feeds/{feed}.xml', id: 'getFeed', tag: 'catalogue' },
    ...{ summary: '新收录的（Atom），最新 50 条', mediaType: 'application/xml', schema: TEXT },
  },
];

/** What stands in braces in the paths. */
export const API_PARAMETERS: Readonly<
  Record<string, { readonly says: string; readonly schema: Schema }>
> = {
  district: { says: '区的代号。', schema: TEXT },
  agency: { says: '部门的代号。', schema: TEXT },
  year: { says: '年度。', schema: { type: 'string', pattern: '^\\d{4}$' } },
  kind: { says: '种类：self、self-notes、third-party 或 project-self-…。', schema: TEXT },
  table: {
    says: '哪张表。',
    schema: { type: 'string', enum: REPORT_TABLES.map(({ name }) => name) },
  },
  chart: {
    says: '哪张图；报告有哪几张，写在概况的 charts。',
    schema: { type: 'string', enum: ['score', 'money', 'projects', 'targets'] },
  },
  all: {
    says: '哪张表；每个数（facts）按年度另放。',
    schema: {
      type: 'string',
      enum: ALL_TABLES.map(({ name }) => name).filter((name) => name !== 'facts'),
    },
  },
  indicator: { says: '指标的代号，与指标页的地址相同。', schema: TEXT },
  feed: { says: 'reports、findings，或区的代号。', schema: TEXT },
};
