import type { Pagefind } from '../../../src/search/open-index.ts';
import { lookUp, openSession, type Asking } from '../../../src/search/session.ts';
import type { Start } from '../../../src/search/start.ts';
import { pagefindModule } from './engines/pagefind-module.ts';

// Runs in the browser.

/** What a reader is told who asks one after the other. */
export async function lookUpInTurn(start: Start, asking: readonly Asking[]) {
  const pagefind = await pagefindModule<Pagefind>('pagefind');
  const session = openSession(pagefind, start, document.documentElement);
  const told: { found: string[]; unread: readonly string[] }[] = [];
  for (const each of asking) {
    const { answer, unread } = await lookUp(session, each);
    told.push({ found: answer.found.map(({ record }) => record.address), unread });
  }
  return told;
}
