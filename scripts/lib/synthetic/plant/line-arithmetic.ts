import { Decimal } from 'decimal.js';
import type { Draft, Making } from '../draft.ts';
import {
  asPrinted,
  factsOf,
  isInput,
  printsOf,
  reprint,
  setSlot,
  slotOf,
  stepOf,
  valueOf,
} from './edit.ts';
import { firstThatFits, type Plant, type Trace } from './plant.ts';

const ROWS = ['personnel', 'public'] as const;

/** A rate that is not what its line divides to: off by points, and on the same side of 80%. */
const rate = (draft: Draft, { random }: Making): Trace | undefined => {
  const lines = (draft.projects ?? [])
    .map(({ id }) => `projects/${id}`)
    .concat('budget/rows/personnel')
    .filter((line) => {
      const value = valueOf(draft, `${line}/executionRate`);
      return value.gte(84) && value.lte(97);
    });
  if (lines.length === 0) return undefined;
  const line = random.pick(lines);
  const key = `${line}/executionRate`;
  const value = valueOf(draft, key);
  const off = random.decimal('1.8', '5.6', 1);
  const wrong = value.plus(off).gt(99.4) || (random.chance(50) && value.minus(off).gt(81));
  const now = wrong ? value.minus(Decimal.min(off, value.minus('80.5'))) : value.plus(off);
  reprint(draft, key, now);
  return {
    facts: [key, `${line}/actual`, `${line}/adjustedBudget`],
    severity: 'contradiction',
    what: `执行率由 ${value.toFixed()}% 改为 ${asPrinted(draft, key, now)}%`,
  };
};

/**
 * An adjustment that does not lead from the initial to the adjusted budget. What it would be added up
 * in is then not published, or the column would not add up either.
 */
const adjustment = (draft: Draft, { random, world }: Making): Trace | undefined => {
  const row = random.pick(ROWS);
  const line = `budget/rows/${row}`;
  const key = `${line}/adjustment`;
  const least = stepOf(draft, key).times(30);
  const off = Decimal.max(
    least,
    valueOf(draft, `${line}/initialBudget`).times(random.decimal('0.02', '0.06', 4)),
  );
  const value = valueOf(draft, key);
  const now = value.isNegative() ? value.minus(off) : value.plus(off);
  reprint(draft, key, now);
  if (slotOf(draft, `${line}/adjustmentRate`) !== undefined) {
    const whole = valueOf(draft, `${line}/initialBudget`);
    reprint(draft, `${line}/adjustmentRate`, now.abs().div(whole).times(100));
  }
  setSlot(draft, 'budget/rows/basic/adjustment', '未公布');
  setSlot(draft, 'budget/total/adjustment', '未公布');
  return {
    facts: [key, `${line}/initialBudget`, `${line}/adjustedBudget`],
    severity: 'contradiction',
    what: `${world.year} 年的调整数由 ${value.toFixed()} 改为 ${asPrinted(draft, key, now)}`,
  };
};

/** An adjustment rate that is not adjustment ÷ initial budget. */
const adjustmentRate = (draft: Draft, { random }: Making): Trace | undefined => {
  const lines = (draft.projects ?? []).filter(
    ({ adjustmentRate: printed }) => printed !== undefined,
  );
  if (lines.length === 0) return undefined;
  const line = `projects/${random.pick(lines).id}`;
  const key = `${line}/adjustmentRate`;
  const value = valueOf(draft, key);
  const now = value.plus(random.decimal('2.3', '8.8', 1));
  reprint(draft, key, now);
  return {
    facts: [key, `${line}/adjustment`, `${line}/initialBudget`],
    severity: 'contradiction',
    what: `调整率由 ${value.toFixed()}% 改为 ${asPrinted(draft, key, now)}%`,
  };
};

type Relation = NonNullable<Draft['relations']>[number];

const resultOf = (relation: Relation): string | undefined =>
  'result' in relation ? relation.result : undefined;

/** A growth, a share, a difference or a product that its own figures do not give. */
const relation = (draft: Draft, { random }: Making): Trace | undefined => {
  const all = draft.relations ?? [];
  const free = all.filter((each) => {
    const result = resultOf(each);
    if (result === undefined || isInput(draft, result)) return false;
    return all.filter((other) => factsOf(other).includes(result)).length === 1;
  });
  if (free.length === 0) return undefined;
  const chosen = random.pick(free);
  const key = resultOf(chosen) ?? '';
  const value = valueOf(draft, key);
  const percent = printsOf(draft, key)[0]?.text.endsWith('%') === true;
  const off = percent
    ? random.decimal('1.6', '6.4', 1)
    : Decimal.max(
        stepOf(draft, key).times(30),
        value.abs().times(random.decimal('0.12', '0.4', 3)),
      );
  const now = value.plus(off);
  reprint(draft, key, now);
  return {
    facts: factsOf(chosen),
    severity: 'contradiction',
    what: `关系 ${chosen.id}（${chosen.kind}）的结果由 ${value.toFixed()} 改为 ${asPrinted(draft, key, now)}`,
  };
};

/** One figure of a line, or the outcome of a stated relation, is not what its other figures give. */
export const lineArithmetic: Plant = {
  printed: (draft, making) =>
    firstThatFits(
      [rate, rate, adjustment, adjustmentRate, relation, relation],
      making.random,
      draft,
      making,
    ),
};
