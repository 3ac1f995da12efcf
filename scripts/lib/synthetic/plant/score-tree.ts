import { Decimal } from 'decimal.js';
import type { Draft, Making } from '../draft.ts';
import { fixed } from '../print.ts';
import { HALVES } from '../rubrics.ts';
import { asPrinted, reprint, valueOf } from './edit.ts';
import { firstThatFits, type Plant, type Trace } from './plant.ts';

/** Leaves where a person chooses inside a range: another choice breaks no rule, only sums. */
const CHOSEN = [
  ['management-efficiency', 'performance', 'indicator-validity'],
  ['duty-effectiveness', 'outcome', 'sustainability'],
] as const;

const reprintScoreRate = (draft: Draft, node: string): void => {
  const rate = valueOf(draft, `${node}/score`)
    .div(valueOf(draft, `${node}/weight`))
    .times(100);
  reprint(draft, `${node}/scoreRate`, rate);
};

/** Takes points from a leaf and from the levels above it up to `levels`; the next one keeps its sum. */
const upTo =
  (levels: 0 | 1 | 2) =>
  (draft: Draft, { random }: Making): Trace => {
    const [half, branch, leaf] = random.pick(CHOSEN);
    const off = random.decimal('0.5', '1.2', 1);
    const chain = [`score/${half}/${branch}/${leaf}`, `score/${half}/${branch}`, `score/${half}`];
    chain.slice(0, levels + 1).forEach((node, level) => {
      reprint(draft, `${node}/score`, valueOf(draft, `${node}/score`).minus(off));
      if (level > 0) reprintScoreRate(draft, node);
    });
    const changed = `${chain[levels] ?? ''}/score`;
    const above = chain[levels + 1];
    return {
      facts: [changed, above === undefined ? 'score/total' : `${above}/score`],
      severity: 'contradiction',
      what: `${changed} 减了 ${fixed(off, 1)} 分，上一级没有跟着减`,
    };
  };

/** A score rate that is not score ÷ weight. */
const rate = (draft: Draft, { random }: Making): Trace => {
  const nodes = HALVES.flatMap((half) => [
    `score/${half.id}`,
    ...half.branches.map(({ id }) => `score/${half.id}/${id}`),
  ]);
  const node = random.pick(nodes);
  const key = `${node}/scoreRate`;
  const before = valueOf(draft, key);
  // A weight of 8 printed without decimals leaves a rate some room, were it rounded: go beyond that.
  const room = new Decimal(50).div(valueOf(draft, `${node}/weight`));
  const now = before.minus(room.plus(random.decimal('1.5', '4.8', 1)));
  reprint(draft, key, now);
  return {
    facts: [key, `${node}/score`, `${node}/weight`],
    severity: 'contradiction',
    what: `得分率由 ${before.toFixed()}% 改为 ${asPrinted(draft, key, now)}%`,
  };
};

/** Scores that do not add up to the level above, or a rate that is not score ÷ weight. */
export const scoreTree: Plant = {
  printed: (draft, making) =>
    firstThatFits([upTo(0), upTo(1), upTo(2), rate], making.random, draft, making),
};
