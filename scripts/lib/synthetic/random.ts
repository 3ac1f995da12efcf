import { Decimal } from 'decimal.js';

/** A seeded source of choices: the same label gives the same choices, on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  /** A decimal from `low` to `high` with that many places. */
  readonly decimal: (low: string, high: string, places: number) => Decimal;
  readonly chance: (percent: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** A new list in another order. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
}

const WORDS = 4;
const RANGE = 2 ** 32;
const WARM_UP = 16;

/** Four 32-bit words from a text (FNV-1a with a different start for each). */
const hashed = (text: string): Uint32Array => {
  const state = new Uint32Array(WORDS);
  for (let word = 0; word < WORDS; word += 1) {
    let hash = 0x811c9dc5 ^ Math.imul(word + 1, 0x9e3779b1);
    for (const letter of text) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
      hash ^= hash >>> 15;
    }
    state[word] = hash;
  }
  return state;
};

/** The small fast counter generator (sfc32): good enough for choices, with no state but four words. */
const generator = (seed: string): (() => number) => {
  let [a = 0, b = 0, c = 0, d = 0] = hashed(seed);
  const next = (): number => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let round = 0; round < WARM_UP; round += 1) next();
  return next;
};

/** Choices that depend on nothing but the labels given. */
export function randomFor(...labels: readonly (string | number)[]): Random {
  const next = generator(labels.join('\u001f'));
  const int = (low: number, high: number): number =>
    low + Math.floor((next() / RANGE) * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  return {
    int,
    pick,
    chance: (percent) => int(1, 100) <= percent,
    decimal: (low, high, places) => {
      const part = new Decimal(next()).div(RANGE);
      return new Decimal(high).minus(low).times(part).plus(low).toDecimalPlaces(places);
    },
    shuffle: (items) => {
      const left = [...items];
      return items.map(() => {
        const [item] = left.splice(int(0, left.length - 1), 1);
        return item as (typeof items)[number];
      });
    },
  };
}
