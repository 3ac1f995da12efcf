/** A text folded for searching, with the way back to where each of its characters stood. */
export interface Normalised {
  readonly text: string;
  /** For every UTF-16 unit of `text`, where the character it came from begins in the original. */
  readonly from: readonly number[];
}

/** Simplified characters by their traditional forms. */
export type Simplified = ReadonlyMap<string, string>;

const ALNUM = /[a-z0-9]/u;
const DIGIT = /[0-9]/u;
const KEPT = /[\p{L}\p{N}%]/u;
const THOUSANDS = /^,\d{3}(?!\d)/u;

interface Piece {
  readonly folded: string;
  readonly at: number;
}

const piecesOf = (original: string, simplified: Simplified): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const character of original) {
    const plain = character.normalize('NFKC').toLowerCase();
    for (const each of plain) pieces.push({ folded: simplified.get(each) ?? each, at });
    at += character.length;
  }
  return pieces;
};

/**
 * Folds a text for searching: NFKC, lower case, traditional characters simplified; no punctuation but
 * a decimal point between digits and %, no thousands commas, no spaces but one between two words or
 * numbers that would otherwise run together.
 */
export function normaliseWithPlaces(
  original: string,
  simplified: Simplified = new Map(),
): Normalised {
  const pieces = piecesOf(original, simplified);
  const plain = pieces.map(({ folded }) => folded).join('');
  const from: number[] = [];
  let text = '';
  let parted = false;
  let offset = 0;
  for (const { folded, at } of pieces) {
    const rest = plain.slice(offset);
    offset += folded.length;
    const inNumber: boolean = DIGIT.test(text.at(-1) ?? '') && !parted;
    const point = folded === '.' && inNumber && DIGIT.test(rest[1] ?? '');
    if (!KEPT.test(folded) && !point) {
      parted ||= !(inNumber && THOUSANDS.test(rest));
      continue;
    }
    if (parted && ALNUM.test(text.at(-1) ?? '') && ALNUM.test(folded)) {
      text += ' ';
      from.push(at);
    }
    parted = false;
    text += folded;
    from.push(...Array.from({ length: folded.length }, () => at));
  }
  return { text, from };
}

/** The folded text alone. */
export function normalise(original: string, simplified?: Simplified): string {
  return normaliseWithPlaces(original, simplified).text;
}
