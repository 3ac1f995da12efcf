import type { Engine, Spent } from './engines/engine.ts';

// Runs in the browser: asks the engines there.

const opened = async (engine: string): Promise<Engine> => {
  const path = `/programs/engines/${engine}.js`;
  const { open } = (await import(path)) as { readonly open: () => Promise<Engine> };
  return open();
};

/**
 * What an engine answers to each query, opened anew for each: Pagefind finds more words by their beginnings
 * the more of its index it has fetched before, and readers seldom have.
 */
export async function ask(
  engine: string,
  method: 'find' | 'relate',
  queries: readonly string[],
): Promise<(readonly string[])[]> {
  const answers: (readonly string[])[] = [];
  for (const query of queries) {
    const own = await opened(engine);
    answers.push(await own[method](query));
    await own.close?.();
  }
  return answers;
}

/** How long an engine takes to answer its first query, in milliseconds, everything still to be fetched. */
export async function first(engine: string, query: string): Promise<number> {
  const start = performance.now();
  await (await opened(engine)).find(query);
  return performance.now() - start;
}

/** How long an engine took for what it had answered once before. */
export interface Again {
  /** Milliseconds of each query. */
  readonly times: readonly number[];
  /** Where they went, where that is known. */
  readonly spent: readonly Spent[];
}

/** Asks all queries of an engine that stays open, and once more for the time. */
export async function again(engine: string, queries: readonly string[]): Promise<Again> {
  const own = await opened(engine);
  for (const query of queries) await own.find(query);
  const [times, spent] = [[] as number[], [] as Spent[]];
  own.spent?.();
  for (const query of queries) {
    const start = performance.now();
    await own.find(query);
    times.push(performance.now() - start);
    if (own.spent) spent.push(own.spent());
  }
  return { times, spent };
}
