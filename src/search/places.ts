import { indexOfTerm } from './holds.ts';
import { normalise, type Simplified } from './normalise.ts';
import type { SearchPart, SearchRecord } from './records/search-record.ts';

/** Where on a page the terms stand: the line of a part that has most of them. */
export interface Place {
  /** What leads there: the line's anchor, else its part's. */
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
  /** How many of the terms the part has. */
  readonly terms: number;
}

/** What a page has of some terms. */
export interface Held {
  /** How many of the terms it has. */
  readonly terms: number;
  /** Whether its title and other names have all of them. */
  readonly named: boolean;
  /** The parts that have any, most of them first. */
  readonly places: readonly Place[];
}

type Holds = (text: string) => ReadonlySet<string>;

const placeIn = ({ anchor, heading, lines }: SearchPart, holds: Holds) => {
  const found = new Set(holds(heading));
  let best = { terms: 0, line: lines[0] };
  for (const line of lines) {
    const own = holds(line.text);
    for (const term of own) found.add(term);
    if (own.size > best.terms) best = { terms: own.size, line };
  }
  const { text = heading, anchor: own = anchor } = best.line ?? {};
  return { found, place: { anchor: own, heading, text, terms: found.size } };
};

/**
 * Where a page holds which of the terms.
 * @param part the heading of the only part to look in besides the title; any part when absent
 */
export function heldIn(
  { title, names, parts }: Pick<SearchRecord, 'title' | 'names' | 'parts'>,
  terms: readonly string[],
  { simplified, part }: { readonly simplified?: Simplified; readonly part?: string } = {},
): Held {
  const holds: Holds = (text) => {
    const folded = normalise(text, simplified);
    return new Set(terms.filter((term) => indexOfTerm(folded, term) !== -1));
  };
  const own = new Set([title, ...names].flatMap((name) => [...holds(name)]));
  const looked = parts
    .filter(({ heading }) => part === undefined || heading === part)
    .map((each) => placeIn(each, holds))
    .filter(({ found }) => found.size > 0);
  const all = new Set([...own, ...looked.flatMap(({ found }) => [...found])]);
  return {
    terms: part !== undefined && looked.length === 0 ? 0 : all.size,
    named: own.size === terms.length,
    places: looked.map(({ place }) => place).toSorted((a, b) => b.terms - a.terms),
  };
}
