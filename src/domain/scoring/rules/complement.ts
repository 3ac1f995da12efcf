import { z } from 'zod';
import { inputName } from '../options.ts';
import { exactly, lacking, worked } from '../outcomes.ts';
import { inExpression } from '../quantity.ts';
import { defineRule, isMissing } from '../rule.ts';

const options = z
  .strictObject({ kind: z.literal('complement').describe('规则的种类。'), of: inputName })
  .describe('反比率：分值 × (1 − 比率)。');

/** The less the better: weight × (1 − r), never below zero nor above the weight. */
export const complement = defineRule<z.output<typeof options>>({
  kind: 'complement',
  label: '反比率',
  options,
  inputs: ({ of }) => [of],
  explain: ({ of }, weight, { name }) => `（1 − ${name(of)}）× ${weight}；不低于零分。`,
  score: (context, { of }) => {
    const inputs = exactly(context, [of]);
    if (isMissing(inputs)) return lacking(inputs);
    const r = inputs[of];
    const part = `clamp(1 − ${r ? inExpression(r) : ''}, 0, 1)`;
    return worked('一减去比率，再乘分值', `${context.weight.toFixed()} × ${part}`);
  },
});
