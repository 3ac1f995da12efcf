import type { JudgedQuery } from '../query-sets.ts';

/** Questions for which something beside was looked for. */
export interface Helped {
  /** Questions that have an answer among the documents. */
  readonly questions: number;
  /** Of these, how many have a right document among the first five shown. */
  readonly helped: number;
}

const SHOWN = 5;

/** Counts the questions that were helped. @param places for each question: id, `#` and anchor, the best first */
export function helpedBy(
  questions: readonly JudgedQuery[],
  places: readonly (readonly string[])[],
): Helped {
  const answerable = questions
    .map(({ right }, index) => ({ right, shown: places[index]?.slice(0, SHOWN) ?? [] }))
    .filter(({ right }) => right.size > 0);
  const helped = answerable.filter(({ right, shown }) =>
    shown.some((place) => right.has(place.replace(/#[^#]*$/u, ''))),
  );
  return { questions: answerable.length, helped: helped.length };
}
