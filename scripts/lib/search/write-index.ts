import { close, createIndex } from 'pagefind';
import { numberWords } from '../../../src/search/keys.ts';
import { normalise, type Simplified } from '../../../src/search/normalise.ts';
import type { SearchDocument } from './search-document.ts';

/** One language, so that there is one index. */
const LANGUAGE = 'zh-cn';

/** A document's folded text as the index has it: title, text, and the words that its numbers have. */
export function indexedText({ title, text }: SearchDocument, simplified?: Simplified): string {
  const folded = `${normalise(title, simplified)} ${normalise(text, simplified)}`;
  return [folded, ...numberWords(folded)].join(' ');
}

/**
 * Writes a Pagefind index of these documents. Throws when Pagefind refuses one.
 * @param folder where `pagefind.js` and the rest are to stand
 */
export async function writeIndex(
  documents: Iterable<SearchDocument>,
  folder: string,
  simplified?: Simplified,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const document of documents) {
      const { id, title, text } = document;
      const made = await index.addCustomRecord({
        ...{ url: id, language: LANGUAGE, meta: { title, text } },
        content: indexedText(document, simplified),
      });
      if (made.errors.length > 0) throw new Error(`${id}: ${made.errors.join('\n')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  } finally {
    await close();
  }
}
