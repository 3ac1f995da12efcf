import { holdsAll } from '../../../src/search/holds.ts';
import type { Simplified } from '../../../src/search/normalise.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { foldedRecord } from './folded-record.ts';

/** What is right for folded terms: the addresses of all records that hold every one, and of no other. */
export type Truth = (terms: readonly string[]) => ReadonlySet<string>;

/** The rule of what a record holds, for many questions about the same records. */
export function truthOf(records: readonly SearchRecord[], simplified?: Simplified): Truth {
  const folded = records.map((record) => ({
    address: record.address,
    text: foldedRecord(record, simplified),
  }));
  return (terms) =>
    new Set(folded.filter(({ text }) => holdsAll(text, terms)).map(({ address }) => address));
}
