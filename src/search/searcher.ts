import { holdsAll } from './holds.ts';
import { keysOf } from './keys.ts';
import type { Simplified } from './normalise.ts';
import { readQuery } from './read-query.ts';

/** What Pagefind gives back for one result, of which this site reads the following. */
export interface Fragment {
  readonly raw_url?: string;
  readonly url: string;
  readonly raw_content?: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A result that is fetched only when asked for. */
export interface Hit {
  readonly id: string;
  readonly data: () => Promise<Fragment>;
}

/** By what results are narrowed: for each filter, the values of which one must hold. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** An instance of Pagefind, as far as it is used here. */
export interface Index {
  readonly search: (
    query: string,
    options?: { readonly filters?: Filters },
  ) => Promise<{ readonly results: readonly Hit[] }>;
}

/** A result that was verified to hold every term. */
export interface Found {
  readonly address: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The folded text, for finding the place of the terms. */
  readonly text: string;
}

/** What was found, so far. */
export interface Answer {
  readonly terms: readonly string[];
  readonly found: readonly Found[];
  /** Whether everything that may hold the terms was looked at: else there are at least so many. */
  readonly all: boolean;
}

/** Fragments fetched at a time. */
const BATCH = 20;
/** Pagefind parts Han words with this, so that browsers may break lines there. */
const PARTING = /\u200b/gu;

const foundIn = ({ raw_url, url, raw_content, content, meta }: Fragment): Found => ({
  ...{ address: raw_url ?? url, meta },
  text: (raw_content ?? content).replaceAll(PARTING, ''),
});

/**
 * Looks for what was typed. The index proposes what has all neighbouring characters of the terms; of
 * that, only what holds the terms themselves is an answer, so a typing error is not answered with junk.
 * @param wanted as many answers as are needed; looking stops there
 */
export async function search(
  index: Index,
  typed: string,
  options: {
    readonly wanted: number;
    readonly simplified?: Simplified;
    readonly filters?: Filters;
  },
): Promise<Answer> {
  const { wanted, simplified, filters } = options;
  const { terms } = readQuery(typed, simplified);
  const keys = keysOf(...terms);
  if (keys.length === 0) return { terms, found: [], all: true };
  const { results } = await index.search(keys.join(' '), filters && { filters });
  const found: Found[] = [];
  let looked = 0;
  while (looked < results.length && found.length < wanted) {
    const batch = results.slice(looked, looked + BATCH);
    looked += batch.length;
    const fragments = await Promise.all(batch.map((hit) => hit.data()));
    found.push(...fragments.map(foundIn).filter(({ text }) => holdsAll(text, terms)));
  }
  return {
    terms,
    found: found.slice(0, wanted),
    all: looked >= results.length && found.length <= wanted,
  };
}
