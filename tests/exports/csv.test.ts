import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderCsv } from '../../src/exports/csv.ts';
import { readCsv } from './read-csv.ts';

const BOM = '\uFEFF';
/** The one cell of a table as a program reads it back. */
const cellOf = (cell: string): string | undefined =>
  readCsv(renderCsv({ columns: [cell], rows: [] }).slice(1))[0]?.[0];

test('a table begins with a byte order mark, and its lines end as Excel’s do', () => {
  expect(renderCsv({ columns: ['项目', '金额'], rows: [['甲', '-1.50']] })).toBe(
    `${BOM}项目,金额\r\n甲,-1.50\r\n`,
  );
});

test('what would break a cell is quoted', () => {
  const cells = ['a,b', 'say "yes"', 'two\nlines', 'two\r\nlines', '', ' spaces '];
  expect(renderCsv({ columns: cells, rows: [] })).toBe(
    `${BOM}"a,b","say ""yes""","two\nlines","two\r\nlines",, spaces \r\n`,
  );
});

describe('a cell that a spreadsheet would run', () => {
  const formulas = [
    ...['=1+1', '+SUM(A1)', '-1+1', '@cmd', '\t=1', '\r=1', '\n=1', '-', '--1', '-1,000', '+5'],
    ...['＝1+1', '＋1', '－1+1', '＠cmd', '=HYPERLINK("https://example.org")'],
  ];
  test.for(formulas)('%j becomes text', (cell) => {
    expect(cellOf(cell)).toBe(`'${cell}`);
  });

  const harmless = ['-1', '-0.50', '0', '12.5', '−41.00', '1-2', 'a=b', '未公布', "'甲"];
  test.for(harmless)('%j stays as it is', (cell) => {
    expect(cellOf(cell)).toBe(cell);
  });
});

test('whatever the cells, another program reads them back, and none of them runs', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({
      unit: fc.constantFrom('"', ',', '\r', '\n', '=', '-', '1', '.', '@', '＝', '甲', '\t'),
      maxLength: 6,
    }),
  );
  const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(table, ([columns = [], ...rows]) => {
      const text = renderCsv({ columns, rows });
      expect(text.startsWith(BOM)).toBe(true);
      const read = readCsv(text.slice(BOM.length));
      expect(read).toHaveLength(rows.length + 1);
      const pairs = [columns, ...rows].flatMap((cells, y) =>
        cells.map((wanted, x) => [wanted, read[y]?.[x] ?? ''] as const),
      );
      for (const [wanted, got] of pairs) {
        expect([wanted, `'${wanted}`]).toContain(got);
        const number = /^-?\d+(\.\d+)?$/u.test(got);
        expect(number || !/^[=+\-@\t\r\n＝＋－＠]/u.test(got)).toBe(true);
        if (/^-?\d+(\.\d+)?$/u.test(wanted)) expect(got).toBe(wanted);
      }
      expect(read.every((row) => row.length === columns.length)).toBe(true);
    }),
  );
});
