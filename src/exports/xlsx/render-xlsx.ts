import { strToU8, Zip, ZipPassThrough } from 'fflate';
import { SHEET_FOOT, sheetHead, sheetRow, type SheetColumn } from './sheet.ts';
import { sheetPath, workbookParts } from './workbook.ts';

/** One sheet with all its rows. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Compresses bytes as zip files do (DEFLATE, without a head); the machine's own is many times faster. */
export type Deflate = (bytes: Uint8Array) => Uint8Array<ArrayBuffer>;

/** The time that a zip tells of its files: its earliest, so that the same data makes the same bytes. */
export const NO_TIME = new Date(1980, 0, 1);
const DEFLATED = 8;

const sheetXml = ({ columns, rows }: Sheet): string =>
  // The heads are the first row.
  `${sheetHead(columns)}${rows.map((cells, index) => sheetRow(columns, cells, index + 2)).join('')}${SHEET_FOOT}`;

const joined = (chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** A file of a zip that another's hands compress. */
class Deflated extends ZipPassThrough {
  override readonly compression = DEFLATED;
  override mtime = NO_TIME;
  readonly #deflate: Deflate;

  constructor(path: string, deflate: Deflate) {
    super(path);
    this.#deflate = deflate;
  }

  protected override process(bytes: Uint8Array, final: boolean): void {
    this.ondata(null, this.#deflate(bytes), final);
  }
}

/** A workbook (Office Open XML) with these sheets. */
export function renderXlsx(sheets: readonly Sheet[], deflate: Deflate): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (path: string, text: string): void => {
    const file = new Deflated(path, deflate);
    zip.add(file);
    file.push(strToU8(text), true);
  };
  for (const [path, text] of Object.entries(workbookParts(sheets.map(({ name }) => name)))) {
    add(path, text);
  }
  for (const [index, sheet] of sheets.entries()) add(sheetPath(index + 1), sheetXml(sheet));
  zip.end();
  return joined(chunks);
}
