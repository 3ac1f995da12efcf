import { Exact } from '../figure/exact.ts';

/** Names everything below that a fingerprint depends on; a change to any of it needs a new one. */
const VERSION = 'm1:';
/** How many hash functions (k). */
const HASHES = 256;
/** Letters in a shingle. At 8, reports on one template share about 1%; at 4, set phrases alone give 4%. */
const WIDTH = 8;
/** Below so many distinct shingles one set phrase more or less would decide the share. */
const FEWEST = 100;
const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A number of 32 bits takes six symbols, the first of which carries two bits. */
const LENGTH = 6;

/** The version, then 257 numbers of six base64url symbols: how many distinct shingles, and the minima. */
export const FINGERPRINT = /^m1:(?:[A-D][A-Za-z0-9_-]{5}){257}$/;

/** How alike two texts are, estimated from their fingerprints; every value a decimal text such as 0.37. */
export interface Similarity {
  /** Estimated Jaccard index: shingles in both texts ÷ shingles in either. */
  readonly share: string;
  /** Two standard deviations of `share` where it is least certain: 1 ÷ √k, whatever the texts. */
  readonly error: string;
  /**
   * Estimated part of the first text's shingles that the second has too. Tells reuse where lengths
   * differ much, but less exactly: its error is that of `share` times up to 1 + second ÷ first.
   */
  readonly ofFirst: string;
  /** Likewise of the second text's shingles. */
  readonly ofSecond: string;
}

/** Letters only, so that neither layout nor a changed figure hides a sentence that was used again. */
const lettersOf = (text: string): string[] => [
  ...text.normalize('NFKC').toLowerCase().replace(/\P{L}/gu, ''),
];

/** The finaliser of MurmurHash3 (Appleby): every bit of the input moves about half of the output's. */
const mixed = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** One hash a distinct shingle; at 30,000 shingles, one chance in ten that any two fall together. */
const shinglesOf = (letters: readonly string[]): Set<number> => {
  const codes = letters.map((letter) => mixed(letter.codePointAt(0) ?? 0));
  const shingles = new Set<number>();
  for (let at = 0; at + WIDTH <= codes.length; at += 1) {
    shingles.add(
      codes.slice(at, at + WIDTH).reduce((hash, code) => mixed(Math.imul(hash, 31) ^ code), WIDTH),
    );
  }
  return shingles;
};

/** The least value that hash function number `index` gives to any of the shingles. */
const leastOf = (shingles: ReadonlySet<number>, index: number): number => {
  // Two rounds with different seeds: one alone leaves the functions too much alike.
  const [first, second] = [mixed(2 * index + 1), mixed(2 * index + 2)];
  let least = 0xffffffff;
  for (const shingle of shingles) {
    const hash = mixed(mixed(shingle ^ first) ^ second);
    if (hash < least) least = hash;
  }
  return least;
};

const encoded = (value: number): string =>
  [30, 24, 18, 12, 6, 0].map((shift) => SYMBOLS[(value >>> shift) & 63]).join('');

const decoded = (symbols: string): number =>
  [...symbols].reduce((value, symbol) => value * SYMBOLS.length + SYMBOLS.indexOf(symbol), 0);

/**
 * The MinHash fingerprint of a text: enough to estimate how much of it stands in another text, too
 * little to tell what it says.
 * @returns one line of ASCII, 1,545 characters; empty when the text has too few letters to compare
 * @see A. Broder, “On the resemblance and containment of documents”, SEQUENCES 1997
 */
export function fingerprintOf(text: string): string {
  const shingles = shinglesOf(lettersOf(text));
  if (shingles.size < FEWEST) return '';
  const minima = Array.from({ length: HASHES }, (_, index) => leastOf(shingles, index));
  return VERSION + [shingles.size, ...minima].map(encoded).join('');
}

interface Parts {
  /** How many distinct shingles the text has. */
  readonly size: number;
  readonly minima: readonly string[];
}

const partsOf = (fingerprint: string): Parts | undefined => {
  if (!FINGERPRINT.test(fingerprint)) return undefined;
  const numbers = Array.from({ length: HASHES + 1 }, (_, index) => {
    const start = VERSION.length + index * LENGTH;
    return fingerprint.slice(start, start + LENGTH);
  });
  const [first = '', ...minima] = numbers;
  const size = decoded(first);
  return size < FEWEST ? undefined : { size, minima };
};

/**
 * Estimates from two fingerprints how much text they share. The chance that one hash function has
 * its least value at the same shingle in both texts is their Jaccard index J (Broder 1997), so the
 * part of the k minima that agree estimates J with a standard deviation of √(J(1 − J) ÷ k). Shingles
 * in both are J(a + b) ÷ (1 + J), where a and b are how many each text has.
 * @returns undefined when either is no fingerprint of this version or of too short a text
 */
export function similarity(a: string, b: string): Similarity | undefined {
  const [first, second] = [partsOf(a), partsOf(b)];
  if (!first || !second) return undefined;
  const equal = first.minima.filter((least, index) => least === second.minima[index]).length;
  const jaccard = new Exact(equal).div(HASHES);
  const shared = jaccard.times(first.size + second.size).div(jaccard.plus(1));
  const part = (size: number) => Exact.min(1, shared.div(size)).toFixed(2);
  return {
    share: jaccard.toFixed(2),
    error: new Exact(1).div(new Exact(HASHES).sqrt()).toString(),
    ofFirst: part(first.size),
    ofSecond: part(second.size),
  };
}
