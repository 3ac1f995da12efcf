import { expect, test } from 'vitest';
import { searchView } from '../../src/views/search-view.ts';
import { reportRow } from './report-row.ts';

const tile = { column: '1', row: '1' };
const district = {
  ...{ id: 'shifan', code: '990101', name: '示范市示范区', short: '示范' },
  ...{ city: '示范市', tile },
};
const agency = { id: 'ceshi', names: [{ name: '示范区测试局', short: '区测试局' }], remit: [] };
const content = {
  districts: [district, { ...district, id: 'lingwai', short: '另外' }],
  agencies: [{ district: 'shifan', agency }],
  glossary: [
    { id: 'a', term: '年初预算', means: '' },
    { id: 'c', term: '预算执行率', aliases: ['执行率'], means: '' },
    { id: 'b', term: '“三公”经费', aliases: ['三公'], means: '' },
  ],
  reports: [reportRow('2022'), reportRow('2023', 'self', { budget: '约1,203.01万元' })],
};

test('examples are words that the content has', () => {
  expect(searchView(content).words).toEqual(['三公', '测试局']);
});

test('an example of a number is one that is printed, without its commas', () => {
  const reports = [reportRow('2022'), reportRow('2021', 'self', { budget: '1,203.01万元' })];
  expect(searchView({ ...content, reports }).number).toBe('1203.01');
});

test('only districts with reports are offered', () => {
  expect(searchView(content).covered).toEqual([{ id: 'shifan', name: '示范' }]);
});

test('of nothing there are no examples', () => {
  const empty = { ...content, glossary: [], agencies: [], reports: [] };
  expect(searchView(empty)).toEqual({ covered: [], words: [], number: '' });
});
