import type { CellKind } from '../tables/table.ts';

/** A sheet's column: its head, and whether its cells are numbers where they can be. */
export interface SheetColumn {
  readonly title: string;
  readonly kind: CellKind;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/u;
/** A binary double keeps every decimal of so many digits. */
const KEPT_DIGITS = 15;
const WIDTHS: Readonly<Record<CellKind, number>> = { text: 24, decimal: 18, integer: 10, url: 30 };

/** Whether a plain decimal is the same after a spreadsheet has held it. */
function isKept(cell: string): boolean {
  if (!NUMBER.test(cell)) return false;
  return cell.replace(/[-.]/gu, '').replace(/^0+/u, '').length <= KEPT_DIGITS;
}

// What XML 1.0 cannot write, what it must not have bare, and _x0041_, which spreadsheets take for a character.

const SPECIAL = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff&<>]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;' },
  ...{ '\r': '_x000D_', _: '_x005F_' },
};

const escaped = (text: string): string => text.replace(SPECIAL, (found) => ESCAPES[found] ?? '');

const LETTERS = 26;
const A = 65;

/** 0 → A, 26 → AA. */
const letters = (column: number): string => {
  const rest = Math.floor(column / LETTERS);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(A + (column - rest * LETTERS));
};

/** Styles of `workbook.ts`: 1 is text, 2 a head. */
const textCell = (at: string, text: string, style: 1 | 2): string =>
  text === ''
    ? ''
    : `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

/** One row of a sheet; a number is written digit by digit as it is, where a spreadsheet keeps it. */
export function sheetRow(
  columns: readonly SheetColumn[],
  cells: readonly string[],
  number: number,
): string {
  const made = cells.map((cell, index) => {
    const at = `${letters(index)}${number}`;
    const kind = columns[index]?.kind;
    const asNumber = (kind === 'decimal' || kind === 'integer') && isKept(cell);
    return asNumber ? `<c r="${at}"><v>${cell}</v></c>` : textCell(at, cell, 1);
  });
  return row(number, made.join(''));
}

/** A sheet up to its first row of cells: widths, and the heads, which stay in sight. */
export function sheetHead(columns: readonly SheetColumn[]): string {
  const widths = columns.map(
    ({ kind }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${WIDTHS[kind]}" customWidth="1"/>`,
  );
  const heads = columns.map(({ title }, index) => textCell(`${letters(index)}1`, title, 2));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData>${row(1, heads.join(''))}`,
  ].join('');
}

/** What closes a sheet. */
export const SHEET_FOOT = '</sheetData></worksheet>';
