import { z } from 'zod';

const text = (says: string) => z.string().describe(says);
const howMany = (says: string) => z.uint32().describe(says);

const step = z
  .strictObject({
    says: text('做什么。'),
    expression: text('代入了数的算式。').exactOptional(),
    gives: text('得多少。').exactOptional(),
  })
  .describe('计算的一步。');

const reading = z
  .strictObject({
    basis: text('这样读的口径；没有别的读法时空着。'),
    steps: z.array(step).describe('计算的各步。'),
    low: text('得分的下限。'),
    high: text('得分的上限；与下限相同时就是得分。'),
    rounded: text('按公布得分的位数取整后的得分。').exactOptional(),
    agrees: z.boolean().describe('公布得分与这样读的结果是否相同，以印出的位数为准。'),
  })
  .describe('评分用数的一种读法。');

const standing = z
  .enum(['agrees', 'differs', 'judged', 'open', 'not-applicable'])
  .describe(
    'agrees 复算一致；differs 复算不一致；judged 酌情或定性；open 无法复算；not-applicable 不适用。',
  );

const leaf = z
  .strictObject({
    id: text('指标的代号。'),
    name: text('指标名称。'),
    weight: text('复算用的分值，分值移动之后。'),
    kind: text('规则的种类，用文字。'),
    rule: text('规则，用文字；没有公布的空着。'),
    standing,
    why: text('为什么是这个结论。'),
    declared: text('公布的得分，照印文。').exactOptional(),
    low: text('各种读法里最低的得分。').exactOptional(),
    high: text('各种读法里最高的得分。').exactOptional(),
    readings: z.array(reading).describe('各种读法和计算过程。'),
    missing: z.array(z.string()).describe('缺哪些数。'),
    facts: z.array(z.string()).describe('用到的数在 facts 里的代号。'),
  })
  .describe('一个末级指标的复算。');

/** The form of `Scored`. */
export const scoredForm = z
  .strictObject({
    rubric: text('评分办法的代号。'),
    leaves: z.array(leaf).describe('各末级指标。'),
    counts: z
      .strictObject({
        agrees: howMany('复算一致的个数。'),
        differs: howMany('复算不一致的个数。'),
        judged: howMany('酌情或定性的个数。'),
        open: howMany('无法复算的个数。'),
        'not-applicable': howMany('不适用的个数。'),
      })
      .describe('各种结论的个数。'),
    declaredSum: text('各末级指标公布得分之和。'),
  })
  .describe('本站按公布的规则复算的得分；评分办法没有公布的没有这一项。');
