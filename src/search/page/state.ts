import type { Filters } from '../searcher.ts';

/** What a reader looks for, as the address of the page tells it. */
export interface SearchState {
  readonly q: string;
  readonly filters: Filters;
  /** The heading of the only part of pages to look in; empty for all. */
  readonly part: string;
  /** The newest year first, instead of the best. */
  readonly byYear: boolean;
}

/** By what results are narrowed, with its name in the address. */
export const FILTERS = { district: '区', year: '年度', kind: '种类', agency: '部门' } as const;

/** What the address asks for. @param search its part that begins with `?` */
export function stateIn(search: string): SearchState {
  const asked = new URLSearchParams(search);
  const filters = Object.entries(FILTERS).flatMap(([name, filter]) => {
    const value = asked.get(name) ?? '';
    return value === '' ? [] : [[filter, value] as const];
  });
  return {
    q: asked.get('q') ?? '',
    filters: Object.fromEntries(filters),
    part: asked.get('part') ?? '',
    byYear: asked.get('sort') === 'year',
  };
}

/** The address that asks for it: `?q=…`, empty for nothing at all. */
export function searchOf({ q, filters, part, byYear }: SearchState): string {
  const asked = new URLSearchParams();
  if (q !== '') asked.set('q', q);
  for (const [name, filter] of Object.entries(FILTERS)) {
    const value = filters[filter] ?? '';
    if (value !== '') asked.set(name, value);
  }
  if (part !== '') asked.set('part', part);
  if (byYear) asked.set('sort', 'year');
  const search = asked.toString();
  return search === '' ? '' : `?${search}`;
}
