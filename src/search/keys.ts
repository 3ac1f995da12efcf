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

const codeOf = (character: string): string => spelt(String(character.codePointAt(0)));

/**
 * The index drops points and percent signs from numbers, so that 3.0% and 30 look alike, and finds 400 in
 * 4005. So a number has words of its own, in letters no text has: 91.38 is `zqjbydiw`, and with the
 * character that follows it, a unit or a percent sign, `zqjbydix` and that character's number. None
 * begins another: Pagefind looks for words that begin so in one piece of the index only.
 */
export function numberWord(number: string, next = ''): string {
  return `zq${spelt(number)}${isHan(next[0]) || next === '%' ? `x${codeOf(next)}` : 'w'}`;
}

/** A number's word with the Han character before it: 第3 is `zqdv` and that character's number. */
export function numberWordAfter(before: string, number: string): string {
  return `zq${spelt(number)}v${codeOf(before)}`;
}

const pairsOf = (run: string): Piece[] => {
  const characters = [...run];
  const pairs = characters.slice(1).map((each, index) => `${characters[index] ?? ''}${each}`);
  return (pairs.length > 0 ? pairs : characters).map((text) => ({ text, key: text }));
};

/** A number with what follows it, and with what stands before. */
const numberPieces = (number: string, before: string | undefined, next?: string): Piece[] => {
  const piece = { text: number, key: numberWord(number, next) };
  if (before === undefined || !isHan(before)) return [piece];
  return [piece, { text: before + number, key: numberWordAfter(before, number) }];
};

/**
 * Every two neighbouring Han characters, every word and number of a folded text, a number with the
 * character before it, too; a lone character as it is.
 */
const piecesIn = (folded: string): Piece[] =>
  [...folded.matchAll(RUN)].flatMap(({ 0: run, index, groups }) => {
    if (groups?.['word'] !== undefined) return [{ text: run, key: run }];
    if (groups?.['number'] === undefined) return pairsOf(run);
    const before = [...folded.slice(Math.max(0, index - 2), index)].at(-1);
    const [next] = folded.slice(index + run.length, index + run.length + 2);
    return numberPieces(run, before, next);
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

/** What stands far apart first, from both ends inwards: neighbours tell of the same pages. */
const spread = (keys: readonly string[]): string[] =>
  keys.map((key, at) => keys.at(at % 2 === 0 ? at / 2 : -(at + 1) / 2) ?? key);

/**
 * What the index is asked for normalised terms, each once: what few texts have first, and of what is as
 * rare, what stands far apart, so that the first few tell of all terms.
 * @param common what most texts have, the commonest last
 */
export function keysOf(terms: readonly string[], common: readonly string[] = []): string[] {
  const keys = spread(piecesOf(...terms).map(({ key }) => key));
  return keys.toSorted((a, b) => common.indexOf(a) - common.indexOf(b));
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
      if (isHan(key[0]) && characters.length > 1) begun.add(characters[0] ?? '');
      ended.add(characters.at(-1) ?? '');
      if (!shows(lower, key)) hidden.add(key);
      if (isNumberWord(key)) hidden.add(numberWord(text));
    }
  }
  for (const last of ended) if (isHan(last) && !begun.has(last)) hidden.add(last);
  return [...hidden];
}
