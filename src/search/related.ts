import { piecesOf, type Piece } from './keys.ts';
import { normalise, type Simplified } from './normalise.ts';
import type { Place } from './places.ts';
import { readQuery } from './read-query.ts';
import type { SearchRecord } from './records/search-record.ts';
import { recordOf, type Asked, type Index, type Wanted } from './searcher.ts';

/** Words of questions that say nothing of what is asked about. */
const ASKING =
  /为什么|是什么|有没有|怎么[样用]?|怎样的?|多少个?|哪几个|[几哪][个家里些次场]|什么|如何|多大|是否|为何|一共|[吗呢的了有是在么给]/gu;

/** What a question is about: it without its asking words, as terms. */
export function subjectsOf(typed: string, simplified?: Simplified): string[] {
  const { terms } = readQuery(typed, simplified);
  return terms.flatMap((term) =>
    term
      .replaceAll(ASKING, ' ')
      .split(' ')
      .filter((each) => each !== ''),
  );
}

/** A part of a page that has something of what was asked. */
export interface Related {
  readonly record: SearchRecord;
  readonly place: Omit<Place, 'terms'>;
  /** How much it has of what was asked. */
  readonly weight: number;
}

/** Pages whose parts are looked at. */
const LOOKED = 10;
/** Of all that a question is about, what a part must have: less is nothing to do with it. */
const LEAST_SHARE = 0.2;

/** How rare each piece is: `log(1 + N ÷ n)` for one that n of the N pages have. */
type Rarities = ReadonlyMap<string, number>;

const weigh = (folded: string, rarities: Rarities): number => {
  let sum = 0;
  for (const [piece, rarity] of rarities) if (folded.includes(piece)) sum += rarity;
  return sum;
};

/** The parts of a page: what it has in all, and once more what its best line has, counts. */
const partsOf = (
  record: SearchRecord,
  rarities: Rarities,
  simplified: Simplified | undefined,
): Related[] => {
  const fold = (...texts: readonly string[]) =>
    texts.map((text) => normalise(text, simplified)).join(' ');
  const head = fold(record.title, ...record.names);
  const all = [...rarities.values()].reduce((sum, rarity) => sum + rarity, 0);
  return record.parts.flatMap(({ anchor, heading, lines }) => {
    const best = { weight: 0, line: lines[0] };
    for (const line of lines) {
      const weight = weigh(fold(line.text), rarities);
      if (weight > best.weight) Object.assign(best, { weight, line });
    }
    const whole = weigh(`${head} ${fold(heading, ...lines.map(({ text }) => text))}`, rarities);
    if (whole < all * LEAST_SHARE) return [];
    const { text = heading, anchor: own = anchor } = best.line ?? {};
    return [{ record, place: { anchor: own, heading, text }, weight: whole + best.weight }];
  });
};

/** The pages that have most of the pieces, the rarest counting most. */
const hitsFor = async (index: Index, pieces: readonly Piece[], asked: Asked) => {
  const answers = await Promise.all(pieces.map(({ key }) => index.search(key, asked)));
  const hits = new Map(answers.flatMap(({ results }) => results.map((hit) => [hit.id, hit])));
  const weights = new Map<string, number>();
  const rarities = new Map<string, number>();
  for (const [at, { results }] of answers.entries()) {
    const rarity = Math.log(1 + hits.size / Math.max(1, results.length));
    rarities.set(pieces[at]?.text ?? '', rarity);
    for (const { id } of results) weights.set(id, (weights.get(id) ?? 0) + rarity);
  }
  const best = [...hits.values()].toSorted(
    (a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0),
  );
  return { best, rarities };
};

/**
 * The parts of pages that have most of what a question is about, the best first. They are never told as
 * matches.
 */
export async function related(
  index: Index,
  typed: string,
  { wanted, simplified, ...asked }: Omit<Wanted, 'part'>,
): Promise<Related[]> {
  const pieces = piecesOf(...subjectsOf(typed, simplified));
  const { best, rarities } = await hitsFor(index, pieces, asked);
  const fragments = await Promise.all(best.slice(0, LOOKED).map((hit) => hit.data()));
  return fragments
    .flatMap((fragment) => partsOf(recordOf(fragment), rarities, simplified))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, wanted);
}
