import { normalise, type Simplified } from './normalise.ts';

/** A piece of a text, with what the index is asked for it. */
export interface Piece {
  readonly text: string;
  readonly key: string;
}

const RUN = /(?<number>[0-9]+(?:\.[0-9]+)?)(?![a-z0-9])|(?<word>[a-z0-9]+)|[^a-z0-9%. ]+/gu;
const LETTERS = 'abcdefghij';

const isHan = (character: string | undefined): boolean =>
  character !== undefined && !/[a-z0-9%. ]/u.test(character);

const spelt = (digits: string): string =>
  [...digits]
    .map((sign) => (sign === '.' ? 'y' : LETTERS.charAt('0123456789'.indexOf(sign))))
    .join('');

/**
 * The index drops points and percent signs from numbers, so that 3.0% and 30 look alike, and finds 400 in
 * 4005. So a number has words of its own, in letters no text has: 91.38 is `zqjbydiw`, and with the
 * character that follows it, a unit or a percent sign, `zqjbydix` and that character's number. Neither
 * begins another: Pagefind looks for words that begin so in one piece of the index only.
 */
export function numberWord(number: string, next?: string): string {
  const follows = isHan(next) || next === '%';
  return `zq${spelt(number)}${follows ? `x${spelt(String(next?.codePointAt(0)))}` : 'w'}`;
}

const pairsOf = (run: string): Piece[] => {
  const characters = [...run];
  const pairs = characters.slice(1).map((each, index) => `${characters[index] ?? ''}${each}`);
  return (pairs.length > 0 ? pairs : characters).map((text) => ({ text, key: text }));
};

/** Every two neighbouring Han characters, every word and number of a folded text; a lone character as it is. */
const piecesIn = (folded: string): Piece[] =>
  [...folded.matchAll(RUN)].flatMap(({ 0: run, index, groups }) => {
    if (groups?.['word'] !== undefined) return [{ text: run, key: run }];
    if (groups?.['number'] === undefined) return pairsOf(run);
    const [next] = folded.slice(index + run.length, index + run.length + 2);
    return [{ text: run, key: numberWord(run, next) }];
  });

/** The index knows a single Han character only where another one follows. */
const isLone = ({ text }: Piece): boolean => isHan(text[0]) && [...text].length === 1;

/**
 * The pieces of normalised terms, each once. A text that holds the terms has all of these; one that has
 * them need not hold them. A lone Han character is a piece only when there is nothing else.
 */
export function piecesOf(...terms: readonly string[]): Piece[] {
  const pieces = [...new Map(terms.flatMap(piecesIn).map((piece) => [piece.key, piece])).values()];
  const whole = pieces.filter((piece) => !isLone(piece));
  return whole.length > 0 ? whole : pieces;
}

/** The words of terms as dictionaries have them; none where the browser knows none. */
const wordsOf = (terms: readonly string[]): ReadonlySet<string> => {
  if (typeof Intl.Segmenter === 'undefined') return new Set();
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return new Set(
    terms.flatMap((term) => [...segmenter.segment(term)].map(({ segment }) => segment)),
  );
};

/** One of each list in turn, each once. */
const inTurn = (lists: readonly (readonly string[])[]): string[] => {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => lists.map((list) => list[turn]));
  return [...new Set(turns.flat().filter((each) => each !== undefined))];
};

/**
 * What the index is asked for normalised terms, what few texts have first: neighbours that are no word
 * by themselves are rarer than words. Every term has its turn.
 */
export function keysOf(...terms: readonly string[]): string[] {
  const words = wordsOf(terms);
  const asked = new Set(piecesOf(...terms).map(({ key }) => key));
  const lists = terms.map((term) => {
    const keys = piecesIn(term).flatMap(({ key }) => (asked.has(key) ? [key] : []));
    return [...keys.filter((key) => !words.has(key)), ...keys.filter((key) => words.has(key))];
  });
  return inTurn(lists);
}

const isNumberWord = (key: string): boolean => /^zq[a-jy]+[wx]/u.test(key);

/** Whether Pagefind finds a key in a text by itself: neighbours with nothing between, words undivided. */
const shows = (lower: string, key: string): boolean => {
  if (isHan(key[0])) return lower.includes(key);
  for (let at = lower.indexOf(key); at !== -1; at = lower.indexOf(key, at + 1)) {
    const around = [lower.charAt(at - 1), lower.charAt(at + key.length)];
    if (!around.some((each) => /[a-z0-9]/u.test(each))) return true;
  }
  return false;
};

/**
 * The keys of printed lines under which Pagefind would not find them: neighbours with a space or a comma
 * between, numbers, folded forms; and characters that nothing follows. Each once.
 */
export function hiddenKeys(lines: readonly string[], simplified?: Simplified): string[] {
  const hidden = new Set<string>();
  const [begun, ended] = [new Set<string>(), new Set<string>()];
  for (const line of lines) {
    const lower = line.toLowerCase();
    for (const { text, key } of piecesIn(normalise(line, simplified))) {
      const characters = [...text];
      if (isHan(text[0]) && characters.length > 1) begun.add(characters[0] ?? '');
      ended.add(characters.at(-1) ?? '');
      if (!shows(lower, key)) hidden.add(key);
      if (isNumberWord(key)) hidden.add(numberWord(text));
    }
  }
  for (const last of ended) if (isHan(last) && !begun.has(last)) hidden.add(last);
  return [...hidden];
}
