import type { FilledTable } from '../../../src/exports/report-files.ts';

/** Something that takes the tables of one report after another, and never holds them all. */
export interface Sink {
  /** @param year the report's fiscal year */
  add(tables: readonly FilledTable[], year: string): void;
  /** Ends its files. */
  close(): void;
}
