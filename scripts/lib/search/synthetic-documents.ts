import { randomFor } from '../synthetic/random.ts';
import type { SearchDocument } from './search-document.ts';

const CLAUSE = /[^，。；：！？\n]+[，。；：！？]?/gu;
const FEWEST = 5;
const MOST = 30;

/** What documents are made of. */
interface Corpus {
  readonly titles: readonly string[];
  readonly lines: readonly string[];
}

/**
 * Documents of real clauses in an order of chance: as many words, names and numbers as real ones, on as
 * many pages as are wanted.
 */
export function syntheticDocuments(
  { titles, lines }: Corpus,
  { seed, count }: { readonly seed: string; readonly count: number },
): SearchDocument[] {
  const clauses = lines.flatMap((line) => line.match(CLAUSE) ?? []);
  const random = randomFor(seed, 'documents');
  return Array.from({ length: count }, (_, index) => {
    const length = random.int(FEWEST, MOST);
    const text = Array.from({ length }, () => random.pick(clauses)).join('');
    return { id: `synthetic/${index + 1}`, title: random.pick(titles), text };
  });
}
