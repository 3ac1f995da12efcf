import { openIndex, type Pagefind } from '../../../../src/search/open-index.ts';
import type { Engine } from './engine.ts';
import { ownEngine } from './own-engine.ts';
import { pagefindModule } from './pagefind-module.ts';

const opened = async () =>
  openIndex(await pagefindModule<Pagefind>('pagefind'), document.documentElement);

/** Our search. */
export async function open(): Promise<Engine> {
  return ownEngine(await opened());
}

/** Addresses of what the index proposes for a key, before anything is verified. */
export async function proposed(key: string): Promise<string[]> {
  const { results } = await (await opened()).search(key);
  const fragments = await Promise.all(results.map((hit) => hit.data()));
  return fragments.map(({ raw_url, url }) => raw_url ?? url);
}
