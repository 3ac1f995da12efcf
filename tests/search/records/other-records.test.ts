import { expect, test } from 'vitest';
import { agencyRecord, districtRecord } from '../../../src/search/records/place-records.ts';
import { conceptRecord } from '../../../src/search/records/concept-record.ts';
import { glossaryRecord } from '../../../src/search/records/glossary-record.ts';
import { rubricRecord } from '../../../src/search/records/rubric-record.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';

const linesOf = ({ parts }: SearchRecord) => parts.flatMap(({ lines }) => lines);

test('a term is found by all its names, at its place on the page', () => {
  const term = { id: 'three', term: '“三公”经费', aliases: ['三公'], means: '三种花费。' };
  expect(glossaryRecord(term, '/glossary/#three')).toEqual({
    ...{ address: '/glossary/#three', title: '“三公”经费', names: ['三公'] },
    parts: [{ anchor: '', heading: '', lines: [{ text: '三种花费。' }] }],
    filters: { 种类: '名词' },
  });
});

test('an agency is found by every name it ever bore, its remit and its units', () => {
  const record = agencyRecord(
    {
      id: 'ju',
      names: [
        { name: '示范区测试和样本局', short: '区测样局', aliases: ['测样局'] },
        { name: '示范区测试局', short: '区测试局' },
      ],
      remit: ['测试', '样本'],
      affiliatedUnits: [{ name: '测试中心' }],
    },
    { short: '示范' },
    '/shifan/ju/',
  );
  expect(record).toMatchObject({ title: '示范区测试局', address: '/shifan/ju/' });
  expect(record.names).toEqual(['区测试局', '示范区测试和样本局', '区测样局', '测样局']);
  expect(linesOf(record).map(({ text }) => text)).toEqual(['测试、样本', '测试中心']);
});

test('a district is found by its short name and its code', () => {
  const tile = { column: '1', row: '1' };
  const district = {
    id: 'shifan',
    code: '990101',
    name: '示范市示范区',
    short: '示范',
    city: '示范市',
    tile,
  };
  const record = districtRecord(district, '/shifan/');
  expect(record).toMatchObject({ title: '示范市示范区', names: ['示范'] });
  expect(linesOf(record)).toEqual([{ text: '示范市' }, { text: '990101' }]);
});

test('an indicator is found by what it is and by every print of it', () => {
  const row = { whose: '甲区 2021年', text: '15家' };
  const concept = { id: 'parks', name: '园区数', means: '有多少个园区。' };
  const view = { concept, rows: [row], unlike: [{ ...row, text: '4个' }] } as unknown as Parameters<
    typeof conceptRecord
  >[0];
  expect(linesOf(conceptRecord(view, '/indicators/parks/')).map(({ text }) => text)).toEqual([
    ...['有多少个园区。', '甲区 2021年 15家', '甲区 2021年 4个'],
  ]);
});

test('a rubric leads to the indicator that a line tells of', () => {
  const row = { id: 'rate', name: '完成率', looksAt: '', rule: '每低一个百分点扣一分', note: '' };
  const rubric = { title: '评分办法', identity: [{ label: '年度', text: '2021' }], rows: [row] };
  const record = rubricRecord(
    rubric as unknown as Parameters<typeof rubricRecord>[0],
    '/rubrics/x/',
  );
  expect(linesOf(record)).toEqual([
    { text: '年度 2021' },
    { anchor: 'zhibiao.rate', text: '完成率，每低一个百分点扣一分' },
  ]);
});
