import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { recordLines } from './folded-record.ts';

const LANGUAGE = 'zh-cn';

/** Writes an index as Pagefind's guide has it: the printed text of each record and nothing else. */
export async function writePlainIndex(
  records: readonly SearchRecord[],
  folder: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(errors.join('\n'));
  try {
    const made = await Promise.all(
      records.map((record) =>
        index.addCustomRecord({
          ...{ url: record.address, language: LANGUAGE, meta: { title: record.title } },
          content: recordLines(record).join('\n'),
        }),
      ),
    );
    const written = await index.writeFiles({ outputPath: folder });
    const problems = [...made, written].flatMap((each) => each.errors);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  } finally {
    await index.deleteIndex();
    await close();
  }
}
