import type { Answered } from '../quality.ts';

/** A query that was not answered with what is right and nothing else. */
export interface Fault {
  readonly typed: string;
  readonly kind: string;
  /** How many documents are right, ten at the most. */
  readonly right: number;
  readonly shown: number;
  /** Of those shown, how many are not right. */
  readonly wrong: number;
}

const LOOKED = 10;

/** The queries that were answered with too little, or with something wrong. */
export function faultsOf(answers: readonly Answered[]): Fault[] {
  return answers
    .map(({ typed, kind, right, ids }) => {
      const shown = ids.slice(0, LOOKED);
      const wrong = shown.filter((id) => !right.has(id)).length;
      return { typed, kind, right: Math.min(LOOKED, right.size), shown: shown.length, wrong };
    })
    .filter(({ right, shown, wrong }) => wrong > 0 || shown < right);
}
