import { closeSync, openSync, writeSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { FilledTable } from '../../../src/exports/report-files.ts';
import { NO_TIME, type Sheet } from '../../../src/exports/xlsx/render-xlsx.ts';
import { SHEET_FOOT, sheetHead, sheetRow } from '../../../src/exports/xlsx/sheet.ts';
import { sheetPath, workbookParts } from '../../../src/exports/xlsx/workbook.ts';
import type { TableForm } from '../../../src/exports/tables/table.ts';
import type { Sink } from './sink.ts';

const DEFLATED = 8;
const LEVEL = 6;
/** How much of a sheet is held before it is compressed, in characters. */
const PIECE = 1 << 20;
/** DEFLATE's empty last block. */
const END = Uint8Array.of(3, 0);

/** One file of the workbook, compressed piece by piece; only what is compressed is held. */
class Part {
  readonly #pieces: Uint8Array<ArrayBuffer>[] = [];
  #text = '';
  #size = 0;
  #crc = 0;

  write(text: string): void {
    this.#text += text;
    if (this.#text.length >= PIECE) this.#compress();
  }

  /** Puts the whole part into a zip. */
  into(zip: Zip, path: string): void {
    this.#compress();
    const file: ZipInputFile = {
      ...{ filename: path, compression: DEFLATED, mtime: NO_TIME },
      ...{ size: this.#size, crc: this.#crc },
    };
    zip.add(file);
    for (const piece of this.#pieces) file.ondata?.(null, piece, false);
    file.ondata?.(null, END, true);
  }

  #compress(): void {
    const bytes = Buffer.from(this.#text, 'utf8');
    this.#text = '';
    this.#size += bytes.length;
    this.#crc = crc32(bytes, this.#crc);
    // Each piece ends at a whole byte, so that pieces can be laid end to end.
    const finishFlush = constants.Z_SYNC_FLUSH;
    this.#pieces.push(Uint8Array.from(deflateRawSync(bytes, { level: LEVEL, finishFlush })));
  }
}

/** Tables as one workbook, a sheet each. */
export class XlsxSink implements Sink {
  readonly #file: string;
  readonly #first: Sheet;
  readonly #forms: readonly TableForm[];
  readonly #sheets: ReadonlyMap<string, { readonly part: Part; rows: number }>;

  /** @param first a sheet in front of them */
  constructor(file: string, forms: readonly TableForm[], first: Sheet) {
    this.#file = file;
    this.#first = first;
    this.#forms = forms;
    this.#sheets = new Map(
      forms.map(({ name, columns }) => {
        const part = new Part();
        part.write(sheetHead(columns));
        return [name, { part, rows: 1 }];
      }),
    );
  }

  add(tables: readonly FilledTable[]): void {
    for (const { form, rows } of tables) {
      const sheet = this.#sheets.get(form.name);
      if (!sheet) continue;
      for (const cells of rows) {
        sheet.rows += 1;
        sheet.part.write(sheetRow(form.columns, cells, sheet.rows));
      }
    }
  }

  close(): void {
    const descriptor = openSync(this.#file, 'w');
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(descriptor, chunk);
    });
    const names = [this.#first.name, ...this.#forms.map(({ title }) => title)];
    for (const [path, text] of Object.entries(workbookParts(names))) {
      const part = new Part();
      part.write(text);
      part.into(zip, path);
    }
    this.#about().into(zip, sheetPath(1));
    for (const [index, { part }] of [...this.#sheets.values()].entries()) {
      part.write(SHEET_FOOT);
      part.into(zip, sheetPath(index + 2));
    }
    zip.end();
    closeSync(descriptor);
  }

  #about(): Part {
    const { columns, rows } = this.#first;
    const part = new Part();
    part.write(sheetHead(columns));
    for (const [index, cells] of rows.entries()) part.write(sheetRow(columns, cells, index + 2));
    part.write(SHEET_FOOT);
    return part;
  }
}
