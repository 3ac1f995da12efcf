import { numberWord, piecesOf } from '../../../src/search/keys.ts';
import { normalise, type Simplified } from '../../../src/search/normalise.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { recordLines } from './folded-record.ts';

/** What the texts of an index have. */
export interface Noted {
  readonly characters: Set<string>;
  /** In how many records each key of the index is. */
  readonly keys: Map<string, number>;
}

/** As many keys are told to be common; more would weigh more than they save. */
const MOST = 1000;

const NUMBER = /^[0-9]/u;

/** The keys of folded lines, each once; a number's by itself too. */
const keysIn = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(
    piecesOf(...lines).flatMap(({ text, key }) =>
      NUMBER.test(text) && key.startsWith('zq') ? [key, numberWord(text)] : [key],
    ),
  );

/** Passes records on, noting what their texts have. */
export function* noting(
  records: Iterable<SearchRecord>,
  { characters, keys }: Noted,
  simplified?: Simplified,
): Generator<SearchRecord> {
  for (const record of records) {
    const lines = recordLines(record).map((line) => normalise(line, simplified));
    for (const character of lines.join('')) characters.add(character);
    for (const key of keysIn(lines)) keys.set(key, (keys.get(key) ?? 0) + 1);
    yield record;
  }
}

/** The keys that most records have, the commonest last. */
export function commonKeys({ keys }: Pick<Noted, 'keys'>, most = MOST): string[] {
  return [...keys]
    .toSorted(([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key)
    .toReversed();
}
