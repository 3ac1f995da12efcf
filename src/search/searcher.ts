import { fromIndexed } from './indexed.ts';
import { keysOf } from './keys.ts';
import { newestFirst } from './newest-first.ts';
import type { Simplified } from './normalise.ts';
import { heldIn, type Held } from './places.ts';
import { readQuery } from './read-query.ts';
import type { SearchRecord } from './records/search-record.ts';

/** What Pagefind gives back for one result, of which this site reads the following. */
export interface Fragment {
  readonly raw_url?: string;
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly shape: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A result that is fetched only when asked for. */
export interface Hit {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

/** By what results are narrowed: for each filter, the value that must hold. */
export type Filters = Readonly<Record<string, string>>;

/** How many pages have each value of each filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How the index is asked. */
export interface Asked {
  readonly filters?: Filters;
}

/** What the index proposes, and how many of it there are for each value of the filters that are loaded. */
export interface Proposed {
  readonly results: readonly Hit[];
  readonly filters: Counts;
}

/** An instance of Pagefind, as far as it is used here. */
export interface Index {
  readonly search: (query: string, asked?: Asked) => Promise<Proposed>;
  readonly filters: () => Promise<Counts>;
  readonly mergeIndex: (path: string, options: { readonly language: 'und' }) => Promise<unknown>;
}

/** What is wanted of a search. */
export interface Wanted extends Asked {
  /** As many answers as are needed; looking stops there. */
  readonly wanted: number;
  /** The newest year first, instead of the best. */
  readonly newest?: boolean;
  readonly simplified?: Simplified;
  /** What most texts have of what the index is asked, the commonest last. */
  readonly common?: readonly string[];
  /** The heading of the only part of pages to look in. */
  readonly part?: string;
}

/** A page that holds every term, with where. */
export interface Found extends Held {
  readonly record: SearchRecord;
}

/** What was found, so far. */
export interface Answer {
  readonly terms: readonly string[];
  readonly found: readonly Found[];
  /** How many pages there are at the most: those found, and those not looked at yet. */
  readonly most: number;
  /** How many of the pages that may hold the terms have each value of each filter, once filters are loaded. */
  readonly counts: Counts;
}

/** Pages looked at before as many as are wanted: they tell whether what is proposed is mostly right. */
const PROBE = 5;
/** A piece of the index weighs as much as so many texts. */
const CHEAP = 10;
/** As many keys are asked for at first, and then, as long as most of what is proposed is wrong. */
const ROUNDS = [2, 3, 4, 8] as const;
/** Pagefind parts Han words with this, so that browsers may break lines there. */
const PARTING = /\u200b/gu;

/** The record that a fragment was made from. */
export function recordOf({ raw_url, url, content, meta, filters }: Fragment): SearchRecord {
  return {
    address: raw_url ?? url,
    ...fromIndexed({ content: content.replaceAll(PARTING, ''), meta }),
    filters: Object.fromEntries(
      Object.entries(filters).map(([name, [value = '']]) => [name, value]),
    ),
  };
}

/** What is named so first, then what has all of it in one part, then the rest as the index has it. */
const rank = ({ named, places }: Held, terms: number): number => {
  if (named) return 0;
  return places[0]?.terms === terms ? 1 : 2;
};

/** The pages of a batch that hold every term. */
const rightOf = async (
  batch: readonly Hit[],
  terms: readonly string[],
  { simplified, part, newest = false }: Wanted,
): Promise<Found[]> => {
  const fragments = await Promise.all(batch.map((hit) => hit.data()));
  const where = { ...(simplified && { simplified }), ...(part !== undefined && { part }) };
  const right = fragments
    .map(recordOf)
    .map((record) => ({ record, ...heldIn(record, terms, where) }))
    .filter((each) => each.terms === terms.length);
  return newest ? right : right.toSorted((a, b) => rank(a, terms.length) - rank(b, terms.length));
};

const propose = (
  index: Index,
  query: string,
  { filters = {}, newest = false }: Wanted,
): Promise<Proposed> =>
  newest ? newestFirst(index, query, filters) : index.search(query, { filters });

/** Whether no page has one of these keys; Pagefind by itself passes over a word that it does not know. */
const isOneNowhere = async (
  index: Index,
  keys: readonly string[],
  filters: Filters,
): Promise<boolean> => {
  const answers = await Promise.all(keys.map((key) => index.search(key, { filters })));
  return answers.some(({ results }) => results.length === 0);
};

/**
 * Looks for what was typed. The index proposes what has some neighbouring characters of the terms; of
 * that, only what holds the terms themselves is an answer, so a typing error is not answered with junk.
 * Every key costs a piece of the index: more are asked for when most of what is proposed is wrong.
 */
export async function search(index: Index, typed: string, options: Wanted): Promise<Answer> {
  const { wanted, filters = {} } = options;
  const { terms } = readQuery(typed, options.simplified);
  const keys = keysOf(terms, options.common);
  if (keys.length === 0) return { terms, found: [], most: 0, counts: {} };
  const [found, looked] = [[] as Found[], new Set<string>()];
  let known = 0;
  for (let round = 0; ; round += 1) {
    const [asked = 0, next = asked] = ROUNDS.slice(round);
    const more = Math.min(next, keys.length) - asked;
    const query = keys.slice(0, asked).join(' ');
    const { results, filters: counts } = await propose(index, query, options);
    for (;;) {
      const size = looked.size < PROBE ? PROBE : Math.max(wanted, looked.size);
      const unread = results.filter(({ id }) => !looked.has(id));
      const batch = unread.slice(0, size);
      const right = await rightOf(batch, terms, options);
      found.push(...right);
      for (const { id } of batch) looked.add(id);
      const left = unread.length - batch.length;
      if (left === 0 || found.length >= wanted)
        return { terms, found, most: found.length + left, counts };
      if (right.length * 2 >= batch.length) continue;
      if (await isOneNowhere(index, keys.slice(known, asked), filters))
        return { terms, found, most: found.length, counts: {} };
      known = asked;
      if (more > 0 && left > CHEAP * more) break;
    }
  }
}
