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

/** A table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that Excel reads the Chinese. */
export function renderCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((cells) =>
    cells.map((cell) => quoted(harmless(cell))).join(','),
  );
  return `${BOM}${lines.join('\r\n')}\r\n`;
}
