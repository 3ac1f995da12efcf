import { readFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { read, utils } from '@e965/xlsx';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { gatherWhole } from '../../../../scripts/lib/whole/gather-whole.ts';
import { sha256Of } from '../../../../src/store/bytes.ts';
import { prepareContent } from '../../../../src/store/prepare.ts';
import { ALL_TABLES } from '../../../../src/exports/tables/all.ts';
import { packageFaults } from '../../../exports/read-package.ts';
import { readCsv } from '../../../exports/read-csv.ts';
import { temporaryFolder } from '../../../support/temporary.ts';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';

const root = new URL('../../../..', import.meta.url).pathname;
const where = (preparedDir: string) => ({
  root,
  preparedDir,
  base: '/',
  site: 'https://example.org',
});

const gathered = async (content: string, preparedDir: string): Promise<string> => {
  const { problems } = await prepareContent({ contentDir: join(root, content), preparedDir });
  expect(problems).toEqual([]);
  await gatherWhole(where(preparedDir));
  return join(preparedDir, 'all');
};
const textOf = (file: string): string => readFileSync(file, 'utf8');
const cellsOf = (file: string): string[][] => readCsv(textOf(file).slice(1));

describe('the files of the whole site', () => {
  let prepared: string;
  let all: string;
  beforeAll(async () => {
    prepared = mkdtempSync(join(tmpdir(), 'mingzhang-whole-'));
    all = await gathered('content', prepared);
    return () => {
      rmSync(prepared, { recursive: true, force: true });
    };
  });

  const rowsOf = (name: string): string[][] =>
    readdirSync(all)
      .filter(
        (file) => file === `${name}.csv` || (name === 'facts' && /^facts-\d{4}\.csv$/u.test(file)),
      )
      .flatMap((file) => cellsOf(join(all, file)).slice(1));

  test('have every report, and the figures of each year in a file of their own', () => {
    expect(rowsOf('reports')).toHaveLength(5);
    for (const file of readdirSync(all).filter((name) => name.startsWith('facts-'))) {
      const [, year] = /^facts-(\d{4})/u.exec(file) ?? [];
      const years = cellsOf(join(all, file))
        .slice(1)
        .map(([address = '']) => address.split('/')[2]);
      expect(new Set(years)).toEqual(new Set([year]));
    }
  });

  test('are a sound data package: rows as its schema says, sizes and hashes as they are', async () => {
    const names = readdirSync(all).filter((name) => /\.(?:csv|json)$/u.test(name));
    const files = Object.fromEntries(names.map((name) => [name, textOf(join(all, name))]));
    const { faults, rows } = await packageFaults(files);
    expect(faults).toEqual([]);
    expect(Object.keys(rows)).toHaveLength(names.length - 1);
    const { resources } = JSON.parse(files['datapackage.json'] ?? '') as {
      resources: readonly { path: string; bytes: number; hash: string }[];
    };
    for (const { path, bytes, hash } of resources) {
      const own = readFileSync(join(all, path));
      expect([own.length, `sha256:${sha256Of(own)}`], path).toEqual([bytes, hash]);
    }
  });

  test('are a workbook with a sheet for each table but the figures', () => {
    const { SheetNames, Sheets } = read(readFileSync(join(all, 'mingzhang.xlsx')), {
      type: 'buffer',
    });
    const small = ALL_TABLES.filter(({ name }) => name !== 'facts');
    expect(SheetNames).toEqual(['说明', ...small.map(({ title }) => title)]);
    for (const { name, title } of small) {
      const sheet = Sheets[title];
      const rows = sheet
        ? utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' })
        : [];
      expect(rows.length - 1, title).toBe(rowsOf(name).length);
    }
  });

  test('are a sound database with the same rows, decimals as text, and nothing that is not published as nought', () => {
    const database = new DatabaseSync(join(all, 'mingzhang.sqlite'), { readOnly: true });
    onTestFinished(() => {
      database.close();
    });
    const ask = (sql: string) => database.prepare(sql).all();
    expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(ask('PRAGMA foreign_key_check')).toEqual([]);
    for (const { name } of ALL_TABLES) {
      expect(ask(`SELECT count(*) AS n FROM ${name}`), name).toEqual([{ n: rowsOf(name).length }]);
    }
    const [money] = ask(
      `SELECT adjusted_budget_printed, adjusted_budget, adjusted_budget_real FROM projects
       WHERE adjusted_budget_printed LIKE '%.%' LIMIT 1`,
    );
    expect(money?.['adjusted_budget']).toMatch(/^-?\d+(?:\.\d+)?$/u);
    expect(money?.['adjusted_budget_real']).toBe(Number(money?.['adjusted_budget']));
    expect(
      ask(`SELECT initial_budget, initial_budget_real FROM projects
           WHERE initial_budget_printed = '未公布' AND (initial_budget IS NOT NULL OR initial_budget_real IS NOT NULL)`),
    ).toEqual([]);
    const columns = ALL_TABLES.reduce((sum, table) => sum + table.columns.length, 0);
    expect(ask('SELECT count(*) AS n FROM dictionary')).toEqual([{ n: columns }]);
  });

  test('are the same bytes when they are made again', async () => {
    const again = await gathered('content', temporaryFolder());
    for (const name of readdirSync(all)) {
      expect(sha256Of(readFileSync(join(again, name))), name).toBe(
        sha256Of(readFileSync(join(all, name))),
      );
    }
  });
});

test('what has not changed is not made again; what has, is', async () => {
  const prepared = temporaryFolder();
  const all = await gathered('tests/fixtures/content', prepared);
  const file = join(all, 'reports.csv');
  utimesSync(file, 1, 1);
  await gatherWhole(where(prepared));
  expect(statSync(file).mtimeMs).toBe(1000);
  await gatherWhole({ ...where(prepared), base: '/sub/' });
  expect(textOf(file)).toContain('https://example.org/sub/shifan/ceshi/2023/self/');
});
