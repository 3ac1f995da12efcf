import type { Draft, DraftNode, Making } from '../draft.ts';
import { HALVES, weightOf } from '../rubrics.ts';
import type { Leaf } from '../leaf.ts';
import { printsOf, reprint, valueOf } from './edit.ts';
import { firstThatFits, type Plant, type Trace } from './plant.ts';
import { leafKey } from './rubric-score.ts';
import { Decimal } from 'decimal.js';

/** Indicators that no rubric of this generator has. */
const STRANGERS = [
  ['informatisation', '信息化建设情况'],
  ['openness', '信息公开及时性'],
  ['internal-control', '内部控制有效性'],
  ['staff-training', '业务培训情况'],
] as const;

const nodesOf = (nodes: readonly DraftNode[] | undefined): DraftNode[] =>
  (nodes ?? []).flatMap((node) => [node, ...nodesOf(node.children)]);

/** Indicators that targets, evidence and formulas point at: renaming one of these would break them. */
const pointedAt = (draft: Draft): ReadonlySet<string> =>
  new Set(
    [...(draft.targets ?? []), ...(draft.evidence ?? []), ...(draft.formulas ?? [])].flatMap(
      ({ indicator }) => indicator ?? [],
    ),
  );

/** A scored indicator that the rubric does not have, in the place of one that it has. */
const stranger = (draft: Draft, { random }: Making): Trace | undefined => {
  const taken = pointedAt(draft);
  const leaves = nodesOf(draft.score.tree).filter(
    ({ children, id }) => !children && !taken.has(id),
  );
  if (leaves.length === 0) return undefined;
  const node = random.pick(leaves);
  const { id: replaced, name: before } = node;
  const key = leafKey(replaced);
  const [id, name] = random.pick(STRANGERS);
  node.id = id;
  node.name = name;
  const now = key.replace(/[^/]+$/, id);
  return {
    facts: [`${now}/score`, `${now}/weight`],
    severity: 'doubt',
    what: `评分表里的“${before}”换成办法里没有的“${name}”，办法的 ${replaced} 没有得分`,
  };
};

const pairs = (): (readonly [Leaf, Leaf])[] =>
  HALVES.flatMap(({ branches }) =>
    branches.flatMap(({ leaves }) =>
      leaves.flatMap((one) => leaves.map((other) => [one, other] as const)),
    ),
  );

/** Two indicators that trade a point of their weights: sums stay, the rubric says otherwise. */
const weights = (draft: Draft, { random, variant }: Making): Trace | undefined => {
  const fit = pairs().filter(([less, more]) => {
    const lowered = new Decimal(weightOf(less, variant)).minus(1);
    return (
      less !== more && lowered.gte(1) && valueOf(draft, `${leafKey(less.id)}/score`).lte(lowered)
    );
  });
  if (fit.length === 0) return undefined;
  const [less, more] = random.pick(fit);
  const keys = [less, more].map(({ id }) => `${leafKey(id)}/weight`);
  const [down = '', up = ''] = keys;
  const before = keys.map((key) => printsOf(draft, key)[0]?.text ?? '');
  reprint(draft, down, valueOf(draft, down).minus(1));
  reprint(draft, up, valueOf(draft, up).plus(1));
  return {
    facts: keys,
    severity: 'doubt',
    what: `“${less.name}”“${more.name}”的分值由 ${before.join('、')} 改了一分，与办法不同`,
  };
};

/** Rubric and scores that do not cover one another. */
export const coverage: Plant = {
  printed: (draft, making) => firstThatFits([stranger, weights], making.random, draft, making),
};
