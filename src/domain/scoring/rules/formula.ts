import { z } from 'zod';
import { says } from '../../record/fields.ts';
import { line } from '../../record/fields.ts';
import { inputName } from '../options.ts';
import { exactly, lacking, worked } from '../outcomes.ts';
import { inExpression } from '../quantity.ts';
import { defineRule, isMissing } from '../rule.ts';

const NAME = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g;

const options = z
  .strictObject({
    kind: z.literal('formula').describe('规则的种类。'),
    with: z
      .array(inputName)
      .min(1)
      .describe('算式里用到的数：写本指标 inputs 里的名字，不带连字符。'),
    expression: line
      .max(400, { error: says('不超过 400 个字的算式。', '请拆成几个指标。') })
      .describe(
        '算式，例如 20 × rate + 80 × done；只用数、名字、+ − × ÷、括号和 min、max、abs、clamp、round、floor、ceil。',
      ),
  })
  .describe('算式：把数代入后就是得分，不低于零，不超过分值。');

const filled = (expression: string, values: Readonly<Record<string, string>>): string =>
  expression.replace(NAME, (name) => (Object.hasOwn(values, name) ? (values[name] ?? name) : name));

/** An arithmetic expression over named inputs; its value is the score, kept within the weight. */
export const formula = defineRule<z.output<typeof options>>({
  kind: 'formula',
  label: '算式',
  options,
  inputs: (each) => each.with,
  explain: (each, weight, { name }) => {
    const names = Object.fromEntries(each.with.map((input) => [input, name(input)]));
    return `${filled(each.expression, names)}；不低于零，不超过 ${weight}。`;
  },
  score: (context, each) => {
    const inputs = exactly(context, each.with);
    if (isMissing(inputs)) return lacking(inputs);
    const values = Object.fromEntries(
      each.with.map((name) => [name, inputs[name] ? inExpression(inputs[name]) : name]),
    );
    const expression = filled(each.expression, values);
    return worked('代入算式', `clamp(${expression}, 0, ${context.weight.toFixed()})`);
  },
});
