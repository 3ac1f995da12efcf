import { z } from 'zod';
import { Exact } from '../../figure/exact.ts';
import { line, slug } from '../../record/fields.ts';
import { departed, departedText } from '../depart.ts';
import { condition, conditionInputs, conditionWords, holds } from '../condition.ts';
import { points } from '../options.ts';
import { ZERO } from '../outcomes.ts';
import { shown } from '../quantity.ts';
import { defineRule, isMissing, type Outcome, type RuleContext, type Step } from '../rule.ts';

const item = z.strictObject({
  id: slug.describe('这一条的代号。'),
  name: line.describe('这一条是什么，用自己的话转述。'),
  points,
  when: condition
    .optional()
    .describe('能用数判断时写条件；不写就要由报告说明满足没有，属于人的判断。'),
});
const options = z
  .strictObject({
    kind: z.literal('checklist').describe('规则的种类。'),
    items: z.array(item).min(1).describe('各条和它的分。'),
  })
  .describe('逐条计分：满足一条得一条的分。');
type Item = z.output<typeof item>;

interface Tally {
  readonly low: Exact;
  readonly high: Exact;
  readonly judged: boolean;
  readonly says: string;
  /** The arithmetic of this item, when its points are known. */
  readonly expression: string;
}

const known = (points: Exact, judged: boolean, says: string): Tally => ({
  ...{ low: points, high: points, judged, says, expression: points.toFixed() },
});
const open = (full: Exact, judged: boolean, says: string): Tally => ({
  ...{ low: ZERO, high: full, judged, says, expression: '' },
});

const untouched = (context: RuleContext, { id, name, points: worth, when }: Item): Tally => {
  const full = new Exact(worth);
  if (when) {
    const decided = holds(context, when);
    if (isMissing(decided)) return open(full, false, `${name}：${decided.missing}`);
    return known(decided.holds ? full : ZERO, false, `${name}：${decided.shown}`);
  }
  const state = context.state(id);
  if (state === 'met') return known(full, true, `${name}：报告说满足`);
  if (state === 'unmet') return known(ZERO, true, `${name}：报告说没有`);
  // What a scorer took off is then told as a departure.
  if (state === 'partly' && context.departure(id))
    return known(full, true, `${name}：报告说部分满足`);
  const why = state === 'partly' ? '报告说部分满足，没有数' : '报告没有说';
  return open(full, true, `${name}：${why}`);
};

const tally = (context: RuleContext, item: Item): Tally => {
  const plain = untouched(context, item);
  const departure = context.departure(item.id);
  if (!departure) return plain;
  return {
    low: departed(plain.low, departure),
    high: departed(plain.high, departure),
    judged: true,
    says: `${plain.says}；评分人酌情`,
    expression: plain.expression === '' ? '' : departedText(plain.expression, departure),
  };
};

const total = (tallies: readonly Tally[]): Outcome => {
  const steps: Step[] = tallies.map(({ says, low, high, expression }) => ({
    says,
    ...(low.eq(high) && { expression, gives: shown(low) }),
  }));
  const sum = (end: 'low' | 'high') => tallies.reduce((all, each) => all.plus(each[end]), ZERO);
  const [low, high] = [sum('low'), sum('high')];
  if (!low.eq(high)) return { kind: 'range', low, high, steps };
  const expression = tallies.map((each) => each.low.toFixed()).join(' + ');
  const last = { says: '各条相加', expression, gives: shown(low) };
  const judged = tallies.some((each) => each.judged);
  return { kind: 'points', points: low, steps: [...steps, last], judged };
};

/** The points of the items that are met, added up; an item may be a threshold on a figure. */
export const checklist = defineRule<z.output<typeof options>>({
  kind: 'checklist',
  label: '逐条计分',
  options,
  inputs: ({ items }) => [
    ...new Set(items.flatMap(({ when }) => (when ? conditionInputs(when) : []))),
  ],
  items: ({ items }) => items.filter(({ when }) => !when).map(({ id }) => id),
  explain: ({ items }, _, wording) =>
    items
      .map(({ name, points: worth, when }) => {
        const test = when ? `（${conditionWords(when, wording)}）` : '';
        return `${name}${test}，得 ${worth} 分`;
      })
      .join('；')
      .concat('。'),
  score: (context, { items }) => total(items.map((each) => tally(context, each))),
});
