import type { Page } from 'playwright-core';
import type { Asking } from '../../../src/search/session.ts';

/** What can be asked, with what asks it in the page. */
const ENGINES = {
  ours: 'askOurs',
  'as it comes': 'askAsItComes',
  /** What is shown beside, never as a match. */
  related: 'askRelated',
  /** Ours, where the query is divided into words all the same. */
  divided: 'askDivided',
} as const;
export type Engine = keyof typeof ENGINES;

const WANTED = 10;

/** Asks every query of one engine, in a page that `serveSearch` serves; ids of documents, the best first. */
export async function askEngine(
  page: Page,
  engine: Engine,
  queries: readonly string[],
): Promise<string[][]> {
  // As text, so that nothing rewrites the import on its way to the browser.
  const asked = `${JSON.stringify(queries)}, ${WANTED}`;
  return page.evaluate<string[][]>(
    `import('/scripts/lib/search/in-page.ts').then((own) => own.${ENGINES[engine]}(${asked}))`,
  );
}

/** What the index proposes for a key, before anything is verified. */
export async function askProposed(page: Page, key: string): Promise<string[]> {
  return page.evaluate<string[]>(
    `import('/scripts/lib/search/in-page.ts').then((own) => own.askProposed(${JSON.stringify(key)}))`,
  );
}

/** What a reader is told of one query: addresses of pages, and the years that were not looked in. */
export interface Told {
  readonly found: readonly string[];
  readonly unread: readonly string[];
}

/** Asks one after the other as a reader would who stays on the page. @param start the text of start.json */
export async function lookUpInTurn(
  page: Page,
  start: string,
  asking: readonly Asking[],
): Promise<Told[]> {
  return page.evaluate<Told[]>(
    `import('/scripts/lib/search/in-page.ts').then((own) => own.lookUpInTurn(${start}, ${JSON.stringify(asking)}))`,
  );
}
