import type { Draft, Making } from '../draft.ts';
import { asPrinted, reprint, valueOf } from './edit.ts';
import { firstThatFits, type Plant, type Trace } from './plant.ts';

const FREE = ['count-5', 'count-6', 'count-7', 'count-8'] as const;

/** A result that is several times its target. */
const beyond = (draft: Draft, { random }: Making): Trace => {
  const id = random.pick(FREE);
  const [result, target] = [`targets/${id}/result`, `targets/${id}/target`];
  const now = valueOf(draft, target)
    .times(random.decimal('3.2', '9.5', 2))
    .round();
  reprint(draft, result, now);
  draft.targets?.forEach((each) => {
    if (each.id === id) delete each.resultNote;
  });
  return {
    facts: [result, target],
    severity: 'note',
    what: `${id} 的结果改为 ${now.toFixed()}，是目标的好几倍`,
  };
};

/** A target below what the year before had already brought. */
const below = (draft: Draft, { random }: Making): Trace => {
  const key = 'targets/statistic-value/target';
  const before = valueOf(draft, key);
  reprint(draft, key, valueOf(draft, 'statistic-1-last').times(random.decimal('0.55', '0.8', 3)));
  draft.targets?.forEach((each) => {
    if (each.id === 'statistic-value') delete each.resultNote;
  });
  const now = asPrinted(draft, key, valueOf(draft, key));
  return {
    facts: [key, 'statistic-1-last', 'statistic-1'],
    severity: 'note',
    what: `目标由 ${before.toFixed()} 改为 ${now}，低于上年已经达到的数`,
  };
};

/** Targets that are no challenge, or results beyond belief. */
export const targetRealism: Plant = {
  draft: (draft, making) => firstThatFits([beyond, below], making.random, draft, making),
};
