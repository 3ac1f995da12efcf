import { Decimal } from 'decimal.js';
import type { Report } from '../../../src/domain/record/canonical.ts';
import type { RubricInput } from '../../../src/domain/record/rubric.ts';
import { scoreReport } from '../../../src/domain/scoring/score-report.ts';
import type { Draft, DraftNode, Making, Slot } from './draft.ts';
import type { Leaf, Variant } from './leaf.ts';
import { printedAt } from './outline.ts';
import { fixed, pointsText, rateText, type Style } from './print.ts';
import type { Random } from './random.ts';
import { BANDS, HALVES, leavesOf, sumOfWeights, weightOf } from './rubrics.ts';

type Score = Draft['score'];

const inputsOf = (leaves: readonly Leaf[]): NonNullable<Score['inputs']> =>
  leaves.flatMap(({ id, inputs = [] }) =>
    inputs.map(({ name, from }) => ({
      indicator: id,
      name,
      readings: [typeof from === 'string' ? { fact: from } : { list: [...from] }],
    })),
  );

/** What the report says of the items that a person judges. */
const statesOf = (leaves: readonly Leaf[], random: Random): NonNullable<Score['states']> =>
  leaves.flatMap(({ id, states = [] }) =>
    states.map(({ item, states: choices }) => ({
      ...{ indicator: id, item, state: random.pick(choices), at: `leaf-${id}` },
    })),
  );

/** The part of the score that the points are worked out from: no points yet. */
export function scoreBasis({ variant, random }: Making): Score {
  const leaves = HALVES.flatMap(leavesOf);
  return {
    at: 'conclusion',
    total: '未公布',
    outOf: '100分',
    grade: '未公布',
    rubric: variant.id,
    inputs: inputsOf(leaves),
    states: statesOf(leaves, random),
  };
}

/** A leaf's points, and whether they follow from printed figures alone. */
export interface LeafPoints {
  points: Decimal;
  readonly recomputable: boolean;
  /** The range in which a person may choose; the same number twice where none may. */
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * The points that the rules give for what a report prints. Where a person chooses, a choice near the
 * top is made.
 * @param report with points of two decimals in its tree, whichever: rules round to what is printed
 */
export function pointsOf(
  report: Report,
  rubric: RubricInput,
  random: Random,
): Map<string, LeafPoints> {
  const { leaves } = scoreReport(report, rubric);
  return new Map(
    leaves.map(({ id, low = '0', high = '0', missing, readings }) => {
      if (missing.length > 0) throw new Error(`${id}: ${missing.join('；')}`);
      const [from, to] = [new Decimal(low), new Decimal(high)];
      const rounded = readings[0]?.rounded;
      const chosen = to.minus(rounded === undefined ? random.decimal('0.1', '0.6', 1) : 0);
      const points = new Decimal(rounded ?? fixed(chosen, 2));
      const recomputable = from.eq(to) && !JUDGED.has(id);
      return [id, { points, recomputable, low: from, high: to }] as const;
    }),
  );
}

/** Leaves in whose score a person's word decides something. */
const JUDGED: ReadonlySet<string> = new Set(
  HALVES.flatMap(leavesOf)
    .filter(({ inputs, states }) => inputs === undefined || states !== undefined)
    .map(({ id }) => id),
);

const printedPoints = (points: Decimal, id: string, { job }: Making): Slot => {
  if (job.kind === 'self') return pointsText(points);
  return [
    { text: pointsText(points), at: `leaf-${id}` },
    { text: fixed(points, 2), at: `annex-${id}`, unit: '分' },
  ];
};

const leafNode = (
  leaf: Leaf,
  points: ReadonlyMap<string, LeafPoints>,
  making: Making,
): DraftNode => {
  const { id, name } = leaf;
  const weight = new Decimal(weightOf(leaf, making.variant));
  return {
    ...{ id, name, at: `leaf-${id}` },
    weight:
      making.job.kind === 'self' ? `${weight.toFixed()}分` : printedPoints(weight, id, making),
    score: printedPoints(points.get(id)?.points ?? new Decimal(0), id, making),
  };
};

const sumOfPoints = (leaves: readonly Leaf[], points: ReadonlyMap<string, LeafPoints>): Decimal =>
  leaves.reduce((sum, { id }) => sum.plus(points.get(id)?.points ?? 0), new Decimal(0));

const innerNode = (
  { id, name, at }: { readonly id: string; readonly name: string; readonly at: string },
  leaves: readonly Leaf[],
  points: ReadonlyMap<string, LeafPoints>,
  { variant, job }: Making,
): DraftNode => {
  const weight = sumOfWeights(leaves, variant);
  const score = sumOfPoints(leaves, points);
  return {
    ...{ id, name, at, weight: `${weight}分`, score: pointsText(score) },
    scoreRate: rateText(score, new Decimal(weight), job.agency.style.ratePlaces),
  };
};

const treeOf = (points: ReadonlyMap<string, LeafPoints>, making: Making): DraftNode[] =>
  HALVES.map((half) => ({
    ...innerNode({ ...half, at: `half-${half.id}` }, leavesOf(half), points, making),
    children: half.branches.map((branch) => ({
      ...innerNode({ ...branch, at: `branch-${branch.id}` }, branch.leaves, points, making),
      children: branch.leaves.map((leaf) => leafNode(leaf, points, making)),
    })),
  }));

/** The grade that the printed bands give; not printed where the bands are not. */
export function gradeFor(total: Decimal, { banded }: Variant): string {
  if (!banded) return '未公布';
  return BANDS.find(([, from]) => total.gte(from))?.[0] ?? '未公布';
}

/** The score as a report prints it: leaves, sums, rates, total and grade. */
export function scoreOf(
  basis: Score,
  points: ReadonlyMap<string, LeafPoints>,
  making: Making,
): Score {
  const total = sumOfPoints(HALVES.flatMap(leavesOf), points);
  const places =
    making.job.kind === 'self' ? ['conclusion', 'intro'] : ['conclusion', 'annex-total'];
  return {
    ...basis,
    total: printedAt(pointsText(total), ...places),
    scoreRate: scoreRate(total, making.job.agency.style),
    grade: gradeFor(total, making.variant),
    tree: treeOf(points, making),
  };
}

const scoreRate = (total: Decimal, { ratePlaces }: Style): string =>
  rateText(total, new Decimal(100), ratePlaces);
