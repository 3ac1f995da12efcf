import { z } from 'zod';
import { line, says, slug } from '../record/fields.ts';
import { readAmount } from './quantity.ts';

/** A number in a rule: 80%, 35亿元, 2.5. */
export const amount = line
  .refine((text) => readAmount(text)?.bound === 'exact', {
    error: says(
      '一个确数，可以带单位，例如 80%、35亿元、2.5。',
      '请改成一个数，不带“约、超、多”。',
    ),
  })
  .describe('一个数，可以带单位，例如 80%、35亿元、2.5。');

/** Points, a plain number. */
export const points = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/, { error: says('分数，例如 0.5。', '请只写数字。') })
  .describe('分数，只写数字，例如 0.5。');

/** The name of an input that the indicator declares under `inputs`. */
export const inputName = slug.describe('用到的数：写本指标 inputs 里的名字。');

/** A number that stands in the rule, or one that the report gives. */
export const amountOrInput = z
  .union([amount, z.strictObject({ input: inputName })], {
    error: says('一个数（如 100%），或 { input: 名字 }。', '请照规则改写。'),
  })
  .describe('一个数，或 { input: 名字 }。');
export type AmountOrInput = z.output<typeof amountOrInput>;
