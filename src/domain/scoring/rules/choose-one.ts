import { z } from 'zod';
import { Exact } from '../../figure/exact.ts';
import { line, slug } from '../../record/fields.ts';
import { defineRule, type AnyRule, type Outcome, type Rule } from '../rule.ts';

const endsOf = (outcome: Outcome): readonly Exact[] => {
  if (outcome.kind === 'points') return [outcome.points];
  return outcome.kind === 'range' ? [outcome.low, outcome.high] : [];
};

/** Alternatives, of which one is scored: the one that the report says, else the range of them all. */
export function chooseOne(anyRule: z.ZodType<AnyRule>): Rule {
  const options = z
    .strictObject({
      kind: z.literal('choose-one').describe('规则的种类。'),
      id: slug.describe('代号；报告用它说明选的是哪一种。'),
      of: z
        .array(
          z.strictObject({
            id: slug.describe('代号。'),
            name: line.describe('哪一种算法。'),
            rule: anyRule,
          }),
        )
        .min(2)
        .describe('可选的几种。'),
    })
    .describe('择一：几种算法选一种。');
  return defineRule<z.output<typeof options>>({
    kind: 'choose-one',
    label: '择一',
    options,
    items: ({ id }) => [id],
    inner: ({ of }) => of.map(({ rule }) => rule),
    explain: ({ of }, _, { nested }) =>
      `下面几种选一种。${of.map(({ name, rule }) => `${name}：${nested(rule)}`).join('')}`,
    score: (context, { id, of }) => {
      const said = of.find((each) => each.id === context.state(id));
      if (said) return context.nested(said.rule, context.weight);
      const outcomes = of.map(({ rule }) => context.nested(rule, context.weight));
      const missing = outcomes.flatMap((each) => (each.kind === 'missing' ? each.what : []));
      const ends = outcomes.flatMap(endsOf);
      if (missing.length > 0 || ends.length === 0) return { kind: 'missing', what: missing };
      const [low, high] = [Exact.min(...ends), Exact.max(...ends)];
      const steps = [{ says: `报告没有说选哪一种（${of.map(({ name }) => name).join('、')}）` }];
      return { kind: 'range', low, high, steps };
    },
  }) as unknown as Rule;
}
