import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { toIndexed } from '../../../src/search/indexed.ts';
import type { Simplified } from '../../../src/search/normalise.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';

/** One language, so that there is one index. */
const LANGUAGE = 'zh-cn';
/** Records given to Pagefind at a time. */
const BATCH = 50;
/** Of what Pagefind writes, what its interfaces need, which this site does not have. */
const UNUSED = /^pagefind-(?!entry\.json$)/u;

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

const add = async (
  index: PagefindIndex,
  record: SearchRecord,
  simplified: Simplified | undefined,
): Promise<void> => {
  const { address, filters } = record;
  const { content, meta } = toIndexed(record, simplified);
  const { errors } = await index.addCustomRecord({
    ...{ url: address, language: LANGUAGE, content, meta: { ...meta } },
    filters: Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, [value]])),
  });
  if (errors.length > 0) throw new Error(`${address}: ${errors.join('\n')}`);
};

const addAll = async (
  index: PagefindIndex,
  records: Iterable<SearchRecord>,
  simplified: Simplified | undefined,
): Promise<void> => {
  let batch: Promise<void>[] = [];
  for (const record of records) {
    batch.push(add(index, record, simplified));
    if (batch.length < BATCH) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
};

/**
 * Writes a Pagefind index of these records. Throws when Pagefind refuses one.
 * @param folder where `pagefind.js` and the rest are to stand
 */
export async function writeIndex(
  records: Iterable<SearchRecord>,
  folder: string,
  simplified?: Simplified,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(errors.join('\n'));
  try {
    await addAll(index, records, simplified);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    for (const name of await readdir(folder)) {
      if (UNUSED.test(name)) await rm(join(folder, name));
    }
  } finally {
    await index.deleteIndex();
    await close();
  }
}
