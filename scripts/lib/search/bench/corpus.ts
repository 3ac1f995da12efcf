import type { SearchRecord } from '../../../../src/search/records/search-record.ts';
import type { JudgedQuery } from '../query-sets.ts';

/** Documents to search in. */
export interface Corpus {
  readonly name: string;
  readonly records: readonly SearchRecord[];
  /** Questions as people ask them, with the documents where the answer stands; any one is right. */
  readonly natural: readonly JudgedQuery[];
}
