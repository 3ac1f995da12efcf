import { normalise, type Simplified } from '../../../src/search/normalise.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';

/** Everything of a record that can be found, as it is printed: a line each, never empty. */
export function recordLines({ title, names, parts }: SearchRecord): string[] {
  const inside = parts.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]);
  return [title, ...names, ...inside].filter((line) => line !== '');
}

/** The same, folded, with a line break between: a folded text has none, so that no term runs across lines. */
export function foldedRecord(record: SearchRecord, simplified?: Simplified): string {
  return recordLines(record)
    .map((line) => normalise(line, simplified))
    .join('\n');
}
