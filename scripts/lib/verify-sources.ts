import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '#domain/record/canonical.ts';
import { addressOf } from '#domain/record/check-content.ts';
import { printedLines } from '#domain/source/printed-lines.ts';
import { traceReport, type Trace } from '#domain/source/trace-report.ts';

/** What a check against the source vouched for; committed, so that no figure changes unnoticed. */
export interface Verified {
  /** SHA-256 of the lines of `printedLines`. */
  readonly printed: string;
  readonly mentions: number;
  readonly numbers: number;
}

/** Where the vouching is kept. */
export const VERIFIED_FILE = 'content/verified.json';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 of all that a record says is printed. */
export function printedDigest(report: Report): string {
  return sha256(printedLines(report).join('\n'));
}

/** Source texts of a folder by their SHA-256, which is how records name them. */
export async function readSources(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = (await readdir(folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFile(join(folder, name), 'utf8'));
  return new Map((await Promise.all(texts)).map((text) => [sha256(text), text]));
}

/** A report held against its source. */
export interface TracedReport {
  readonly address: string;
  readonly report: Report;
  readonly source: string;
  readonly trace: Trace;
}

/**
 * Holds every report whose source text is at hand against it.
 * @param sources by SHA-256
 * @param words names with numerals that count nothing
 */
export function traceAll(
  reports: readonly Report[],
  sources: ReadonlyMap<string, string>,
  words: readonly string[],
): TracedReport[] {
  return reports.flatMap((report) => {
    const source = sources.get(report.source.textSha256);
    if (source === undefined) return [];
    return [
      { address: addressOf(report), report, source, trace: traceReport(report, source, words) },
    ];
  });
}
