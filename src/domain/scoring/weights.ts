import { Exact } from '../figure/exact.ts';
import type { IndicatorInput, RubricInput } from '../record/rubric.ts';
import { readAmount } from './quantity.ts';

/** The indicators without children, in order. */
export function leavesOf(indicators: readonly IndicatorInput[]): IndicatorInput[] {
  return indicators.flatMap((each) =>
    each.children && each.children.length > 0 ? leavesOf(each.children) : [each],
  );
}

/** An indicator's weight as the rubric writes it; zero when it cannot be read, which validation tells. */
export function weightOf({ weight }: Pick<IndicatorInput, 'weight'>): Exact {
  const text = weight.mentions[0]?.input.text;
  return (text === undefined ? undefined : readAmount(text)?.value) ?? new Exact(0);
}

/**
 * The leaves' weights once those that do not apply have given theirs away: to the indicator that the
 * rubric names, or to all that remain, in proportion.
 */
export function effectiveWeights(
  rubric: Pick<RubricInput, 'indicators'>,
  notApplicable: ReadonlySet<string>,
): ReadonlyMap<string, Exact> {
  const leaves = leavesOf(rubric.indicators);
  const weights = new Map(leaves.map((leaf) => [leaf.id, weightOf(leaf)]));
  let freed = new Exact(0);
  for (const { id, whenNotApplicable } of leaves.filter((leaf) => notApplicable.has(leaf.id))) {
    const own = weights.get(id) ?? new Exact(0);
    weights.set(id, new Exact(0));
    const to = whenNotApplicable && 'moveTo' in whenNotApplicable ? whenNotApplicable.moveTo : '';
    const target = weights.get(to);
    if (target) weights.set(to, target.plus(own));
    else freed = freed.plus(own);
  }
  const kept = [...weights.values()].reduce((sum, each) => sum.plus(each), new Exact(0));
  if (freed.isZero() || kept.isZero()) return weights;
  const scale = kept.plus(freed).div(kept);
  return new Map([...weights].map(([id, weight]) => [id, weight.times(scale)]));
}
