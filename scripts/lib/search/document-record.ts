import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import type { SearchDocument } from './search-document.ts';

/** A document as the index takes it: one part of one line. */
export function documentRecord({ id, title, text }: SearchDocument): SearchRecord {
  return {
    ...{ address: id, title, names: [], filters: {} },
    parts: [{ anchor: '', heading: '', lines: [{ text }] }],
  };
}
