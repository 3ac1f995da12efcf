import type { Hit, Index } from '../../../../src/search/searcher.ts';
import type { Spent } from './engine.ts';

/** Tells how long any of its work ran; what runs side by side counts once. */
const stopwatch = () => {
  let [running, since, sum] = [0, 0, 0];
  return {
    time: async <T>(work: () => Promise<T>): Promise<T> => {
      if (running === 0) since = performance.now();
      running += 1;
      try {
        return await work();
      } finally {
        running -= 1;
        if (running === 0) sum += performance.now() - since;
      }
    },
    take: (): number => {
      const taken = sum;
      sum = 0;
      return taken;
    },
  };
};

/** The same index, and where the time went since that was last asked. */
export function timedIndex(index: Index): { readonly index: Index; readonly spent: () => Spent } {
  const [asking, reading] = [stopwatch(), stopwatch()];
  const timed = (hit: Hit): Hit => ({ id: hit.id, data: () => reading.time(() => hit.data()) });
  return {
    index: {
      filters: () => index.filters(),
      mergeIndex: (path, options) => index.mergeIndex(path, options),
      search: async (query, asked) => {
        const answer = await asking.time(() => index.search(query, asked));
        return { ...answer, results: answer.results.map(timed) };
      },
    },
    spent: () => ({ index: asking.take(), texts: reading.take() }),
  };
}
