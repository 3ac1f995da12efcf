import type { Index } from '../../../../src/search/searcher.ts';
import { WANTED, type Engine } from './engine.ts';
import { pagefindModule } from './pagefind-module.ts';

interface Pagefind {
  readonly createInstance: () => Pick<Index, 'search'> & { readonly destroy: () => Promise<void> };
}

/** Pagefind with what it does by itself, on an index of plain texts. It has nothing to show beside. */
export async function open(): Promise<Engine> {
  const pagefind = (await pagefindModule<Pagefind>('plain')).createInstance();
  const find = async (typed: string): Promise<string[]> => {
    const { results } = await pagefind.search(typed);
    const shown = await Promise.all(results.slice(0, WANTED).map((hit) => hit.data()));
    return shown.map(({ raw_url, url }) => raw_url ?? url);
  };
  return {
    find,
    relate: async (typed) => (await find(typed)).map((id) => `${id}#`),
    close: () => pagefind.destroy(),
  };
}
