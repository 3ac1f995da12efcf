import { openIndex, type Pagefind } from '../../../src/search/open-index.ts';
import { related } from '../../../src/search/related.ts';
import { search, type Index } from '../../../src/search/searcher.ts';
import { lookUp, openSession, type Asking } from '../../../src/search/session.ts';
import type { Start } from '../../../src/search/start.ts';

// Served to the browser as it is, without its types: what the engines answer there.

const pagefind = async (): Promise<Pagefind> => {
  const path = '/pagefind/pagefind.js';
  return (await import(path)) as Pagefind;
};

const opened = async () => openIndex(await pagefind(), document.documentElement);

const answersOf = async (
  index: Index,
  queries: readonly string[],
  wanted: number,
): Promise<string[][]> => {
  const answers: string[][] = [];
  for (const query of queries) {
    const { found } = await search(index, query, { wanted });
    answers.push(found.slice(0, wanted).map(({ record }) => record.address));
  }
  return answers;
};

/** Addresses of what our search finds, for each query. */
export async function askOurs(queries: readonly string[], wanted: number): Promise<string[][]> {
  return answersOf(await opened(), queries, wanted);
}

/** Addresses of what our search finds where Pagefind divides the query into words, for each query. */
export async function askDivided(queries: readonly string[], wanted: number): Promise<string[][]> {
  return answersOf((await pagefind()).createInstance({ noWorker: true }), queries, wanted);
}

/** Addresses of what the index proposes for a key. */
export async function askProposed(key: string): Promise<string[]> {
  const { results } = await (await opened()).search(key);
  return (await Promise.all(results.map((hit) => hit.data()))).map(
    ({ raw_url, url }) => raw_url ?? url,
  );
}

/** Addresses of what Pagefind finds as it comes, for each query. */
export async function askAsItComes(
  queries: readonly string[],
  wanted: number,
): Promise<string[][]> {
  const index = (await pagefind()).createInstance({ noWorker: true });
  const answers: string[][] = [];
  for (const query of queries) {
    const { results } = await index.search(query);
    const shown = await Promise.all(results.slice(0, wanted).map((hit) => hit.data()));
    answers.push(shown.map(({ raw_url, url }) => raw_url ?? url));
  }
  return answers;
}

/** Addresses of the parts that have most of what each question is about, with `#` and the anchor. */
export async function askRelated(queries: readonly string[], wanted: number): Promise<string[][]> {
  const index = await opened();
  const answers: string[][] = [];
  for (const query of queries) {
    const found = await related(index, query, { wanted });
    answers.push(found.map(({ record: { address }, place }) => `${address}#${place.anchor}`));
  }
  return answers;
}

/** What a reader is told who asks one after the other. */
export async function lookUpInTurn(start: Start, asking: readonly Asking[]) {
  const session = openSession(await pagefind(), start, document.documentElement);
  const told: { found: string[]; unread: readonly string[] }[] = [];
  for (const each of asking) {
    const { answer, unread } = await lookUp(session, each);
    told.push({ found: answer.found.map(({ record }) => record.address), unread });
  }
  return told;
}
