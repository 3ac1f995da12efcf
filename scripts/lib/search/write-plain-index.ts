import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { recordLines } from './folded-record.ts';

const LANGUAGE = 'zh-cn';

/** Writes an index as Pagefind's guide has it: the printed text of each record and nothing else. */
export async function writePlainIndex(
  records: Iterable<SearchRecord>,
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const record of records) {
      const { address: url, title } = record;
      const content = recordLines(record).join('\n');
      const made = await index.addCustomRecord({
        url,
        language: LANGUAGE,
        content,
        meta: { title },
      });
      if (made.errors.length > 0) throw new Error(`${url}: ${made.errors.join('\n')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await index.deleteIndex();
    await close();
  }
}
