import { WANTED, type Engine } from './engine.ts';
import { pagefindModule } from './pagefind-module.ts';

/** Pagefind as its guide says, on an index of plain texts. It has nothing to show beside. */
export async function open(): Promise<Engine> {
  const pagefind = await pagefindModule('plain');
  const find = async (typed: string): Promise<string[]> => {
    const { results } = await pagefind.search(typed);
    const shown = await Promise.all(results.slice(0, WANTED).map((hit) => hit.data()));
    return shown.map(({ raw_url, url }) => raw_url ?? url);
  };
  return { find, relate: async (typed) => (await find(typed)).map((id) => `${id}#`) };
}
