import { z } from 'zod';
import { line, says, slug } from './fields.ts';

/** Stands for the district's name in `subject`, so that one line matches every district's reports. */
export const DISTRICT = '{区}';

const where = {
  measure: line.describe('报告记录里的 measure（量的名称），一字不差。'),
  subject: line
    .optional()
    .describe(`报告记录里的 subject（对象），一字不差；区名写作 ${DISTRICT}。不写就是部门自己。`),
};

const printing = z
  .strictObject({
    ...where,
    scope: line.optional().describe('这样写的数只算哪些；范围不同的不能相比。没有特别范围就不写。'),
    whole: z
      .literal('未公布', {
        error: says('未公布，或者不写。', '只有来源没有写明地域时才写这一项。'),
      })
      .optional()
      .describe('来源没有写明是不是全区的数时，写“未公布”；不能相比。'),
  })
  .describe('一种写法。');

const unlike = z
  .strictObject({
    ...where,
    why: line.describe('为什么不是同一个数，一句话，能登在报纸上；不带句号。'),
  })
  .describe('看上去像、其实不是的数：列在页上，不参加比较。');

/** One thing that several reports print, however each calls it. */
const concept = z
  .strictObject({
    id: slug.describe('代号，是页面的地址，不再改。'),
    name: line.describe('指标的名称，用最通行的叫法。'),
    group: line.describe('归在哪一组，同组写一样的字。'),
    means: line.describe('一两句话说明它是什么，用平常话。'),
    subject: z
      .enum(['district', 'agency'], {
        error: says('district 或 agency。', '说的是全区的写 district，说的是部门自己的写 agency。'),
      })
      .describe('district 全区的数；agency 部门自己的数。'),
    nature: z
      .enum(['flow', 'stock', 'ratio'], {
        error: says('flow、stock 或 ratio。', '一段时间里累计的写 flow，某一时点的写 stock。'),
      })
      .describe('flow 一段时间里累计的数；stock 某一时点的数；ratio 比率。'),
    asks: line
      .optional()
      .describe('比率没有写明口径时，缺的是什么，例如“除以的是年初预算还是调整后预算”。'),
    prints: z.array(printing).min(1).describe('各份报告的写法。'),
    unlike: z.array(unlike).optional().describe('容易混的别的数。'),
  })
  .describe('一个指标：几份报告都公布的同一件事。');

/** The whole of concepts.yaml. */
export const concepts = z.strictObject({
  concepts: z.array(concept).describe('指标，先后就是指标页上的先后。'),
});
export type Concept = z.output<typeof concept>;
