import { indexOfTerm } from './holds.ts';
import { normalise, type Simplified } from './normalise.ts';
import type { NamedPage } from './start.ts';

/** As many are shown. */
const MOST = 5;
const LATIN = /^[a-z]{2,}$/u;

const EXACT = 0;
const BEGINNING = 1;
const WITHIN = 2;
const SPELT = 3;

const rankByName = (name: string, folded: string): number | undefined => {
  if (name === folded) return EXACT;
  const at = indexOfTerm(name, folded);
  if (at === -1) return undefined;
  return at === 0 ? BEGINNING : WITHIN;
};

const isSpelt = (pinyin: string, letters: string): boolean => {
  const syllables = pinyin.split(' ');
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
  return initials.startsWith(letters) || syllables.join('').startsWith(letters);
};

const rankOf = (
  { title, names, pinyin }: NamedPage,
  folded: string,
  simplified: Simplified | undefined,
): number | undefined => {
  const ranks = [title, ...names]
    .map((name) => rankByName(normalise(name, simplified), folded))
    .filter((rank) => rank !== undefined);
  if (ranks.length > 0) return Math.min(...ranks);
  const spelt = LATIN.test(folded) && pinyin.some((each) => isSpelt(each, folded));
  return spelt ? SPELT : undefined;
};

/**
 * The pages that are called what was typed, the most like it first: by any of their names, or by their
 * pinyin or its initials, from two letters on.
 */
export function namedFor(
  typed: string,
  pages: readonly NamedPage[],
  simplified?: Simplified,
): NamedPage[] {
  const folded = normalise(typed, simplified);
  if (folded === '') return [];
  const ranked = pages.flatMap((page) => {
    const rank = rankOf(page, folded, simplified);
    return rank === undefined ? [] : [{ page, rank }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ page }) => page);
}
