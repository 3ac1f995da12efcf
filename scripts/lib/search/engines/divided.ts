import type { Engine } from './engine.ts';
import { ownEngine } from './own-engine.ts';
import { pagefindModule } from './pagefind-module.ts';

/** Ours, where Pagefind divides the query into words all the same. */
export async function open(): Promise<Engine> {
  return ownEngine((await pagefindModule('pagefind')).createInstance({ noWorker: true }));
}
