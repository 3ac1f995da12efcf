import type { JudgedQuery } from './query-sets.ts';

/** What an engine answered: ids of documents, the best first, ten at the most. */
export interface Answered extends JudgedQuery {
  readonly ids: readonly string[];
}

/** How good an engine's answers are; shares from 0 to 1. */
export interface Quality {
  readonly queries: number;
  /** Of the right documents, ten at the most, how many are among the first ten; over queries that have any. */
  readonly recall: number;
  /** Of the first five shown, how many are right; over queries for which anything is shown and something is right. */
  readonly precision: number;
  /** One over the rank of the first right document. */
  readonly reciprocalRank: number;
  /** Queries with right documents and no answer. */
  readonly unanswered: number;
  /** Queries for which nothing is right, answered all the same: a share of those. */
  readonly junk: number;
}

const SHOWN = 5;
const LOOKED = 10;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

const recallOf = ({ right, ids }: Answered): number =>
  ids.slice(0, LOOKED).filter((id) => right.has(id)).length / Math.min(LOOKED, right.size);

const precisionOf = ({ right, ids }: Answered): number => {
  const shown = ids.slice(0, SHOWN);
  return shown.filter((id) => right.has(id)).length / shown.length;
};

const reciprocalRankOf = ({ right, ids }: Answered): number => {
  const rank = ids.findIndex((id) => right.has(id)) + 1;
  return rank === 0 ? 0 : 1 / rank;
};

/** Measures answers by the rule of what a text holds. */
export function qualityOf(answers: readonly Answered[]): Quality {
  const positive = answers.filter(({ right }) => right.size > 0);
  const negative = answers.filter(({ right }) => right.size === 0);
  return {
    queries: answers.length,
    recall: mean(positive.map(recallOf)),
    precision: mean(positive.filter(({ ids }) => ids.length > 0).map(precisionOf)),
    reciprocalRank: mean(positive.map(reciprocalRankOf)),
    unanswered: positive.filter(({ ids }) => ids.length === 0).length,
    junk: negative.length === 0 ? 0 : mean(negative.map(({ ids }) => (ids.length > 0 ? 1 : 0))),
  };
}
