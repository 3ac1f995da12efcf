import { z } from 'zod';
import { condition, conditionInputs, conditionWords, holds } from '../condition.ts';
import { given, lacking, ZERO } from '../outcomes.ts';
import { defineRule, isMissing, type AnyRule, type Rule } from '../rule.ts';

/** Nothing when a condition on figures holds; otherwise the rule inside. */
export function zeroIf(anyRule: z.ZodType<AnyRule>): Rule {
  const options = z
    .strictObject({
      kind: z.literal('zero-if').describe('规则的种类。'),
      when: condition.describe('满足这个条件就不得分。'),
      // A getter would fix the order of evaluation; the rules inside are known only when all are.
      then: anyRule.describe('不满足时按这条规则计分。'),
    })
    .describe('满足某个条件就不得分，否则按里面的规则。');
  return defineRule<z.output<typeof options>>({
    kind: 'zero-if',
    label: '触线不得分',
    options,
    inputs: ({ when }) => conditionInputs(when),
    inner: ({ then }) => [then],
    explain: ({ when, then }, _, wording) =>
      `${conditionWords(when, wording)}的，不得分；否则：${wording.nested(then)}`,
    score: (context, { when, then }) => {
      const decided = holds(context, when);
      if (isMissing(decided)) return lacking(decided);
      if (decided.holds) return given(`${decided.shown}，不得分`, ZERO);
      return context.nested(then, context.weight);
    },
  }) as unknown as Rule;
}
