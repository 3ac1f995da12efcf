const RUN = /[0-9]+(?:\.[0-9]+)?%|[0-9]+\.[0-9]+|[a-z0-9]+|[^a-z0-9%. ]+/gu;
const POINTED = /[.%]/u;
const LETTERS = 'abcdefghij';

/**
 * The index drops points and percent signs from numbers, so that 3.0% and 30 look alike. Such a number
 * has a word of its own, in letters no text has: 91.38% is `zqjbydiz`.
 */
export function numberWord(number: string): string {
  const letters = [...number].map((sign) => {
    if (sign === '.') return 'y';
    return sign === '%' ? 'z' : LETTERS.charAt('0123456789'.indexOf(sign));
  });
  return `zq${letters.join('')}`;
}

/** The words of their own that a normalised text's numbers have, each once, for the index. */
export function numberWords(text: string): string[] {
  const numbers = (text.match(RUN) ?? []).filter((run) => POINTED.test(run));
  return [...new Set(numbers.map(numberWord))];
}

const pairsOf = (run: string): string[] => {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
};

const keysOfRun = (run: string): string[] => {
  if (POINTED.test(run)) return [numberWord(run)];
  return /^[a-z0-9]/u.test(run) ? [run] : pairsOf(run);
};

/** A single Han character: the index knows it only where another one follows. */
const isLone = (key: string): boolean => [...key].length === 1 && !/[a-z0-9]/u.test(key);

/**
 * What the index is asked for normalised terms, all of it: every two neighbouring Han characters,
 * words, numbers. A text that holds the terms has all of these; one that has them need not hold them. A
 * lone Han character is asked for only when there is nothing else to ask for.
 */
export function keysOf(...terms: readonly string[]): string[] {
  const runs = terms.flatMap((term) => term.match(RUN) ?? []);
  const keys = [...new Set(runs.flatMap(keysOfRun))];
  const whole = keys.filter((key) => !isLone(key));
  return whole.length > 0 ? whole : keys;
}
