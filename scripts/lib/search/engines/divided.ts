import type { Pagefind } from '../../../../src/search/open-index.ts';
import type { Engine } from './engine.ts';
import { ownEngine } from './own-engine.ts';
import { pagefindModule } from './pagefind-module.ts';

/** Ours, where Pagefind divides the query into words all the same. */
export async function open(): Promise<Engine> {
  const { createInstance } = await pagefindModule<Pagefind>('pagefind');
  return ownEngine(createInstance({ noWorker: true }));
}
