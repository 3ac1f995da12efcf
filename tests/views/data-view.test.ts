import { describe, expect, test } from 'vitest';
import { ALL_TABLES } from '../../src/exports/tables/all.ts';
import { dataView } from '../../src/views/data-view.ts';

describe('the files to take along', () => {
  const groups = dataView([{ name: 'mingzhang.xlsx', bytes: 51_110 }], ['2022', '2021']);
  const names = groups.flatMap(({ files }) => files.map(({ name }) => name));

  test('begin with what a spreadsheet opens', () => {
    expect(names[0]).toBe('mingzhang.xlsx');
    expect(groups[0]?.files[0]?.size).toBe('50 KB');
  });

  test('are every table, the figures by year', () => {
    const tables = ALL_TABLES.filter(({ name }) => name !== 'facts').map(
      ({ name }) => `${name}.csv`,
    );
    expect(names).toEqual(expect.arrayContaining([...tables, 'facts-2022.csv', 'facts-2021.csv']));
    expect(new Set(names).size).toBe(names.length);
  });

  test('have no size where the build has not told one', () => {
    expect(groups.at(-1)?.files.map(({ size }) => size)).toEqual(['', '']);
  });
});
