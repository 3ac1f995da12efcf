import { describe, expect, test } from 'vitest';
import { read, utils } from '@e965/xlsx';
import { reportFile, reportFileNames } from '../../src/exports/report-files.ts';
import type { Taken } from '../../src/exports/tables/table.ts';
import { deflate, sha256Of } from '../../src/store/bytes.ts';
import { disclosureOf, noMoney, soundWith, tenOfTen } from '../domain/record/sample-report.ts';
import { readCsv } from './read-csv.ts';
import { packageFaults } from './read-package.ts';
import { site, takenOf, takenWith } from './sample-taken.ts';

const machine = { deflate, sha256: sha256Of };
const textOf = (file: string, taken: Taken): string => {
  const made = reportFile(file, taken, site, machine);
  if (typeof made !== 'string') throw new Error(`no text ${file}`);
  return made;
};
const sound = () => {
  const { value } = soundWith('district', 'district');
  if (!value) throw new Error('the sample is not sound');
  return takenOf(disclosureOf(value));
};
const project = { id: 'a', name: '项目', at: 'money', grade: '未公布', ...noMoney };

describe('the files of a report', () => {
  const all: readonly (readonly [string, Taken, readonly string[], readonly string[]])[] = [
    ['with nothing', takenWith(), [], ['facts', 'findings']],
    [
      'with projects',
      takenWith({ projects: [project] }),
      ['projects'],
      ['facts', 'projects', 'findings'],
    ],
    [
      'with targets',
      takenWith({ targets: [tenOfTen] }),
      ['targets'],
      ['facts', 'targets', 'findings'],
    ],
  ];
  test.for(all)('are those that it has something for: %s', ([, taken, charts, tables]) => {
    const names = reportFileNames(charts, '未公布');
    expect(names).toEqual([
      ...tables.map((name) => `${name}.csv`),
      'report.xlsx',
      'datapackage.json',
    ]);
    for (const name of names) expect(reportFile(name, taken, site, machine)).toBeDefined();
    expect(reportFile('other.csv', taken, site, machine)).toBeUndefined();
  });

  test('are a table, a sheet and a resource each, with the same rows', () => {
    const taken = sound();
    const { resources } = JSON.parse(textOf('datapackage.json', taken)) as {
      resources: readonly { path: string; title: string; bytes: number }[];
    };
    const made = reportFile('report.xlsx', taken, site, machine);
    if (made === undefined || typeof made === 'string') throw new Error('no workbook');
    const { SheetNames, Sheets } = read(made, { type: 'array' });
    expect(SheetNames).toEqual(['说明', ...resources.map(({ title }) => title)]);
    for (const { path, title, bytes } of resources) {
      const csv = textOf(path, taken);
      expect(new TextEncoder().encode(csv)).toHaveLength(bytes);
      const sheet = Sheets[title];
      const rows = sheet
        ? utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' })
        : [];
      expect(rows.length, title).toBe(readCsv(csv.slice(1)).length);
    }
  });
});

describe('the workbook', () => {
  test('begins by saying what it is, where it is from, and how it is cited', () => {
    const made = reportFile('report.xlsx', sound(), site, machine);
    if (made === undefined || typeof made === 'string') throw new Error('no workbook');
    const about = read(made, { type: 'array' }).Sheets['说明'];
    const rows = about ? utils.sheet_to_json<string[]>(about, { header: 1 }) : [];
    const said = new Map(rows.map(([label = '', words = '']) => [label, words]));
    expect(said.get('数据版本')).toBe('abcd1234');
    expect(said.get('网页')).toBe('https://example.org/shifan/ceshi/2023/self/');
    expect(said.get('许可')).toContain('CC BY 4.0');
    expect(said.get('引用')).toContain('[DB/OL]');
    expect(said.get('未公布')).toContain('不是零');
  });
});

describe('the data package', () => {
  const filesOf = (taken: Taken) =>
    Object.fromEntries(
      reportFileNames(['score', 'projects', 'targets'], '未公布')
        .filter((name) => !name.endsWith('.xlsx'))
        .map((name) => [name, textOf(name, taken)]),
    );

  test('is sound, and every row is as its schema says', async () => {
    const { faults, rows } = await packageFaults(filesOf(sound()));
    expect(faults).toEqual([]);
    expect(Object.keys(rows)).toEqual(['facts', 'scores', 'projects', 'targets', 'findings']);
    expect(rows['facts']).toBeGreaterThan(10);
  });

  const damages: readonly (readonly [string, (files: Record<string, string>) => void])[] = [
    [
      'a number that is none',
      (files) =>
        (files['facts.csv'] = (files['facts.csv'] ?? '')
          .replace(/,确数,/u, ',确数,')
          .replace(/,(\d+),,元,/u, ',约五,,元,')),
    ],
    [
      'a head that is another',
      (files) => (files['targets.csv'] = (files['targets.csv'] ?? '').replace('任务', '工作')),
    ],
    [
      'a row that stands twice',
      (files) => {
        const [, row = ''] = (files['projects.csv'] ?? '').split('\r\n');
        files['projects.csv'] = `${files['projects.csv'] ?? ''}${row}\r\n`;
      },
    ],
  ];
  test.for(damages)('tells %s', async ([, damage]) => {
    const files = filesOf(sound());
    damage(files);
    expect((await packageFaults(files)).faults).not.toEqual([]);
  });
});
