import { z } from 'zod';
import { amount, inputName } from '../options.ts';
import { lacking, worked } from '../outcomes.ts';
import { inExpression } from '../quantity.ts';
import { defineRule, isMissing } from '../rule.ts';

const options = z
  .strictObject({
    kind: z.literal('equal-split').describe('规则的种类。'),
    of: inputName.describe('各项的完成率：写本指标 inputs 里的名字，报告给出一列数。'),
    share: amount
      .optional()
      .describe('每项分值按多少进位，例如 0.01；办法没有说明进位就不写，按不进位算。'),
  })
  .describe('平分：分值除以项数，每项按完成率得分，完成率不超过 100%。');

/** The weight divided by the number of items, each earning its share by its completion. */
export const equalSplit = defineRule<z.output<typeof options>>({
  kind: 'equal-split',
  label: '平分',
  options,
  inputs: ({ of }) => [of],
  explain: ({ of, share }, weight, { name }) => {
    const rounding = share === undefined ? '' : `（按 ${share} 进位）`;
    return `${weight} 平均分给各项${rounding}，每项乘以${name(of)}，超过 100% 的按 100% 计。`;
  },
  score: (context, { of, share }) => {
    const list = context.list(of);
    if (isMissing(list)) return lacking(list);
    const weight = context.weight.toFixed();
    const each = `${weight} ÷ ${list.length}`;
    const part = share === undefined ? each : `round(${each}, ${share})`;
    const done = list.map((item) => `clamp(${inExpression(item)}, 0, 1)`).join(' + ');
    return worked(`${list.length} 项平分`, `min(${weight}, ${part} × (${done}))`);
  },
});
