import type { Filters, Index, Proposed } from './searcher.ts';

/**
 * What the index proposes, the newest year first, of one year the best first; what has no year is last.
 * Pagefind could sort by itself, but every first search would fetch the order of all pages.
 */
export async function newestFirst(
  index: Index,
  query: string,
  filters: Filters,
): Promise<Proposed> {
  const all = await index.search(query, { filters });
  const years = Object.keys((await index.filters())['年度'] ?? {})
    .toSorted()
    .reverse();
  const yearly = await Promise.all(
    years.map((year) => index.search(query, { filters: { 年度: year, ...filters } })),
  );
  const hits = [...yearly, all].flatMap(({ results }) => results);
  return { ...all, results: [...new Map(hits.map((hit) => [hit.id, hit])).values()] };
}
