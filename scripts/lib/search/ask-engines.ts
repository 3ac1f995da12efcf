import type { Page } from 'playwright-core';
import type { Asking } from '../../../src/search/session.ts';
import type { Again } from './in-page.ts';

/** The searches that can be asked, by the names of their programs. */
export const ENGINES = ['ours', 'divided', 'as-it-comes', 'mini-search'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Calls a function of a program in a page that `serveSearch` serves. */
const call = async <T>(page: Page, program: string, code: string): Promise<T> =>
  // As text, so that nothing rewrites the import on its way to the browser.
  page.evaluate<T>(`import('/programs/${program}.js').then((own) => own.${code})`);

const told = (...values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ');

/** So many searches are opened in one page: each keeps its memory for a while. */
const BATCH = 50;

const askEach = async (
  page: Page,
  engine: EngineName,
  method: 'find' | 'relate',
  queries: readonly string[],
): Promise<string[][]> => {
  const answers: string[][] = [];
  for (let at = 0; at < queries.length; at += BATCH) {
    if (at > 0) await page.reload();
    const batch = queries.slice(at, at + BATCH);
    const code = `ask(${told(engine, method, batch)})`;
    answers.push(...(await call<string[][]>(page, 'in-page', code)));
  }
  return answers;
};

/** Asks every query of one engine, which has answered none before; ids of documents, the best first. */
export async function askEngine(
  page: Page,
  engine: EngineName,
  queries: readonly string[],
): Promise<string[][]> {
  return askEach(page, engine, 'find', queries);
}

/** What an engine shows beside, never as a match: id, `#` and anchor, the best first. */
export async function askRelated(
  page: Page,
  engine: EngineName,
  queries: readonly string[],
): Promise<string[][]> {
  return askEach(page, engine, 'relate', queries);
}

/** What the index proposes for a key, before anything is verified. */
export async function askProposed(page: Page, key: string): Promise<string[]> {
  return call(page, 'engines/ours', `proposed(${told(key)})`);
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
  return call(page, 'look-up', `lookUpInTurn(${start}, ${told(asking)})`);
}

/** How long an engine takes to answer each query once more. */
export async function askAgain(
  page: Page,
  engine: EngineName,
  queries: readonly string[],
): Promise<Again> {
  return call(page, 'in-page', `again(${told(engine, queries)})`);
}

/** Gets the page ready to ask, so that no more than the search itself is measured. */
export async function readyToAsk(page: Page): Promise<void> {
  await call(page, 'in-page', 'ask.length');
}

/** Milliseconds until an engine has answered its first query. */
export async function askFirst(page: Page, engine: EngineName, query: string): Promise<number> {
  return call(page, 'in-page', `first(${told(engine, query)})`);
}
