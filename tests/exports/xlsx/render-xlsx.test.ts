import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderXlsx } from '../../../src/exports/xlsx/render-xlsx.ts';
import { deflate } from '../../../src/store/bytes.ts';

const text = { title: '印文', kind: 'text' } as const;
const decimal = { title: '数值', kind: 'decimal' } as const;

const bytesOf = (rows: readonly (readonly string[])[]) =>
  renderXlsx([{ name: '数', columns: [text, decimal], rows }], deflate);

/** The cells as a program of another house reads them: a number is a number, a text a text. */
const readBack = (rows: readonly (readonly string[])[]): unknown[][] => {
  const { Sheets } = read(bytesOf(rows), { type: 'array' });
  const sheet = Sheets['数'];
  if (!sheet) throw new Error('no sheet');
  return utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: '', raw: true }).slice(1);
};

describe('a cell', () => {
  const kept = [
    '10888.89',
    '125575.02',
    '9258.5965',
    '0',
    '-45.81',
    '0.1',
    '123456789012345',
    '2021',
  ];
  test.for(kept)('%s in a column of numbers is that number', (cell) => {
    expect(readBack([['甲', cell]])).toEqual([['甲', Number(cell)]]);
  });

  const asText = [
    '1234567890123456',
    '0.1234567890123456789',
    '未公布',
    '约5',
    '1e3',
    '--1',
    '10,888.89',
  ];
  test.for(asText)('%s stays text, for a number would change it', (cell) => {
    expect(readBack([['甲', cell]])).toEqual([['甲', cell]]);
  });

  const prints = [
    ...[
      '10,888.89',
      '125575.02',
      '0012',
      '2021-12',
      '3.0',
      '=1+1',
      '+5',
      '-1',
      '@cmd',
      '＝1',
      "'甲",
    ],
    ...['<b>&amp;</b>', '“甲”', 'a_x0041_b', ' 两头空 ', '第一行\n第二行'],
  ];
  test.for(prints)('%j in a column of text comes back letter by letter', (cell) => {
    expect(readBack([[cell, '1']])).toEqual([[cell, 1]]);
  });
});

test('whatever the text, another program reads it back', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((one) => !one.includes('\r'));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const writable = cells.map((one) => one.replace(/[\u0000-\u0008\u000b-\u001f]/gu, ''));
      const back = readBack(cells.map((one) => [one, '1'])).map(([first]) => first);
      expect(back).toEqual(writable);
    }),
    { numRuns: 50 },
  );
});

test('the same data makes the same bytes', () => {
  const rows = [['甲', '1.50']];
  expect(bytesOf(rows)).toEqual(bytesOf(rows));
});

test('more columns than the alphabet has letters each stand in their own', () => {
  const columns = Array.from({ length: 60 }, (_, index) => ({
    title: `列${index}`,
    kind: 'text' as const,
  }));
  const { Sheets } = read(renderXlsx([{ name: '宽', columns, rows: [] }], deflate), {
    type: 'array',
  });
  expect(Sheets['宽']?.['!ref']).toBe('A1:BH1');
});
