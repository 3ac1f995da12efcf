import { openIndex, type Pagefind } from '../../../src/search/open-index.ts';
import { related } from '../../../src/search/related.ts';
import { search } from '../../../src/search/searcher.ts';

// Served to the browser as it is, without its types: what the engines answer there.

const pagefindAt = async (path: string): Promise<Pagefind> => (await import(path)) as Pagefind;

/** Ids of what our search finds, for each query. */
export async function askOurs(queries: readonly string[], wanted: number): Promise<string[][]> {
  const index = await openIndex(
    await pagefindAt('/pagefind/pagefind.js'),
    document.documentElement,
  );
  const answers: string[][] = [];
  for (const query of queries) {
    const { found } = await search(index, query, { wanted });
    answers.push(found.map(({ address }) => address));
  }
  return answers;
}

/** Ids of what Pagefind finds as it comes, for each query. */
export async function askAsItComes(
  queries: readonly string[],
  wanted: number,
): Promise<string[][]> {
  const index = await (await pagefindAt('/pagefind/pagefind.js')).createInstance({});
  const answers: string[][] = [];
  for (const query of queries) {
    const { results } = await index.search(query);
    const shown = await Promise.all(results.slice(0, wanted).map((hit) => hit.data()));
    answers.push(shown.map(({ raw_url, url }) => raw_url ?? url));
  }
  return answers;
}

/** Ids of what has most of what each question is about. */
export async function askRelated(queries: readonly string[], wanted: number): Promise<string[][]> {
  const index = await openIndex(
    await pagefindAt('/pagefind/pagefind.js'),
    document.documentElement,
  );
  const answers: string[][] = [];
  for (const query of queries) {
    const found = await related(index, query, { wanted });
    const shown = await Promise.all(found.map(({ hit }) => hit.data()));
    answers.push(shown.map(({ raw_url, url }) => raw_url ?? url));
  }
  return answers;
}
