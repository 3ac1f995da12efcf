import { z } from 'zod';
import { Exact } from '../../figure/exact.ts';
import { condition, conditionInputs, conditionWords, holds } from '../condition.ts';
import { points } from '../options.ts';
import { given, lacking } from '../outcomes.ts';
import { defineRule, isMissing } from '../rule.ts';

const options = z
  .strictObject({
    kind: z.literal('bands').describe('规则的种类。'),
    bands: z
      .array(z.strictObject({ when: condition, points }))
      .min(1)
      .describe(
        '各档，从上往下，先满足的一档算数；两头用 atLeast、above、atMost、below 写明含不含。',
      ),
    otherwise: points.optional().describe('哪一档都不满足时的得分；不写就是零分。'),
  })
  .describe('分档：数落在哪一档，就得那一档的分。');

/** Intervals, each with its points; the first that holds counts. */
export const bands = defineRule<z.output<typeof options>>({
  kind: 'bands',
  label: '分档',
  options,
  inputs: ({ bands: all }) => [...new Set(all.flatMap(({ when }) => conditionInputs(when)))],
  explain: ({ bands: all, otherwise = '0' }, _, wording) =>
    `${all
      .map(({ when, points: worth }) => `${conditionWords(when, wording)}，得 ${worth} 分`)
      .join('；')}；其他情况得 ${otherwise} 分。`,
  score: (context, { bands: all, otherwise = '0' }) => {
    for (const { when, points: worth } of all) {
      const decided = holds(context, when);
      if (isMissing(decided)) return lacking(decided);
      if (decided.holds) return given(`${decided.shown}，得这一档的分`, new Exact(worth));
    }
    return given('哪一档都不满足', new Exact(otherwise));
  },
});
