import { Decimal } from 'decimal.js';
import type { Draft, Making } from '../draft.ts';
import { asPrinted, reprint, reprintRate, stepOf, valueOf } from './edit.ts';
import { firstThatFits, type Plant, type Trace } from './plant.ts';

const told = (draft: Draft, key: string, before: Decimal, facts: readonly string[]): Trace => ({
  facts,
  severity: 'contradiction',
  what: `${key} 由 ${before.toFixed()} 改为 ${asPrinted(draft, key, valueOf(draft, key))}，合计没有跟着改`,
});

/** Less of a figure by a few percent, far more than rounding explains. */
const less = (draft: Draft, key: string, { random }: Making): Decimal => {
  const off = valueOf(draft, key).times(random.decimal('0.03', '0.06', 4));
  return Decimal.max(off, stepOf(draft, key).times(20));
};

/** A part of the basic expenditure that does not add up to the subtotal. */
const component = (draft: Draft, making: Making): Trace => {
  const key = 'budget/rows/personnel/actual';
  const before = valueOf(draft, key);
  reprint(draft, key, before.minus(less(draft, key, making)));
  reprintRate(draft, 'budget/rows/personnel');
  return told(draft, key, before, [key, 'budget/rows/public/actual', 'budget/rows/basic/actual']);
};

/** Subtotals that do not add up to the total; what leads to the subtotal is changed along with it. */
const subtotal = (draft: Draft, making: Making): Trace | undefined => {
  if (draft.budget === '未公布') return undefined;
  const off = less(draft, 'budget/rows/personnel/actual', making);
  const key = 'budget/rows/basic/actual';
  const before = valueOf(draft, key);
  for (const row of ['personnel', 'basic']) {
    const line = `budget/rows/${row}`;
    reprint(draft, `${line}/actual`, valueOf(draft, `${line}/actual`).minus(off));
    reprintRate(draft, line);
  }
  draft.budget.splits = draft.budget.splits?.filter(({ id }) => id !== 'by-structure');
  return told(draft, key, before, [key, 'budget/rows/project/actual', 'budget/total/actual']);
};

/** A split by source whose parts are not the total; their shares are then not printed. */
const split = (draft: Draft, { random }: Making): Trace | undefined => {
  if (draft.budget === '未公布') return undefined;
  const found = draft.budget.splits?.find(({ id }) => id === 'by-source');
  if (!found) return undefined;
  for (const part of found.parts) delete part.share;
  const keys = found.parts.map(({ id }) => `budget/splits/by-source/parts/${id}/amount`);
  const key = 'budget/splits/by-source/parts/funds/amount';
  const before = valueOf(draft, key);
  const off = Decimal.max(
    before.times(random.decimal('0.15', '0.45', 3)),
    stepOf(draft, key).times(20),
  );
  reprint(draft, key, before.plus(off));
  return told(draft, key, before, [...keys, 'budget/total/actual']);
};

/** Thirty lines and their sum are off by half a digit each at most. */
const BEYOND_LINES = 60;

/** Project lines that do not add up to the subtotal; the line itself stays right. */
const projectLines = (draft: Draft, making: Making): Trace | undefined => {
  const lines = (draft.projects ?? [])
    .map(({ id }) => `projects/${id}`)
    .filter((line) => valueOf(draft, `${line}/executionRate`).gte(88))
    .filter((line) => {
      const actual = `${line}/actual`;
      const most = valueOf(draft, actual).times('0.06');
      return most.gte(stepOf(draft, actual).times(BEYOND_LINES));
    });
  if (lines.length === 0) return undefined;
  const line = making.random.pick(lines);
  const key = `${line}/actual`;
  const before = valueOf(draft, key);
  const least = stepOf(draft, key).times(BEYOND_LINES);
  reprint(draft, key, before.minus(Decimal.max(least, less(draft, key, making))));
  reprintRate(draft, line);
  return told(draft, key, before, [key, 'budget/rows/project/actual']);
};

/** A stated sum whose parts are not the whole. */
const relation = (draft: Draft, { random }: Making): Trace | undefined => {
  const sums = (draft.relations ?? []).flatMap((each) => (each.kind === 'sum' ? [each] : []));
  if (sums.length === 0) return undefined;
  const { whole, parts } = random.pick(sums);
  // The first part may have a share of its own: it stays.
  const key = random.pick(parts.slice(1));
  const before = valueOf(draft, key);
  const off = Decimal.max(
    before.times(random.decimal('0.08', '0.3', 3)),
    stepOf(draft, key).times(12),
  );
  reprint(draft, key, random.chance(50) ? before.plus(off) : before.plus(off.times(2)));
  return told(draft, key, before, [whole, ...parts]);
};

/** Parts that do not add up to their whole. */
export const sum: Plant = {
  printed: (draft, making) =>
    firstThatFits(
      [component, subtotal, split, projectLines, projectLines, relation],
      making.random,
      draft,
      making,
    ),
};
