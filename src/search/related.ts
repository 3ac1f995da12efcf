import { keysOf } from './keys.ts';
import type { Simplified } from './normalise.ts';
import { readQuery } from './read-query.ts';
import type { Filters, Hit, Index } from './searcher.ts';

/** Words of questions that say nothing of what is asked about; the longest first. */
const ASKING = [
  ...['为什么', '是什么', '有没有', '怎么样', '怎么用', '怎样的', '多少个', '哪几个'],
  ...[
    '多少',
    '什么',
    '怎么',
    '怎样',
    '如何',
    '哪里',
    '哪些',
    '哪家',
    '哪个',
    '几家',
    '几个',
    '几次',
  ],
  ...['几场', '多大', '是否', '为何', '一共', '吗', '呢', '的', '了', '有', '是', '在', '么', '给'],
];

/** What a question is about: it without its asking words, as terms. */
export function subjectsOf(typed: string, simplified?: Simplified): string[] {
  const { terms } = readQuery(typed, simplified);
  return terms.flatMap((term) =>
    ASKING.reduce((rest, word) => rest.replaceAll(word, ' '), term)
      .split(' ')
      .filter((each) => each !== ''),
  );
}

/** A result that has something of what was asked. */
export interface Related {
  readonly hit: Hit;
  /** The sum of how rare each key is that it has. */
  readonly weight: number;
}

/**
 * What has most of what a question is about, the rarest counting most: `log(N ÷ n)` for each key that n
 * of the N results have. It is never told as a match. The best first, as many as are wanted.
 */
export async function related(
  index: Index,
  typed: string,
  options: {
    readonly wanted: number;
    readonly simplified?: Simplified;
    readonly filters?: Filters;
  },
): Promise<Related[]> {
  const { wanted, simplified, filters } = options;
  const keys = keysOf(...subjectsOf(typed, simplified));
  const answers = await Promise.all(keys.map((key) => index.search(key, filters && { filters })));
  const hits = new Map(answers.flatMap(({ results }) => results.map((hit) => [hit.id, hit])));
  const weights = new Map<string, number>();
  for (const { results } of answers) {
    const rarity = Math.log((hits.size + 1) / (results.length + 1));
    for (const { id } of results) weights.set(id, (weights.get(id) ?? 0) + rarity);
  }
  return [...hits.values()]
    .map((hit) => ({ hit, weight: weights.get(hit.id) ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, wanted);
}
