/** A table to take along: heads, and rows of cells as text. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const BOM = '﻿';
const NUMBER = /^-?\d+(?:\.\d+)?$/u;
// The full-width signs are what a Chinese keyboard types; spreadsheets take them for the others.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Spreadsheets run a cell that begins so; an apostrophe makes it text. Plain negative numbers stay numbers. */
const harmless = (cell: string): string =>
  FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;

const quoted = (cell: string): string =>
  /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Rows of a table as CSV (RFC 4180), without what a file begins with. */
export function csvRows(rows: Table['rows']): string {
  return rows
    .map((cells) => `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`)
    .join('');
}

/** What a CSV file begins with: a byte order mark, so that Excel reads the Chinese, and the heads. */
export function csvHead(columns: readonly string[]): string {
  return `${BOM}${csvRows([columns])}`;
}

/** A table as CSV in UTF-8. */
export function renderCsv({ columns, rows }: Table): string {
  return `${csvHead(columns)}${csvRows(rows)}`;
}
