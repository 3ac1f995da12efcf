import type { Index } from './searcher.ts';

/** Pagefind's own module, as far as it is used here. */
export interface Pagefind {
  readonly createInstance: (options: { readonly noWorker: true }) => Index;
}

/**
 * Opens the index without Pagefind's own division of the query into words: neighbouring characters are
 * asked for as they are. Pagefind reads the language of the page as it makes an instance; it is `und` just
 * then. This is not documented: the version is pinned, and a test in a browser holds it. Should it stop
 * working, Pagefind divides into words, proposes more, and what does not hold the terms is still left out.
 * @param pagefind the module at `/pagefind/pagefind.js`
 */
export function openIndex(pagefind: Pagefind, page: HTMLElement): Index {
  const { lang } = page;
  page.lang = 'und';
  try {
    // A worker would be a second copy of the same code to fetch; a search takes few milliseconds.
    return pagefind.createInstance({ noWorker: true });
  } finally {
    page.lang = lang;
  }
}
