import { close, createIndex } from 'pagefind';
import { toIndexed } from '../../../src/search/indexed.ts';
import type { Simplified } from '../../../src/search/normalise.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';

/** One language, so that there is one index. */
const LANGUAGE = 'zh-cn';

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
    for (const record of records) {
      const { address, filters } = record;
      const { content, meta } = toIndexed(record, simplified);
      const year = filters['年度'] ?? '';
      const made = await index.addCustomRecord({
        ...{ url: address, language: LANGUAGE, content, meta: { ...meta }, sort: { year } },
        filters: Object.fromEntries(
          Object.entries(filters).map(([name, value]) => [name, [value]]),
        ),
      });
      if (made.errors.length > 0) throw new Error(`${address}: ${made.errors.join('\n')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await index.deleteIndex();
    await close();
  }
}
