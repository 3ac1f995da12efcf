import { normalise, type Simplified } from '../../../src/search/normalise.ts';
import type { GivenQuery } from './queries-file.ts';
import type { JudgedQuery } from './query-sets.ts';
import type { Truth } from './truth.ts';

/** Queries as they were written down, judged for some records. */
export interface AskedQueries {
  /** To be answered with what holds the terms, and with nothing else. */
  readonly searches: readonly JudgedQuery[];
  /** To be helped with what is shown beside. */
  readonly questions: readonly JudgedQuery[];
}

/** For these nothing is right, whatever the records have. */
const NEGATIVE = 'negative';
/** Questions as people ask them. */
const LONG = 'long';

/** Judges written queries by the rule of what a record holds. */
export function askedQueries(
  given: readonly GivenQuery[],
  truth: Truth,
  simplified?: Simplified,
): AskedQueries {
  const judged = given.map(({ q, class: kind, terms }) => ({
    ...{ typed: q, kind },
    right:
      kind === NEGATIVE
        ? new Set<string>()
        : truth(terms.map((term) => normalise(term, simplified))),
  }));
  return {
    searches: judged.filter(({ kind }) => kind !== LONG),
    questions: judged.filter(({ kind }) => kind === LONG),
  };
}
