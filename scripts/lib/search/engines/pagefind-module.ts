import type { Pagefind } from '../../../../src/search/open-index.ts';
import type { Index } from '../../../../src/search/searcher.ts';

/** Pagefind's module in a folder of the server: what our site uses, and what others use. */
export async function pagefindModule(folder: string): Promise<Pagefind & Pick<Index, 'search'>> {
  const path = `/${folder}/pagefind.js`;
  return (await import(path)) as Pagefind & Pick<Index, 'search'>;
}
