import { Decimal } from 'decimal.js';
import type { Draft, Making } from '../draft.ts';
import { numberIn, withNumber } from '../print.ts';
import { namedFacts, printsOf, setSlot, stepOf } from './edit.ts';
import type { Plant, Trace } from './plant.ts';

/** Figures that everything hangs on: they differ now and then too, though more follows from it. */
const CENTRAL = ['budget/total/actual', 'budget/total/adjustedBudget', 'score/total'];

/** Facts printed more than once that no relation and no rule uses: only the prints can disagree. */
const alone = (draft: Draft): string[] => {
  const used = namedFacts(draft);
  const dates = new Set(
    (draft.facts ?? []).flatMap(({ id, nature }) => (nature === 'date' ? [id] : [])),
  );
  const keys = [
    ...(draft.facts ?? []).map(({ id }) => id),
    ...(draft.statistics ?? []).map(({ id }) => id),
    ...(draft.targets ?? []).map(({ id }) => `targets/${id}/result`),
  ];
  return keys.filter((key) => !used.has(key) && !dates.has(key) && printsOf(draft, key).length > 1);
};

const plant = (draft: Draft, { random }: Making): Trace | undefined => {
  const keys = random.chance(15) ? CENTRAL : alone(draft);
  if (keys.length === 0) return undefined;
  const key = random.pick(keys);
  const prints = printsOf(draft, key);
  const which = random.int(1, prints.length - 1);
  const before = prints[which]?.text ?? '';
  const value = numberIn(before);
  const off = Decimal.max(
    value.times(random.decimal('0.02', '0.09', 4)),
    stepOf(draft, key).times(3),
  );
  const now =
    key === 'score/total' ? value.minus(random.decimal('1.2', '3.4', 2)) : value.plus(off);
  const text = withNumber(before, now);
  setSlot(
    draft,
    key,
    prints.map((mention, index) => (index === which ? { ...mention, text } : mention)),
  );
  return {
    facts: [key],
    severity: 'contradiction',
    what: `第 ${which + 1} 处印文由“${before}”改为“${text}”`,
  };
};

/** One fact, printed in several places, once with another number. */
export const differingMentions: Plant = { printed: plant };
