import type { Index } from './searcher.ts';

/** Pagefind's own module, as far as it is used here. */
export interface Pagefind {
  readonly createInstance: (options: object) => Promise<Index> | Index;
}

/**
 * Opens the index without Pagefind's own division of the query into words: neighbouring characters are
 * asked for as they are. Pagefind reads the language of the page when an instance first searches; it is
 * `und` just then. This is not documented: the version is pinned, and a test in a browser holds it.
 * @param pagefind the module at `/pagefind/pagefind.js`
 */
export async function openIndex(pagefind: Pagefind, page: HTMLElement): Promise<Index> {
  const { lang } = page;
  page.lang = 'und';
  try {
    const index = await pagefind.createInstance({});
    await index.search('zq');
    return index;
  } finally {
    page.lang = lang;
  }
}
