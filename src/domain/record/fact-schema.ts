import { z } from 'zod';
import { nature } from './fact.ts';
import { count, line, notPublished, period, slug } from './fields.ts';

const text = (says: string) => z.string().describe(says);

/** A decimal as text, so that no digit of it changes. */
const decimal = (says: string) =>
  z
    .string()
    .regex(/^-?\d+(?:\.\d+)?$/)
    .describe(says);

/** The form of `Figure`. */
export const figureForm = z
  .strictObject({
    text: text('印文，一字不改。'),
    number: decimal('印出的数，连同正负号和小数；是范围时是下端。'),
    scale: text('印出的倍数：空、十、百、千、万、亿等。'),
    unit: text('单位；没有单位的空着。'),
    value: decimal('数值：印出的数乘以倍数，按 unit 的单位。'),
    step: decimal('印出的最后一位值多少，按 unit 的单位；核对时的出入以它为准。'),
    qualifier: z
      .enum([
        ...(['exact', 'about', 'nearly', 'over', 'far-over', 'more', 'at-least'] as const),
        ...(['greater', 'at-most', 'less', 'several'] as const),
      ])
      .describe(
        '限定词：exact 没有；about 约；nearly 近；over 超；far-over 远超；more 余；at-least 不少于；greater 大于；at-most 不超过；less 小于；several 几。',
      ),
    bound: z
      .enum(['exact', 'approximate', 'lower', 'upper', 'between'])
      .describe(
        '印文对真值的限定：exact 确数；approximate 约数；lower 下限；upper 上限；between 范围。',
      ),
    direction: z
      .enum(['up', 'down'])
      .exactOptional()
      .describe('up 印有“增长”一类的词；down 印有“下降”一类的词；数保留印出的正负号。'),
    high: z
      .strictObject({
        number: decimal('上端印出的数。'),
        scale: text('上端的倍数，与下端不同时才有。').exactOptional(),
        value: decimal('上端的数值。'),
        step: decimal('上端印出的最后一位值多少。'),
      })
      .exactOptional()
      .describe('范围的上端。'),
    ordinal: z.literal(true).exactOptional().describe('是名次（第三、前三），不是数量。'),
    numerals: z.enum(['arabic', 'han']).describe('arabic 阿拉伯数字；han 汉字数字。'),
  })
  .describe('印文读成的数；各数都是十进制文字。');

/** The form of `PrintedDate`. */
export const dateForm = z
  .strictObject({
    text: text('印文，一字不改。'),
    from: text('开始，ISO 8601，只写到印出的精度；没有印年份的以 -- 开头。'),
    to: text('结束，含当天；一个日期起止相同。'),
    precision: z
      .enum(['year', 'half-year', 'quarter', 'month', 'day'])
      .describe('印到哪一级：年、半年、季度、月、日。'),
    part: z
      .enum(['start', 'middle', 'end'])
      .exactOptional()
      .describe('年初、月底、上旬一类：start 初；middle 中；end 末。'),
  })
  .describe('印文读成的日期。');

const mentionForm = z
  .strictObject({
    text: line.describe('印文，一字不改。'),
    at: slug.describe('来源里的位置：report.source.outline 里的 id。'),
    label: line.describe('给读者看的位置。'),
    anchor: line.exactOptional().describe('同一处有几个相同的数字时，指明是哪一个的几个字。'),
    unit: line.exactOptional().describe('印在表头等别处的单位。'),
    as: line.exactOptional().describe('来源对这个数的叫法。'),
    joint: line.exactOptional().describe('来源用这一个数说的几件事。'),
    nth: count.exactOptional().describe('同一处有几个相同的数字时，是其中第几个。'),
    times: count.exactOptional().describe('在这一处印了几遍。'),
    figure: figureForm.exactOptional(),
    date: dateForm.exactOptional(),
  })
  .describe('一处印文。');

/** The form of `Fact`. */
export const factForm = z
  .strictObject({
    key: text('代号，在本报告中不重复；由字段名和 id 组成，不含位置和数值。'),
    subject: line.describe('说的是谁或什么。'),
    measure: text('量的是什么。'),
    period: period.describe('说的是哪段时间或哪一天。'),
    nature,
    basis: line.exactOptional().describe('比率除以什么、增幅与什么相比，按来源所说。'),
    scope: line.exactOptional().describe('统计范围。'),
    about: text('有关的项目、目标、任务或指标的 id。').exactOptional(),
    mentions: z.array(mentionForm).describe('印出这个数的每一处。'),
  })
  .describe('一个印出的数，和印出它的每一处。');

/** The form of `FactRef`: where a figure would stand, the key of its fact, or 未公布. */
export const factRefForm = z
  .union([
    notPublished.describe('未公布：来源没有给出。它不是零，也不是空白。'),
    z.strictObject({ fact: text('facts 里的代号。') }).describe('对一个数的引用。'),
  ])
  .describe('一个数：facts 里的代号，或“未公布”。');

/** The form of `Headline`. */
export const headlineForm = z
  .strictObject({
    id: slug.describe('代号。'),
    topic: line.describe('归在哪个题目下。'),
    value: factRefForm.describe('这个数。'),
    growth: factRefForm.exactOptional().describe('来源印出的同比增幅。'),
  })
  .describe('一项主要统计数字。');
