import { join } from 'node:path';
import type { Finding, Severity } from '#domain/audit/finding.ts';
import { readText, writeWhole } from './files.ts';

/** What lists of findings need to know of one. */
export interface FindingRow {
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly innocent?: string;
  readonly replied?: true;
  readonly withdrawn?: true;
}

/** The findings of every report by its address: its own, and those that rest on other reports as well. */
export interface FindingRows {
  readonly own: Readonly<Record<string, readonly FindingRow[]>>;
  readonly across: Readonly<Record<string, readonly FindingRow[]>>;
}

/** The thin form of findings. */
export function toFindingRows(findings: readonly Finding[]): FindingRow[] {
  return findings.map(({ id, check, severity, sentence, innocent, replies, withdrawn }) => ({
    ...{ id, check, severity, sentence },
    ...(innocent !== undefined && { innocent }),
    ...(replies && { replied: true as const }),
    ...(withdrawn && { withdrawn: true as const }),
  }));
}

const fileIn = (preparedDir: string): string => join(preparedDir, 'findings.json');

/** The rows written before; `undefined` when there are none that can be read. */
export async function findingRowsBefore(preparedDir: string): Promise<FindingRows | undefined> {
  try {
    return JSON.parse((await readText(fileIn(preparedDir))) ?? '') as FindingRows;
  } catch {
    return undefined;
  }
}

/** Writes the rows of all reports. */
export async function writeFindingRows(preparedDir: string, rows: FindingRows): Promise<void> {
  await writeWhole(fileIn(preparedDir), `${JSON.stringify(rows, null, 1)}\n`);
}
