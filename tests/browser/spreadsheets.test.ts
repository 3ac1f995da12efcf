import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, type CellObject } from '@e965/xlsx';
import Decimal from 'decimal.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { findLibreOffice } from '../../scripts/lib/find-libreoffice.ts';
import { renderCsv } from '../../src/exports/csv.ts';
import { renderXlsx } from '../../src/exports/xlsx/render-xlsx.ts';
import { ALL_TABLES } from '../../src/exports/tables/all.ts';
import { deflate } from '../../src/store/bytes.ts';
import { parseCsv } from '../support/csv.ts';
import { LIWAN, PANYU, siteAt } from '../support/reader.ts';
import { temporaryFolder } from '../support/temporary.ts';

let office: string;
// Installing it takes a minute where it is not there.
beforeAll(() => {
  office = findLibreOffice();
}, 600_000);

/** Every sheet as CSV, with what its cells hold and not how they are shown. */
const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
/** Comma, quotes, UTF-8: as a reader is asked who opens a CSV file. */
const FROM_CSV = 'Text - txt - csv (StarCalc):44,34,76,1';

/** Opens a file in LibreOffice and saves it in another form. */
const convert = (name: string, bytes: Uint8Array, to: string, from?: string): string => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  mkdirSync(out);
  writeFileSync(join(folder, name), bytes);
  const { status, stderr } = spawnSync(
    office,
    [
      ...[`-env:UserInstallation=file://${folder}/profile`, '--headless'],
      ...(from === undefined ? [] : [`--infilter=${from}`]),
      ...['--convert-to', to, '--outdir', out, join(folder, name)],
    ],
    { encoding: 'utf8', timeout: 120_000 },
  );
  expect(status, stderr).toBe(0);
  return out;
};

/** The sheets of a workbook as LibreOffice reads them, by name. */
const sheetsOf = (bytes: Uint8Array): ReadonlyMap<string, string[][]> => {
  const out = convert('a.xlsx', bytes, AS_CSV);
  return new Map(
    readdirSync(out).map((name) => {
      const text = readFileSync(join(out, name), 'utf8').replace(/^\uFEFF/u, '');
      const crlf = text.replace(/\r?\n/gu, '\r\n');
      const rows = parseCsv(new TextEncoder().encode(`\uFEFF${crlf}`).buffer);
      return [name.replace(/^a-|\.csv$/gu, ''), rows];
    }),
  );
};

/** The cells of a CSV file as LibreOffice opens it. */
const openedCsv = (bytes: Uint8Array): CellObject[][] => {
  const out = convert('a.csv', bytes, 'xlsx', FROM_CSV);
  const { Sheets, SheetNames } = read(readFileSync(join(out, 'a.xlsx')), { type: 'buffer' });
  const sheet = Sheets[SheetNames[0] ?? ''];
  if (!sheet) throw new Error('no sheet');
  const { e: end } = utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: end.r + 1 }, (_, r) =>
    Array.from({ length: end.c + 1 }, (_cell, c): CellObject => {
      const cell = sheet[utils.encode_cell({ r, c })] as CellObject | undefined;
      return cell ?? { t: 's', v: '' };
    }),
  );
};

const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const same = (got: string, wanted: string): boolean =>
  got === wanted || (NUMBER.test(got) && NUMBER.test(wanted) && new Decimal(got).eq(wanted));

const AWKWARD = [
  '10,888.89',
  '125575.02',
  '9258.5965',
  '=1+1',
  '+5',
  '-1+1',
  '@cmd',
  '＝1',
  '0012',
];

describe('LibreOffice opens', () => {
  test('a workbook with every awkward cell as it is', () => {
    const columns = [
      { title: '印文', kind: 'text' as const },
      { title: '数值', kind: 'decimal' as const },
    ];
    const values = ['10888.89', '125575.02', '9258.5965', '-45.81', '0', '1234567890123456.78'];
    const rows = [...AWKWARD.map((cell) => [cell, '']), ...values.map((cell) => ['数', cell])];
    const sheet = sheetsOf(renderXlsx([{ name: '试', columns, rows }], deflate))
      .values()
      .next().value;
    expect(sheet).toEqual([['印文', '数值'], ...rows]);
  });

  test('a CSV with every awkward cell, none of them run', () => {
    const csv = renderCsv({ columns: ['印文'], rows: AWKWARD.map((cell) => [cell]) });
    const cells = openedCsv(new TextEncoder().encode(csv)).map(([cell]) => cell);
    expect(cells.filter((cell) => cell?.f !== undefined)).toEqual([]);
    expect(cells.map((cell) => cell?.v)).toEqual([
      ...['印文', 10888.89, 125575.02, 9258.5965],
      ...["'=1+1", "'+5", "'-1+1", "'@cmd", "'＝1", 12],
    ]);
  });

  test.for([PANYU, LIWAN])(
    'every table of %s, in both forms, cell by cell',
    { timeout: 300_000 },
    async (report) => {
      const at = (file: string) => `${siteAt()}data/tables/${report}${file}`;
      const bytes = async (file: string) =>
        new Uint8Array(await (await fetch(at(file))).arrayBuffer());
      const sheets = sheetsOf(await bytes('report.xlsx'));
      expect(sheets.size).toBeGreaterThan(4);
      for (const { name, title } of ALL_TABLES.filter((table) => sheets.has(table.title))) {
        const csv = await bytes(`${name}.csv`);
        const wanted = parseCsv(csv.buffer);
        const got = sheets.get(title) ?? [];
        expect(got, title).toHaveLength(wanted.length);
        const wrong = wanted.flatMap((row, y) =>
          row.flatMap((cell, x) =>
            same(got[y]?.[x] ?? '', cell.replace(/^'(?=[＝＋－＠])/u, ''))
              ? []
              : [[cell, got[y]?.[x]]],
          ),
        );
        expect(wrong, title).toEqual([]);
        const opened = openedCsv(csv);
        expect(opened, title).toHaveLength(wanted.length);
        expect(opened.flat().filter(({ f }) => f !== undefined)).toEqual([]);
        expect(opened[0]?.map(({ v }) => v)).toEqual(wanted[0]);
      }
    },
  );
});
