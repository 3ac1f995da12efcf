import type { Engine, Spent } from './engines/engine.ts';

// Runs in the browser: asks the engines there.

const opened = async (engine: string): Promise<Engine> => {
  const path = `/programs/engines/${engine}.js`;
  const { open } = (await import(path)) as { readonly open: () => Promise<Engine> };
  return open();
};

/** What an engine answers to each query, asked one after the other. */
export async function ask(
  engine: string,
  method: 'find' | 'relate',
  queries: readonly string[],
): Promise<(readonly string[])[]> {
  const own = await opened(engine);
  const answers: (readonly string[])[] = [];
  for (const query of queries) answers.push(await own[method](query));
  return answers;
}

/** How long an engine takes to answer its first query, in milliseconds, everything still to be fetched. */
export async function first(engine: string, query: string): Promise<number> {
  const start = performance.now();
  await (await opened(engine)).find(query);
  return performance.now() - start;
}

/** What an engine answers, and how long it took for what it had answered once before. */
export interface Asked {
  readonly answers: readonly (readonly string[])[];
  /** Milliseconds of each query. */
  readonly times: readonly number[];
  /** Where they went, where that is known. */
  readonly spent: readonly Spent[];
}

/** Asks all queries twice, one after the other: for the answers, and for the time. */
export async function askTwice(engine: string, queries: readonly string[]): Promise<Asked> {
  const own = await opened(engine);
  const answers: (readonly string[])[] = [];
  for (const query of queries) answers.push(await own.find(query));
  const [times, spent] = [[] as number[], [] as Spent[]];
  own.spent?.();
  for (const query of queries) {
    const start = performance.now();
    await own.find(query);
    times.push(performance.now() - start);
    if (own.spent) spent.push(own.spent());
  }
  return { answers, times, spent };
}
