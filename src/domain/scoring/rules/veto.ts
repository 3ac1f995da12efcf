import { z } from 'zod';
import { line, slug } from '../../record/fields.ts';
import { given, ZERO } from '../outcomes.ts';
import { defineRule, type AnyRule, type Rule } from '../rule.ts';

/** Nothing when something grave happened, whatever else was earned. */
export function veto(anyRule: z.ZodType<AnyRule>): Rule {
  const options = z
    .strictObject({
      kind: z.literal('veto').describe('规则的种类。'),
      events: z
        .array(z.strictObject({ id: slug.describe('代号。'), name: line.describe('什么情况。') }))
        .min(1)
        .describe('发生其中任何一种就不得分；报告用 happened 或 absent 说明。'),
      then: anyRule.describe('没有发生时按这条规则计分。'),
    })
    .describe('一票否决：发生某种情况就不得分。');
  return defineRule<z.output<typeof options>>({
    kind: 'veto',
    label: '一票否决',
    options,
    items: ({ events }) => events.map(({ id }) => id),
    inner: ({ then }) => [then],
    explain: ({ events, then }, _, { nested }) =>
      `有${events.map(({ name }) => name).join('、')}的，不得分；没有的：${nested(then)}`,
    score: (context, { events, then }) => {
      const happened = events.filter(({ id }) => context.state(id) === 'happened');
      if (happened.length > 0) {
        return given(`报告说有${happened.map(({ name }) => name).join('、')}，不得分`, ZERO, true);
      }
      const inner = context.nested(then, context.weight);
      const unsaid = events.filter(({ id }) => context.state(id) !== 'absent');
      if (unsaid.length === 0 || inner.kind !== 'points') return inner;
      // Nobody said that it did not happen: the points stand, on trust.
      const says = `报告没有说有${unsaid.map(({ name }) => name).join('、')}`;
      return { ...inner, judged: true, steps: [{ says }, ...inner.steps] };
    },
  }) as unknown as Rule;
}
