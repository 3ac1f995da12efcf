import type { Options } from 'minisearch';

const RUN = /[a-z0-9]+(?:\.[0-9]+)?|[^a-z0-9%. \n]+/gu;
const LATIN = /^[a-z0-9]/u;

/** Every two neighbouring Han characters, every word and number of a folded text. */
export function tokensOf(folded: string): string[] {
  return (folded.match(RUN) ?? []).flatMap((run) => {
    const characters = [...run];
    if (LATIN.test(run) || characters.length === 1) return [run];
    return characters.slice(1).map((each, index) => `${characters[index] ?? ''}${each}`);
  });
}

const isLone = (token: string): boolean => !LATIN.test(token) && [...token].length === 1;

/**
 * What is asked for folded terms. A lone character, such as the unit of a number, is in a pair wherever
 * another follows: it is asked for only when there is nothing else, and then pairs that begin with it.
 */
export function askedTokens(terms: readonly string[]): string[] {
  const tokens = terms.flatMap(tokensOf);
  const whole = tokens.filter((token) => !isLone(token));
  return whole.length > 0 ? whole : tokens;
}

/** How MiniSearch reads and asks folded texts; the same when the index is made and when it is read. */
export const miniSearchOptions: Options<{ readonly id: string; readonly text: string }> = {
  fields: ['text'],
  tokenize: tokensOf,
  processTerm: (token) => token,
  searchOptions: { prefix: isLone },
};
