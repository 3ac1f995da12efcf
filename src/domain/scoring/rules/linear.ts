import { z } from 'zod';
import { amount, inputName } from '../options.ts';
import { exactly, lacking, worked } from '../outcomes.ts';
import { inExpression, readAmount } from '../quantity.ts';
import { defineRule, isMissing } from '../rule.ts';

const options = z
  .strictObject({
    kind: z.literal('linear').describe('规则的种类。'),
    of: inputName,
    from: amount.describe('从这个数起有分，低于它不得分。'),
    to: amount.describe('到这个数得满分。'),
  })
  .describe('直线：从 from 到 to，由零分升到满分。');

/** Points rise in a straight line from none at `from` to all at `to`. */
export const linear = defineRule<z.output<typeof options>>({
  kind: 'linear',
  label: '直线',
  options,
  inputs: ({ of }) => [of],
  explain: ({ of, from, to }, weight, { name }) => {
    const falls = readAmount(to)?.value.lt(readAmount(from)?.value ?? 0) === true;
    const ends = falls
      ? `高于 ${from} 不得分，降到 ${to} 得满分`
      : `低于 ${from} 不得分，达到 ${to} 得满分`;
    return `（${name(of)} − ${from}）÷（${to} − ${from}）× ${weight}；${ends}。`;
  },
  score: (context, { of, from, to }) => {
    const inputs = exactly(context, [of]);
    if (isMissing(inputs)) return lacking(inputs);
    const x = inputs[of];
    const line = `(${x ? inExpression(x) : ''} − ${from}) ÷ (${to} − ${from})`;
    return worked('在起点和满分点之间按比例', `${context.weight.toFixed()} × clamp(${line}, 0, 1)`);
  },
});
