import { describe, expect, test } from 'vitest';
import { agencyEntries, districtTiles, reportRows, shownRow } from '../../src/views/places-view.ts';
import { agency } from '#domain/record/agency.ts';

const row = (district: string, office: string, year: string, kind = 'self') => ({
  ...{ district, agency: office, year, kind, agencyName: '测试局' },
  address: [district, office, year, kind].join('/'),
  ...{ budget: '900万元', actual: '810万元', score: '92.5分', grade: '未公布' },
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
    const thin = row('shifan', 'a', '2023');
    expect(shownRow({ ...thin, hash: 'x', facts: '9' } as typeof thin)).toEqual(thin);
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
