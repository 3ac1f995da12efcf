/** A text folded for searching, with the way back to where each of its characters stood. */
export interface Normalised {
  readonly text: string;
  /** For every UTF-16 unit of `text`, where the character it came from begins in the original. */
  readonly from: readonly number[];
}

/** Simplified characters by their traditional forms. */
export type Simplified = ReadonlyMap<string, string>;

const ALNUM = /^[a-z0-9]$/u;
const KEPT = /[\p{L}\p{N}%]/u;
const HAN = /^[\u4e00-\u9fff]$/u;
const PLAIN = /^[a-z0-9%]$/u;

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

interface Folded {
  readonly characters: readonly string[];
  /** Where the character that each came from begins. */
  readonly from: readonly number[];
}

/** Each character by itself: NFKC, lower case, simplified. */
const foldEach = (original: string, simplified: Simplified): Folded => {
  const characters: string[] = [];
  const from: number[] = [];
  let at = 0;
  for (const character of original) {
    const isSimple = HAN.test(character) || PLAIN.test(character);
    const plain = isSimple ? character : character.normalize('NFKC').toLowerCase();
    for (const each of plain) {
      characters.push(simplified.get(each) ?? each);
      from.push(at);
    }
    at += character.length;
  }
  return { characters, from };
};

/** Whether three digits and no fourth follow. */
const isThousands = (characters: readonly string[], comma: number): boolean =>
  [1, 2, 3].every((step) => isDigit(characters[comma + step])) && !isDigit(characters[comma + 4]);

/**
 * Folds a text for searching: NFKC, lower case, traditional characters simplified; no punctuation but
 * a decimal point between digits and %, no thousands commas, no spaces but one between two words or
 * numbers that would otherwise run together.
 */
export function normaliseWithPlaces(
  original: string,
  simplified: Simplified = new Map(),
): Normalised {
  const { characters, from: places } = foldEach(original, simplified);
  const from: number[] = [];
  let [text, last, parted] = ['', '', false];
  const add = (character: string, place: number): void => {
    text += character;
    from.push(place);
    if (character.length > 1) from.push(place);
  };
  for (const [index, character] of characters.entries()) {
    const place = places[index] ?? 0;
    const inNumber = isDigit(last) && !parted;
    const isPoint = character === '.' && inNumber && isDigit(characters[index + 1]);
    if (!isPoint && !HAN.test(character) && !KEPT.test(character)) {
      parted ||= !(character === ',' && inNumber && isThousands(characters, index));
      continue;
    }
    if (parted && ALNUM.test(last) && ALNUM.test(character)) add(' ', place);
    parted = false;
    add(character, place);
    last = character;
  }
  return { text, from };
}

/** The folded text alone. */
export function normalise(original: string, simplified?: Simplified): string {
  return normaliseWithPlaces(original, simplified).text;
}
