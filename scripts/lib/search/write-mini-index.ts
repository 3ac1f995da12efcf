import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { Simplified } from '../../../src/search/normalise.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { foldedRecord } from './folded-record.ts';
import { miniSearchOptions } from './mini-search-options.ts';

/** Writes an index of MiniSearch, the whole of it one file: `mini-search.json` in the folder. */
export async function writeMiniIndex(
  records: Iterable<SearchRecord>,
  folder: string,
  simplified?: Simplified,
): Promise<void> {
  const index = new MiniSearch(miniSearchOptions);
  for (const record of records) {
    index.add({ id: record.address, text: foldedRecord(record, simplified) });
  }
  await writeFile(join(folder, 'mini-search.json'), JSON.stringify(index));
}
