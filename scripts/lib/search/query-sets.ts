import { holdsAll } from '../../../src/search/holds.ts';
import { normalise } from '../../../src/search/normalise.ts';
import { readQuery } from '../../../src/search/read-query.ts';
import { randomFor, type Random } from '../synthetic/random.ts';
import type { SearchDocument } from './search-document.ts';

/** A query with what is right for it: every document that holds all its terms, and no other. */
export interface JudgedQuery {
  readonly typed: string;
  readonly kind: QueryKind;
  readonly right: ReadonlySet<string>;
}

const KINDS = ['fragment', 'number', 'typo'] as const;
export type QueryKind = (typeof KINDS)[number];

interface Folded {
  readonly id: string;
  readonly text: string;
}

const HAN = /\p{Script=Han}/u;
const NUMBER = /[0-9][0-9,]*(?:\.[0-9]+)?(?:%|万元|亿元|家|个|人次)/gu;
const SHORTEST = 2;
const LONGEST = 12;
const TYPO_SHORTEST = 4;

const fold = (documents: readonly SearchDocument[]): Folded[] =>
  documents.map(({ id, title, text }) => ({ id, text: `${normalise(title)} ${normalise(text)}` }));

const fragmentOf = (folded: readonly Folded[], shortest: number, random: Random): string => {
  const { text } = random.pick(folded);
  const length = Math.min(random.int(shortest, LONGEST), text.length);
  const start = random.int(0, text.length - length);
  return text.slice(start, start + length).trim();
};

/** Another character of the corpus in place of one, so that nothing holds what comes out. */
const misspelt = (fragment: string, folded: readonly Folded[], random: Random): string => {
  const at = random.int(0, fragment.length - 1);
  const other = random.pick([...random.pick(folded).text].filter((each) => HAN.test(each)));
  return `${fragment.slice(0, at)}${other}${fragment.slice(at + 1)}`;
};

const typedOf = (
  kind: QueryKind,
  documents: readonly SearchDocument[],
  folded: readonly Folded[],
  random: Random,
): string => {
  if (kind === 'number') return random.pick(random.pick(documents).text.match(NUMBER) ?? ['']);
  if (kind === 'fragment') return fragmentOf(folded, SHORTEST, random);
  return misspelt(fragmentOf(folded, TYPO_SHORTEST, random), folded, random);
};

/**
 * Queries made of the documents by chance, as many of each kind: fragments of 2 to 12 characters,
 * printed numbers, and fragments with one character wrong, for which nothing is right.
 */
export function generatedQueries(
  documents: readonly SearchDocument[],
  { seed, each }: { readonly seed: string; readonly each: number },
): JudgedQuery[] {
  const folded = fold(documents);
  const rightFor = (typed: string) => {
    const { terms } = readQuery(typed);
    return new Set(folded.filter(({ text }) => holdsAll(text, terms)).map(({ id }) => id));
  };
  return KINDS.flatMap((kind) => {
    const random = randomFor(seed, kind);
    const made = new Map<string, JudgedQuery>();
    for (let turn = 0; turn < each * LONGEST && made.size < each; turn += 1) {
      const typed = typedOf(kind, documents, folded, random);
      if (!HAN.test(typed) && kind !== 'number') continue;
      const right = rightFor(typed);
      if ((right.size === 0) === (kind === 'typo') && typed.length >= SHORTEST) {
        made.set(typed, { typed, kind, right });
      }
    }
    return [...made.values()];
  });
}
