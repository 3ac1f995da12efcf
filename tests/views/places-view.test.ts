import { describe, expect, test } from 'vitest';
import { agencyEntries, districtTiles, reportRows, shownRow } from '../../src/views/places-view.ts';
import { reportRow } from './report-row.ts';
import { agency } from '#domain/record/agency.ts';

const row = (district: string, office: string, year: string, kind = 'self') =>
  reportRow(year, kind, {
    ...{ district, agency: office, address: [district, office, year, kind].join('/') },
    ...{ budget: '900万元', actual: '810万元', score: '92.5分' },
  });
const office = (id: string, ...names: readonly string[]) => ({
  district: 'shifan',
  agency: agency.parse({
    id,
    names: names.map((name) => ({ name: `示范区${name}`, short: name })),
    remit: ['测试'],
  }),
});
const rows = [row('shifan', 'b', '2022'), row('lingqu', 'a', '2023'), row('shifan', 'a', '2023')];

describe('a list of reports', () => {
  test('begins with the newest year, and goes by address within one', () => {
    const order = reportRows([...rows, row('shifan', 'a', '2023', 'third-party')]);
    expect(order.map(({ address }) => address)).toEqual([
      'lingqu/a/2023/self',
      'shifan/a/2023/self',
      'shifan/a/2023/third-party',
      'shifan/b/2022/self',
    ]);
    expect(rows[0]?.year).toBe('2022');
  });

  test('says the year and the kind in words', () => {
    expect(reportRows(rows)[2]).toMatchObject({ yearLabel: '2022年度', kindLabel: '部门自评' });
  });

  test('depends on nothing that it does not show', () => {
    const thin = { ...row('shifan', 'a', '2023'), amounts: { actual: '8100000' } };
    const { across } = thin;
    const more = { hash: 'x', facts: '9', across: { ...across, hash: 'y' } };
    expect(shownRow({ ...thin, ...more })).toEqual(thin);
    const points = { value: '92.5', outOf: '100' };
    expect(shownRow({ ...thin, points })).toEqual({ ...thin, points });
  });

  test('counts contradictions and doubts, those over several reports too, and nothing lesser', () => {
    const found = { contradiction: '2', doubt: '10', 'last-digit': '5', note: '7' };
    const across = { findings: { ...found, contradiction: '0', doubt: '1' } };
    const [counted] = reportRows([{ ...row('shifan', 'a', '2023'), findings: found, across }]);
    expect(counted?.grave).toBe('13');
    expect(reportRows(rows)[0]?.grave).toBe('0');
  });
});

test('every district has its tile, one without disclosures too', () => {
  const district = (id: string) => ({
    ...{ id, code: '990101', name: `示范市${id}`, short: id, city: '示范市' },
    tile: { column: '2', row: '1' },
  });
  expect(districtTiles([district('shifan'), district('kongqu')], rows)).toEqual([
    { id: 'shifan', name: '示范市shifan', short: 'shifan', column: '2', row: '1', reports: 2 },
    { id: 'kongqu', name: '示范市kongqu', short: 'kongqu', column: '2', row: '1', reports: 0 },
  ]);
});

test('a district lists its own agencies by their newest names, each with its own reports', () => {
  const agencies = [
    office('a', '试验局', '测试局'),
    office('b', '计量局'),
    office('c', '无事局'),
    { ...office('a', '别处局'), district: 'lingqu' },
  ];
  const entries = agencyEntries(agencies, 'shifan', rows);
  expect(
    entries.map(({ short, reports }) => [short, ...reports.map(({ address }) => address)]),
  ).toEqual([['测试局', 'shifan/a/2023/self'], ['计量局', 'shifan/b/2022/self'], ['无事局']]);
});
