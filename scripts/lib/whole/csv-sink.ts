import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { csvHead, csvRows } from '../../../src/exports/csv.ts';
import type { PackagedTable } from '../../../src/exports/data-package.ts';
import type { FilledTable } from '../../../src/exports/report-files.ts';
import type { TableForm } from '../../../src/exports/tables/table.ts';
import type { Sink } from './sink.ts';

interface OpenFile {
  readonly form: TableForm;
  readonly name: string;
  readonly descriptor: number;
  readonly hash: Hash;
  bytes: number;
}

/** Tables as CSV: a file each, that of the figures a file for each year. */
export class CsvSink implements Sink {
  readonly #folder: string;
  readonly #files = new Map<string, OpenFile>();

  constructor(folder: string, forms: readonly TableForm[]) {
    this.#folder = folder;
    for (const form of forms) if (form.name !== 'facts') this.#open(form, form.name);
  }

  add(tables: readonly FilledTable[], year: string): void {
    for (const { form, rows } of tables) {
      const name = form.name === 'facts' ? `facts-${year}` : form.name;
      this.#write(this.#files.get(name) ?? this.#open(form, name), csvRows(rows));
    }
  }

  close(): void {
    for (const { descriptor } of this.#files.values()) closeSync(descriptor);
  }

  /** What was written, in the order of the tables; the years in their order. */
  packaged(): PackagedTable[] {
    const [years, others] = [true, false].map((isYear) =>
      [...this.#files.values()].filter(({ form }) => (form.name === 'facts') === isYear),
    );
    const inOrder = [
      ...(others ?? []),
      ...(years ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ];
    return inOrder.map(({ form, name, bytes, hash }) => ({
      ...{ form, name, bytes },
      sha256: hash.copy().digest('hex'),
    }));
  }

  #open(form: TableForm, name: string): OpenFile {
    const descriptor = openSync(join(this.#folder, `${name}.csv`), 'w');
    const file = { form, name, descriptor, hash: createHash('sha256'), bytes: 0 };
    this.#files.set(name, file);
    this.#write(file, csvHead(form.columns.map(({ title }) => title)));
    return file;
  }

  #write(file: OpenFile, text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    writeSync(file.descriptor, bytes);
    file.hash.update(bytes);
    file.bytes += bytes.length;
  }
}
