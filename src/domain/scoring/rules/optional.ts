import { z } from 'zod';
import { slug } from '../../record/fields.ts';
import { defineRule, type AnyRule, type Rule } from '../rule.ts';

/** An item that may be left out; its weight then goes where the indicator says. */
export function optional(anyRule: z.ZodType<AnyRule>): Rule {
  const options = z
    .strictObject({
      kind: z.literal('optional').describe('规则的种类。'),
      id: slug.describe('代号；报告写 left-out 就是没有用这一项。'),
      then: anyRule.describe('用到时按这条规则计分。'),
    })
    .describe('可以不用的一项。');
  return defineRule<z.output<typeof options>>({
    kind: 'optional',
    label: '可不用',
    options,
    items: ({ id }) => [id],
    inner: ({ then }) => [then],
    explain: ({ then }, _, { nested }) => `这一项可以不用；用到时：${nested(then)}`,
    score: (context, { id, then }) =>
      context.state(id) === 'left-out'
        ? { kind: 'left-out', why: '报告没有用这一项' }
        : context.nested(then, context.weight),
  }) as unknown as Rule;
}
