import type { Draft, DraftNode, Making } from '../draft.ts';
import type { LeafPoints } from '../score.ts';
import { firstThatFits, type Plant, type Trace } from './plant.ts';
import { leafKey } from './rubric-score.ts';

/** Leaves with room for a deduction, whose rules know none. */
const FIRM = ['quality', 'coverage', 'headline-growth', 'task-progress', 'task-average'] as const;

type Adjustment = NonNullable<Draft['score']['adjustments']>[number];

const add = (draft: Draft, ...adjustments: Adjustment[]): void => {
  draft.score.adjustments = [...(draft.score.adjustments ?? []), ...adjustments];
};

const adjustment = (
  id: string,
  indicator: string,
  reason: string,
  moved: Pick<Adjustment, 'points' | 'factor'> = {},
): Adjustment => ({ id, indicator, reason, at: `leaf-${indicator}`, ...moved });

/** Points taken off by hand, where the rule knows no deduction. */
const points = (draft: Draft, { random }: Making): Trace => {
  const leaf = random.pick(FIRM);
  const text = random.pick(['0.30分', '0.50分', '0.80分']);
  add(draft, adjustment('by-hand', leaf, '材料不够充分，酌情扣分', { points: text }));
  return {
    facts: ['score/adjustments/by-hand/points', `${leafKey(leaf)}/score`],
    severity: 'note',
    what: `${leaf} 按规则算出后又酌情扣 ${text}，规则没有这样的扣分`,
  };
};

/** Only a part of the points given, where the rule gives all. */
const factor = (draft: Draft, { random }: Making): Trace => {
  const leaf = random.pick(FIRM);
  const text = random.pick(['80%', '90%', '60%']);
  add(draft, adjustment('by-hand', leaf, '完成质量一般，酌情按部分计分', { factor: text }));
  return {
    facts: ['score/adjustments/by-hand/factor', `${leafKey(leaf)}/score`],
    severity: 'note',
    what: `${leaf} 按规则算出后又酌情乘 ${text}`,
  };
};

/** Two indicators in the same case, of which one loses points. */
const unlike = (draft: Draft, { random }: Making): Trace => {
  const [one = FIRM[0], other = FIRM[1]] = random.shuffle(FIRM);
  const reason = '实际完成超出目标较多，目标值偏低';
  add(
    draft,
    adjustment('lowered', one, reason, { factor: '90%' }),
    adjustment('spared', other, reason),
  );
  return {
    facts: ['score/adjustments/lowered/factor', `${leafKey(one)}/score`, `${leafKey(other)}/score`],
    severity: 'doubt',
    what: `同样超出目标，${one} 打九折，${other} 不打折`,
  };
};

/** More points than there are: a person gives them, so no rule is broken but the weight. */
const ABOVE = 'indicator-validity';

const above = (all: Map<string, LeafPoints>, making: Making): Trace | undefined => {
  const found = all.get(ABOVE);
  if (!found) return undefined;
  found.points = found.high.plus(making.random.pick(['0.20', '0.50', '0.60']));
  return {
    facts: [`${leafKey(ABOVE)}/score`, `${leafKey(ABOVE)}/weight`],
    severity: 'contradiction',
    what: `${ABOVE} 得 ${found.points.toFixed(2)} 分，满分 ${found.high.toFixed()} 分`,
  };
};

/** One report in four has a score above its weight, the others a departure from the rule. */
const isAbove = ({ job }: Making): boolean => (job.year + job.agency.scale) % 4 === 0;

const mark = (nodes: readonly DraftNode[] | undefined): void => {
  for (const node of nodes ?? []) {
    mark(node.children);
    if (node.id === ABOVE) node.printedSo = '原件如此';
  }
};

/** Points moved by a person's judgement, without a rule for it. */
export const discretion: Plant = {
  draft: (draft, making) =>
    isAbove(making)
      ? undefined
      : firstThatFits([points, factor, unlike], making.random, draft, making),
  points: (all, making) => (isAbove(making) ? above(all, making) : undefined),
  printed: (draft, making) => {
    if (isAbove(making)) mark(draft.score.tree);
    return undefined;
  },
};
