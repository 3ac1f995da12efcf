const ALNUM = /[a-z0-9]/u;
const DIGIT = /[0-9]/u;

/** Whether two neighbouring characters belong to one word or one number. */
const joined = (
  a: string | undefined,
  b: string | undefined,
  beyond: string | undefined,
): boolean => {
  if (a === undefined || b === undefined) return false;
  if (ALNUM.test(a) && ALNUM.test(b)) return true;
  if (DIGIT.test(a) && b === '.') return DIGIT.test(beyond ?? '');
  return a === '.' && DIGIT.test(b);
};

/**
 * Where a normalised text holds a normalised term, from `start` on; -1 where it does not. Han characters
 * stand anywhere; a word in Latin letters or a number only by itself: 35家 is not in 135家, 3.0 not in 13.0.
 */
export function indexOfTerm(text: string, term: string, start = 0): number {
  if (term === '') return -1;
  for (let at = text.indexOf(term, start); at !== -1; at = text.indexOf(term, at + 1)) {
    const end = at + term.length;
    const before = joined(text[at - 1], term[0], undefined);
    const after = joined(term.at(-1), text[end], text[end + 1]);
    if (!before && !after) return at;
  }
  return -1;
}

/** Whether a normalised text holds every one of the normalised terms: the rule that all results keep. */
export function holdsAll(text: string, terms: readonly string[]): boolean {
  return terms.length > 0 && terms.every((term) => indexOfTerm(text, term) !== -1);
}
