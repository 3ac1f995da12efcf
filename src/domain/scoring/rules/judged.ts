import { z } from 'zod';
import { Exact } from '../../figure/exact.ts';
import { line } from '../../record/fields.ts';
import { points } from '../options.ts';
import { defineRule } from '../rule.ts';

const options = z
  .strictObject({
    kind: z.literal('judged').describe('规则的种类。'),
    from: points.optional().describe('最低给几分；不写就是 0。'),
    to: points.optional().describe('最高给几分；不写就是分值。'),
    looksAt: line.describe('看什么，用自己的话转述。'),
  })
  .describe('定性：由人在范围内给分，只能核对范围。');

/** A person chooses inside a stated range; only the range can be checked. */
export const judged = defineRule<z.output<typeof options>>({
  kind: 'judged',
  label: '定性',
  options,
  explain: ({ from = '0', to, looksAt }, weight) =>
    `由评分人判断，在 ${from} 到 ${to ?? weight} 分之间给分：${looksAt}。`,
  score: ({ weight }, { from = '0', to }) => {
    const high = Exact.min(weight, to === undefined ? weight : new Exact(to));
    const low = Exact.min(high, new Exact(from));
    const steps = [{ says: `由人判断，可以给 ${low.toFixed()} 到 ${high.toFixed()} 分` }];
    return { kind: 'range', low, high, steps };
  },
});
