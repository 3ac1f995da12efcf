import { z } from 'zod';
import { amount, inputName, points } from '../options.ts';
import { exactly, lacking, worked } from '../outcomes.ts';
import { inExpression } from '../quantity.ts';
import { defineRule, isMissing } from '../rule.ts';

const options = z
  .strictObject({
    kind: z.literal('deduct').describe('规则的种类。'),
    of: inputName,
    from: amount.describe('从这个数起扣；件数从 0 起扣就写 0。'),
    direction: z
      .enum(['above', 'below'], { error: 'above 或 below。\n请选一个。' })
      .optional()
      .describe('above 高出才扣（不写就是它）；below 不足才扣。'),
    each: amount.describe('每多少扣一次，例如 1%、1。'),
    points: points.describe('每次扣几分。'),
    remainder: z
      .enum(['proportional', 'dropped', 'counted'], {
        error: 'proportional、dropped 或 counted。\n请按办法选一个。',
      })
      .describe('不足一次的：proportional 按比例扣；dropped 不扣；counted 按一次扣。'),
  })
  .describe('扣分：每高出（不足）多少扣几分，扣完为止。');

const REMAINDER = {
  proportional: '不足一次的按比例扣',
  dropped: '不足一次的不扣',
  counted: '不足一次的按一次扣',
} as const;

/** max(0, weight − k × steps over), in whole steps or in proportion, as the rubric says. */
export const deduct = defineRule<z.output<typeof options>>({
  kind: 'deduct',
  label: '扣分',
  options,
  inputs: ({ of }) => [of],
  explain: ({ of, from, direction = 'above', each, points: k, remainder }, _, { name }) => {
    const off = direction === 'above' ? '高出' : '低于';
    return `${name(of)}${off} ${from} 的部分，每 ${each} 扣 ${k} 分，扣完为止；${REMAINDER[remainder]}。`;
  },
  score: (context, { of, from, direction = 'above', each, points: k, remainder }) => {
    const inputs = exactly(context, [of]);
    if (isMissing(inputs)) return lacking(inputs);
    const x = inputs[of] ? inExpression(inputs[of]) : '';
    const over = direction === 'above' ? `${x} − ${from}` : `${from} − ${x}`;
    const ratio = `max(0, ${over}) ÷ ${each}`;
    const wrapped = { proportional: ratio, dropped: `floor(${ratio})`, counted: `ceil(${ratio})` };
    const weight = context.weight.toFixed();
    return worked('满分减去扣分', `max(0, ${weight} − ${k} × ${wrapped[remainder]})`);
  },
});
