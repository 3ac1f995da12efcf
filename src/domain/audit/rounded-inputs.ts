import { Exact } from '../figure/exact.ts';
import type { Figure } from '../figure/figure.ts';
import { makeFigure } from '../figure/make-figure.ts';
import type { Report } from '../record/canonical.ts';
import type { RubricInput } from '../record/rubric.ts';
import { scoreReport } from '../scoring/score-report.ts';
import type { ScoredLeaf } from '../scoring/scored.ts';

/** Every corner is worked out, so a leaf with more inputs than this is left as it is. */
const MOST_INPUTS = 4;

/** The number half a step of its last digit away: what was rounded to it lies between the two. */
const edge = (figure: Figure, sign: 1 | -1): Figure => {
  const { number, scale, unit, text, qualifier, numerals } = figure;
  const decimals = number.split('.')[1]?.length ?? 0;
  const half = new Exact(10).pow(-decimals).div(2).times(sign);
  const moved = new Exact(number).plus(half).toFixed(decimals + 1);
  return makeFigure({ number: moved, scale, unit, text, qualifier, numerals });
};

const moved = (report: Report, signs: ReadonlyMap<string, 1 | -1>): Report => {
  const facts = { ...report.facts };
  for (const [key, sign] of signs) {
    const fact = facts[key];
    if (!fact) continue;
    const mentions = fact.mentions.map((mention) =>
      mention.figure?.qualifier === 'exact' && !mention.figure.high
        ? { ...mention, figure: edge(mention.figure, sign) }
        : mention,
    );
    facts[key] = { ...fact, mentions };
  }
  return { ...report, facts };
};

/**
 * The points that a leaf can have when each printed input stands for all that rounds to it: 91% may
 * be 91.4%. `undefined` where it has no inputs, or too many to try.
 */
export function pointsOfRounded(
  report: Report,
  rubric: RubricInput,
  { id, facts }: ScoredLeaf,
): { readonly low: Exact; readonly high: Exact } | undefined {
  if (facts.length === 0 || facts.length > MOST_INPUTS) return undefined;
  const corners = facts.reduce<(readonly [string, 1 | -1][])[]>(
    (sofar, key) =>
      sofar.flatMap((each) => [
        [...each, [key, 1]],
        [...each, [key, -1]],
      ]),
    [[]],
  );
  const points = corners.flatMap((corner) => {
    const scored = scoreReport(moved(report, new Map(corner)), rubric);
    const leaf = scored.leaves.find((each) => each.id === id);
    return [leaf?.low, leaf?.high].flatMap((each) => (each === undefined ? [] : new Exact(each)));
  });
  if (points.length === 0) return undefined;
  return { low: Exact.min(...points), high: Exact.max(...points) };
}
