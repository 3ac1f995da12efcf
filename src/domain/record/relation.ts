import { z } from 'zod';
import { line, says, slug } from './fields.ts';

/** The key of a fact; `*` stands for all projects, rows or parts. */
export const factKey = line.regex(/^[a-z0-9-]+(?:\/(?:\*|[a-zA-Z0-9-]+))*$/, {
  error: says(
    '事实的代号，例如 budget/total/actual、projects/*/adjustment，或 facts 里的 id。',
    '请核对；每个事实的代号在报告页“每个数印在哪里”和数据文件里都能查到。',
  ),
});

const shared = {
  id: slug.describe('这条的代号。'),
  at: slug.optional().describe('来源在哪里这样说。'),
  unclear: line
    .optional()
    .describe('来源的话有别的读法时写在这里；核对不合时只作“存疑”，并把它作为说得通的解释。'),
};
const one = (what: string) => factKey.describe(what);
const several = (what: string) =>
  z
    .array(factKey, { error: says('事实代号的列表，至少一个。', '请照 content/README.md 改写。') })
    .min(1)
    .describe(what);

/**
 * How the source says that some of its figures hang together. The transcriber states the relation,
 * never its outcome: the audit does the arithmetic.
 */
export const relation = z
  .discriminatedUnion(
    'kind',
    [
      z
        .strictObject({
          ...shared,
          kind: z.literal('sum').describe('合计：各部分加起来等于总数（来源已列全）。'),
          whole: one('总数。'),
          parts: several('各部分。'),
        })
        .describe('总数和列全的各部分。'),
      z
        .strictObject({
          ...shared,
          kind: z.literal('including').describe('其中：各部分在总数之内，来源没有列全。'),
          whole: one('总数。'),
          parts: several('列出的部分，互不重叠。'),
        })
        .describe('总数和其中几部分。'),
      z
        .strictObject({
          ...shared,
          kind: z.literal('ratio').describe('比率、占比、完成率、倍数、人均：分子除以分母。'),
          result: one('印出的比率。'),
          numerator: one('分子。'),
          denominator: one('分母。'),
        })
        .describe('一个比率和它的分子、分母。'),
      z
        .strictObject({
          ...shared,
          kind: z.literal('change').describe('增长或下降的幅度（%、倍）。'),
          result: one('印出的幅度。'),
          from: one('原来的数，例如上年的。'),
          to: one('现在的数。'),
        })
        .describe('一个增减幅度和前后两个数。'),
      z
        .strictObject({
          ...shared,
          kind: z.literal('difference').describe('差额：结余、增加数、压减数。'),
          result: one('印出的差额；减少数写成负的或“减少”都可以。'),
          of: one('被减数，例如现在的数。'),
          less: one('减数，例如原来的数。'),
        })
        .describe('一个差额和前后两个数。'),
      z
        .strictObject({
          ...shared,
          kind: z.literal('mean').describe('平均数。'),
          result: one('印出的平均数。'),
          of: several('求平均的各个数。'),
        })
        .describe('一个平均数和各个数。'),
      z
        .strictObject({
          ...shared,
          kind: z.literal('product').describe('乘积：单价乘数量，或基数乘比率。'),
          result: one('印出的积。'),
          of: several('相乘的各个数。'),
        })
        .describe('一个积和各个因数。'),
    ],
    {
      error: says(
        'kind 是 sum、including、ratio、change、difference、mean 或 product。',
        '请照 content/README.md“数与数的关系”一节改写。',
      ),
    },
  )
  .describe('来源所说的一处数与数的关系；只写关系，不替来源计算。');
