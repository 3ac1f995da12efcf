import { z } from 'zod';
import { amount, inputName } from '../options.ts';
import { exactly, lacking, worked } from '../outcomes.ts';
import { inExpression } from '../quantity.ts';
import { defineRule, isMissing } from '../rule.ts';

const options = z
  .strictObject({
    kind: z.literal('imported').describe('规则的种类。'),
    of: inputName,
    outOf: amount.optional().describe('那次评价的满分；不写就是 100分。'),
  })
  .describe('折算：按另一次评价的得分折成本项的分。');

/** Another evaluation's score, brought to this weight: weight × score ÷ its full score. */
export const imported = defineRule<z.output<typeof options>>({
  kind: 'imported',
  label: '折算',
  options,
  inputs: ({ of }) => [of],
  explain: ({ of, outOf = '100分' }, weight, { name }) =>
    `${weight} × ${name(of)} ÷ ${outOf}；不超过本项分值。`,
  score: (context, { of, outOf = '100分' }) => {
    const inputs = exactly(context, [of]);
    if (isMissing(inputs)) return lacking(inputs);
    const score = inputs[of] ? inExpression(inputs[of]) : '';
    const weight = context.weight.toFixed();
    return worked('按比例折算', `${weight} × clamp(${score} ÷ ${outOf}, 0, 1)`);
  },
});
