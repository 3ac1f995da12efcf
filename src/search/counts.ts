import { keysOf } from './keys.ts';
import { readQuery } from './read-query.ts';
import type { Answer, Counts, Filters } from './searcher.ts';
import type { Session } from './session.ts';

/** How many pages there would be for each value of each filter. */
export interface FilterCounts {
  readonly counts: Counts;
  /** Whether every page was looked at; else there are at the most so many. */
  readonly exact: boolean;
}

/** The pages that were found, counted by each filter. */
const tally = ({ found }: Answer): Counts => {
  const counts: Record<string, Record<string, number>> = {};
  for (const { record } of found) {
    for (const [filter, value] of Object.entries(record.filters)) {
      const own = (counts[filter] ??= {});
      own[value] = (own[value] ?? 0) + 1;
    }
  }
  return counts;
};

/**
 * Counts what each value of each filter would leave, the other filters standing as they are. The filters
 * must have been loaded.
 */
export async function countFilters(
  { index, simplified }: Session,
  typed: string,
  filters: Filters,
  answer: Answer,
): Promise<FilterCounts> {
  const isAll = answer.most === answer.found.length;
  if (isAll && Object.keys(filters).length === 0) return { counts: tally(answer), exact: true };
  const query = keysOf(readQuery(typed, simplified).terms).join(' ');
  const { filters: own } = await index.search(query, { filters });
  const counts: Record<string, Readonly<Record<string, number>>> = { ...own };
  for (const filter of Object.keys(filters)) {
    const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== filter));
    const { filters: free } = await index.search(query, { filters: others });
    counts[filter] = free[filter] ?? {};
  }
  return { counts, exact: false };
}
