import { z } from 'zod';
import { amount, amountOrInput, inputName } from '../options.ts';
import { exactly, lacking, worked } from '../outcomes.ts';
import { inExpression } from '../quantity.ts';
import { defineRule, isMissing } from '../rule.ts';

const options = z
  .strictObject({
    kind: z.literal('proportional').describe('规则的种类。'),
    of: inputName,
    to: amountOrInput.optional().describe('得满分的数；不写就是 100%。'),
    cap: amount.optional().describe('比值最多按多少计；不写就是 100%。'),
    lowerIsBetter: z.literal('true').optional().describe('越低越好时写 true：按 目标 ÷ 实际 计。'),
  })
  .describe('按比例：分值 × 实际 ÷ 目标，不超过上限。');

/** Points in proportion: weight × min(cap, x ÷ t), or weight × min(1, t ÷ x) where lower is better. */
export const proportional = defineRule<z.output<typeof options>>({
  kind: 'proportional',
  label: '按比例',
  options,
  inputs: ({ of, to }) => [of, ...(typeof to === 'object' ? [to.input] : [])],
  explain: ({ of, to = '100%', cap = '100%', lowerIsBetter }, weight, { name }) => {
    const target = typeof to === 'string' ? to : name(to.input);
    const ratio = lowerIsBetter ? `${target} ÷ ${name(of)}` : `${name(of)} ÷ ${target}`;
    return `${weight} × ${ratio}；比值超过 ${cap} 的按 ${cap} 计。`;
  },
  score: (context, { of, to = '100%', cap = '100%', lowerIsBetter }) => {
    const names = typeof to === 'string' ? [of] : [of, to.input];
    const inputs = exactly(context, names);
    if (isMissing(inputs)) return lacking(inputs);
    const [x, t] = names.map((each) => inputs[each]);
    const actual = x ? inExpression(x) : '';
    const target = typeof to === 'string' ? to : t ? inExpression(t) : '';
    const ratio = lowerIsBetter ? `${target} ÷ ${actual}` : `${actual} ÷ ${target}`;
    const weight = context.weight.toFixed();
    return worked('分值乘以比值', `${weight} × max(0, min(${cap}, ${ratio}))`);
  },
});
