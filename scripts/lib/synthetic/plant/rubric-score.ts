import { Decimal } from 'decimal.js';
import type { Making } from '../draft.ts';
import { fixed } from '../print.ts';
import { HALVES, weightOf } from '../rubrics.ts';
import type { LeafPoints } from '../score.ts';
import type { Plant, Trace } from './plant.ts';

/** The key of a leaf's score in the report. */
export function leafKey(id: string): string {
  for (const half of HALVES) {
    const branch = half.branches.find(({ leaves }) => leaves.some((leaf) => leaf.id === id));
    if (branch) return `score/${half.id}/${branch.id}/${id}`;
  }
  throw new RangeError(`no leaf ${id}`);
}

const LEAST = new Decimal('0.3');

const changed = (points: Decimal, weight: number, { random }: Making): Decimal => {
  const off = Decimal.max(LEAST, new Decimal(weight).times(random.decimal('0.1', '0.25', 2)));
  const up = points.plus(off);
  if (up.lte(weight) && random.chance(50)) return up;
  return points.gte(off) ? points.minus(off) : up;
};

const plant = (points: Map<string, LeafPoints>, making: Making): Trace => {
  const { random, variant } = making;
  const leaves = HALVES.flatMap(({ branches }) => branches.flatMap((branch) => branch.leaves));
  const leaf = random.pick(leaves.filter(({ id }) => points.get(id)?.recomputable === true));
  const found = points.get(leaf.id);
  if (!found) throw new RangeError(`no points for ${leaf.id}`);
  const before = found.points;
  found.points = changed(before, weightOf(leaf, variant), making).toDecimalPlaces(2);
  return {
    facts: [`${leafKey(leaf.id)}/score`, ...(leaf.inputs ?? []).flatMap(({ from }) => from)],
    severity: 'contradiction',
    what: `${leaf.name}：按规则是 ${fixed(before, 2)} 分，印成 ${fixed(found.points, 2)} 分，各级合计照印出的加`,
  };
};

/** A leaf whose printed score its rule does not give; the sums above it are made with the printed one. */
export const rubricScore: Plant = { points: plant };
