import type { Simplified } from '../../../src/search/normalise.ts';
import { readQuery } from '../../../src/search/read-query.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { randomFor, type Random } from '../synthetic/random.ts';
import { foldedRecord, recordLines } from './folded-record.ts';
import { truthOf } from './truth.ts';

/** A query with what is right for it: the addresses of every record that holds all its terms, and no other. */
export interface JudgedQuery {
  readonly typed: string;
  readonly kind: string;
  readonly right: ReadonlySet<string>;
}

/** How queries are made. */
interface Chance {
  readonly seed: string;
  /** As many of each kind, where the records have them. */
  readonly each: number;
  readonly simplified?: Simplified;
}

/** What queries are made of. */
interface Stock {
  /** The records, folded. */
  readonly folded: readonly string[];
  readonly titles: readonly string[];
  /** What stands in quotation marks, each once. */
  readonly quoted: readonly string[];
  /** Numbers as they are printed, each once. */
  readonly numbers: readonly string[];
}

const HAN = /\p{Script=Han}/u;
const NUMBER = /[0-9][0-9,]*(?:\.[0-9]+)?(?:%|万元|亿元|家|个|人次)?/gu;
const QUOTED = /(?<=[“「《])[^“”「」《》]{2,20}(?=[”」》])/gu;
const SHORTEST = 2;
const LONGEST = 12;
const TYPO_SHORTEST = 4;
/** Percent of the names that stand in quotation marks; the others are titles. */
const QUOTED_SHARE = 75;
/** How often it is tried for each query that is wanted. */
const TRIES = 12;

const stockOf = (records: readonly SearchRecord[], simplified: Simplified | undefined): Stock => {
  const lines = records.flatMap(recordLines);
  const each = (pattern: RegExp) => [
    ...new Set(lines.flatMap((line) => line.match(pattern) ?? [])),
  ];
  return {
    folded: records.map((record) => foldedRecord(record, simplified)),
    titles: records.map(({ title }) => title),
    ...{ quoted: each(QUOTED), numbers: each(NUMBER) },
  };
};

const pickOf = (items: readonly string[], random: Random): string =>
  items.length === 0 ? '' : random.pick(items);

const fragmentOf = ({ folded }: Stock, shortest: number, random: Random): string => {
  const text = pickOf(folded, random);
  const length = Math.min(random.int(shortest, LONGEST), text.length);
  const start = random.int(0, text.length - length);
  const [line = ''] = text.slice(start, start + length).split('\n');
  return line.trim();
};

const nameOf = ({ quoted, titles }: Stock, random: Random): string =>
  pickOf(random.chance(QUOTED_SHARE) && quoted.length > 0 ? quoted : titles, random);

/** A fragment with another character of the corpus in place of one, so that nothing holds it. */
const misspelt = (stock: Stock, random: Random): string => {
  const fragment = fragmentOf(stock, TYPO_SHORTEST, random);
  const at = random.int(0, Math.max(0, fragment.length - 1));
  const others = [...pickOf(stock.folded, random)].filter((each) => HAN.test(each));
  return `${fragment.slice(0, at)}${pickOf(others, random)}${fragment.slice(at + 1)}`;
};

const DRAW: Readonly<Record<string, (stock: Stock, random: Random) => string>> = {
  fragment: (stock, random) => fragmentOf(stock, SHORTEST, random),
  name: nameOf,
  number: ({ numbers }, random) => pickOf(numbers, random),
  typo: misspelt,
};

/**
 * Queries made of the records by chance, as many of each kind: fragments of 2 to 12 characters, names,
 * printed numbers, and fragments with one character wrong, for which nothing is right.
 */
export function generatedQueries(
  records: readonly SearchRecord[],
  { seed, each, simplified }: Chance,
): JudgedQuery[] {
  const stock = stockOf(records, simplified);
  const truth = truthOf(records, simplified);
  return Object.entries(DRAW).flatMap(([kind, draw]) => {
    const random = randomFor(seed, kind);
    const made = new Map<string, JudgedQuery>();
    for (let turn = 0; turn < each * TRIES && made.size < each; turn += 1) {
      const typed = draw(stock, random);
      if (typed.length < SHORTEST || (!HAN.test(typed) && kind !== 'number')) continue;
      const right = truth(readQuery(typed, simplified).terms);
      if ((right.size === 0) === (kind === 'typo')) made.set(typed, { typed, kind, right });
    }
    return [...made.values()];
  });
}
