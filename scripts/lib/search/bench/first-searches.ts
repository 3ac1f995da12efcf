import type { Browser } from 'playwright-core';
import { askFirst, readyToAsk, type EngineName } from '../ask-engines.ts';
import type { SearchServer } from '../search-server.ts';
import { TRANSFER_KINDS, type TransferKind } from '../transfer.ts';

/** What a search cost that was the first in its browser. */
export interface FirstSearch {
  readonly typed: string;
  readonly milliseconds: number;
  readonly requests: number;
  readonly bytes: Readonly<Record<TransferKind, number>>;
}

/** Asks each query in a browser that has nothing yet. */
export async function firstSearches(
  browser: Browser,
  server: SearchServer,
  engine: EngineName,
  queries: readonly string[],
): Promise<FirstSearch[]> {
  const searches: FirstSearch[] = [];
  for (const typed of queries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.url);
    await readyToAsk(page);
    server.sent();
    const milliseconds = await askFirst(page, engine, typed);
    const sent = server.sent();
    const bytesOf = (kind: TransferKind): number =>
      sent.reduce((sum, each) => sum + (each.kind === kind ? each.bytes : 0), 0);
    const bytes = Object.fromEntries(TRANSFER_KINDS.map((kind) => [kind, bytesOf(kind)]));
    searches.push({
      ...{ typed, milliseconds, requests: sent.length },
      bytes: bytes as Record<TransferKind, number>,
    });
    await context.close();
  }
  return searches;
}
