import { z } from 'zod';
import { line, notPublished, says, slug } from './fields.ts';
import { factKey } from './relation.ts';
import { slot } from './slot.ts';

/** A node of the declared score tree: an indicator with its weight and the score it was given. */
export const scoreNode = z.strictObject({
  id: slug.describe('指标的代号；有评分办法时与其中的指标 id 相同。'),
  name: line.describe('指标名称，照来源。'),
  at: slug.optional().describe('来源里的位置。'),
  weight: slot.describe('分值（权重）。'),
  score: slot.describe('来源印出的得分。'),
  scoreRate: slot.optional().describe('得分率，来源印出时才写。'),
  opinion: line.optional().describe('评分人的意见，用自己的话转述。'),
  printedSo: z
    .literal('原件如此', {
      error: says(
        '只能写“原件如此”。',
        '核对来源后仍然超过分值的，写“原件如此”；否则删去这个字段。',
      ),
    })
    .optional()
    .describe('得分高于分值而来源确实这样印出时，写“原件如此”。'),
  get children() {
    return z.array(scoreNode).optional().describe('下一级指标。');
  },
});

/** A scorer's departure from the rubric, with the reason it was given. */
const adjustment = z
  .strictObject({
    id: slug.describe('这次调整的代号。'),
    indicator: slug.describe('哪个指标：写指标的 id。'),
    item: slug.optional().describe('规则里的哪一条：写那一条的 id；针对整个指标就不写。'),
    points: slot.optional().describe('扣减或加回的分数，来源印出时写。'),
    factor: slot.optional().describe('折算比例，例如“50%”，来源印出时写。'),
    reason: line.describe('来源所说的理由，用自己的话转述。'),
    at: slug.describe('来源里的位置。'),
  })
  .describe('评分人偏离评分办法的一次调整（酌情）。');

/** Indicators that the document adds up on its own, across the levels of its tree. */
const subtotal = z
  .strictObject({
    id: slug.describe('小计的代号。'),
    name: line.describe('来源对这个小计的叫法。'),
    of: z.array(slug).min(1).describe('由哪些指标合成：写指标的 id。'),
    at: slug.describe('来源里的位置。'),
    weight: slot.describe('分值（权重）。'),
    score: slot.describe('来源印出的得分。'),
    scoreRate: slot.optional().describe('得分率，来源印出时才写。'),
  })
  .describe('来源另外算出的一个小计。');

/** One way to read a rule's input from the report. */
const reading = z
  .union(
    [
      z.strictObject({
        fact: factKey.describe('印出这个数的事实。'),
        basis: line.optional().describe('这样读的口径。'),
      }),
      z.strictObject({
        formula: line.describe('由几个数算出时的算式，例如 actual ÷ adjusted。'),
        of: z
          .record(z.string().regex(/^[a-z]+$/), factKey)
          .describe('算式里的名字各是哪个事实；projects/*/… 是各项目的一列数。'),
        basis: line.describe('这样读的口径。'),
      }),
      z.strictObject({
        list: z.array(factKey).min(1).describe('一列数：各项的完成率。'),
        basis: line.optional().describe('这样读的口径。'),
      }),
    ],
    {
      error: says(
        '{ fact: 事实 }、{ formula, of, basis } 或 { list: [事实] }。',
        '请照 content/README.md“评分用的数”一节改写。',
      ),
    },
  )
  .describe('一种读法。');

const scoreInput = z
  .strictObject({
    indicator: slug.describe('哪个指标：写指标的 id。'),
    name: slug.describe('规则要的哪个数：写评分办法里这个数的 name。'),
    readings: z
      .array(reading)
      .min(1)
      .describe('印在哪里；办法没有写明口径、有几种读法时都写上，本站不替人选。'),
  })
  .describe('评分规则要用的一个数，印在报告的哪里。');

const scoreState = z
  .strictObject({
    indicator: slug.describe('哪个指标：写指标的 id。'),
    item: slug.describe('规则里的哪一条：写那一条的 id。'),
    state: slug.describe(
      '逐条计分写 met、unmet、partly；一票否决写 happened、absent；按情况写那种情况的 id；可不用的写 left-out。',
    ),
    at: slug.describe('来源里的位置。'),
  })
  .describe('来源说规则里的一条满足没有、是哪种情况。');

const notApplicable = z
  .strictObject({
    indicator: slug.describe('哪个指标：写指标的 id。'),
    reason: line.describe('来源所说的理由，用自己的话转述。'),
    at: slug.describe('来源里的位置。'),
  })
  .describe('来源说不适用的一个指标。');

/** The score a document declares. Never overwritten by what this site computes. */
export const score = z
  .strictObject({
    at: slug.optional().describe('来源里的位置。'),
    total: slot.describe('总得分。'),
    outOf: slot.describe('满分；来源没有印出时写“未公布”。'),
    scoreRate: slot.optional().describe('总得分率，来源印出时才写。'),
    grade: z.union([notPublished, line]).describe('等级，只写来源印出的；没有就写“未公布”。'),
    rubric: z
      .union([notPublished, slug])
      .describe('所用评分办法在 content/rubrics 里的 id；没有公布写“未公布”。'),
    tree: z.array(scoreNode).optional().describe('各级指标的分值和得分。'),
    subtotals: z.array(subtotal).optional().describe('来源另外算出的小计，不在各级指标之中。'),
    inputs: z.array(scoreInput).optional().describe('评分规则要用的数印在哪里。'),
    states: z.array(scoreState).optional().describe('来源对规则里各条的说法。'),
    notApplicable: z.array(notApplicable).optional().describe('来源说不适用的指标。'),
    adjustments: z.array(adjustment).optional().describe('评分人的酌情调整。'),
  })
  .describe('来源公布的得分。');
