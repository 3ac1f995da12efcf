import { z } from 'zod';
import { Exact } from '../../figure/exact.ts';
import { line, slug } from '../../record/fields.ts';
import { points } from '../options.ts';
import { given } from '../outcomes.ts';
import { defineRule } from '../rule.ts';

const options = z
  .strictObject({
    kind: z.literal('categorical').describe('规则的种类。'),
    id: slug.describe('这件事的代号；报告用它说明是哪一种情况。'),
    states: z
      .array(
        z.strictObject({
          id: slug.describe('代号。'),
          name: line.describe('什么情况。'),
          points,
        }),
      )
      .min(2)
      .describe('各种情况和它的分。'),
  })
  .describe('按情况：是哪一种情况，就得哪一种的分。');

/** A named state, and the points it brings. */
export const categorical = defineRule<z.output<typeof options>>({
  kind: 'categorical',
  label: '按情况',
  options,
  items: ({ id }) => [id],
  explain: ({ states }) =>
    `${states.map(({ name, points: worth }) => `${name}，得 ${worth} 分`).join('；')}。`,
  score: (context, { id, states }) => {
    const said = context.state(id);
    const found = states.find((state) => state.id === said);
    if (found) return given(`报告说是“${found.name}”`, new Exact(found.points), true);
    return {
      kind: 'missing',
      what: [`是哪一种情况（${states.map(({ name }) => name).join('、')}）`],
    };
  },
});
