import { z } from 'zod';
import { line, says, slug } from './fields.ts';
import { MONEY_COLUMNS } from './money.ts';
import { factKey } from './relation.ts';
import { slot } from './slot.ts';

const at = slug.describe('来源里的位置。');

const bound = factKey.describe('界限：写 facts 里那个界限的 id。');

/** Which project lines an announced count counts, by one of their columns. */
const projectsWhere = z
  .strictObject({
    column: z
      .enum(MONEY_COLUMNS, { error: '项目表的一栏，例如 executionRate。\n请选一栏。' })
      .describe('按项目表的哪一栏数，例如 executionRate。'),
    below: bound.optional(),
    above: bound.optional(),
    equals: bound.optional(),
  })
  .refine(({ below, above, equals }) => below ?? above ?? equals, {
    error: says('below、above、equals 中至少一个。', '请写明按哪个界限数。'),
  })
  .describe('数的是哪些项目，例如执行率低于某个界限的；可以同时写下限（above）和上限（below）。');

/** How many of something the document says there are; the audit counts what is listed. */
export const announcedCount = z
  .strictObject({
    id: slug.describe('这条的代号。'),
    of: z
      .enum(
        [
          'units',
          'tasks',
          'targets',
          'projects',
          'level1',
          'level2',
          'level3',
          'problems',
          'measures',
          'documents',
          'other',
        ],
        {
          error:
            'units、tasks、targets、projects、level1、level2、level3、problems、measures、documents 或 other。\n请选来源所数的那一种。',
        },
      )
      .describe(
        '数的是什么：units 单位；tasks 任务；targets 目标；projects 项目；level1–3 各级指标；problems 问题；measures 措施；documents 文件；other 其他。',
      ),
    what: line.describe('来源的说法，例如“绩效三级指标”。'),
    under: line.optional().describe('限定在哪一部分，例如“履职效能”。'),
    at,
    count: slot.describe('来源宣布的个数。'),
    listed: z
      .array(line)
      .optional()
      .describe('这些东西在本报告别的栏目里没有列出时，把来源列出的名称写在这里。'),
    listedAs: z
      .enum(['all', 'some'], { error: 'all 或 some。\n来源的列举以“等”结尾的写 some。' })
      .optional()
      .describe('来源列出的是全部（all）还是举例、以“等”结尾（some）；看不出来就不写。'),
    where: projectsWhere.optional(),
  })
  .describe('来源宣布的一个个数。');

/** What a rate divides by, in the document's own account. */
export const statedBasis = z
  .strictObject({
    id: slug.describe('这条的代号。'),
    rate: line.describe('哪个比率，例如“预算调整率”。'),
    numerator: line.describe('分子；来源没有说明写“未公布”。'),
    denominator: line.describe('分母；来源没有说明写“未公布”。'),
    scope: line.optional().describe('统计范围。'),
    at,
  })
  .describe('来源对一个比率口径的说明。');

/** A formula as the document prints it; its numbers are part of it and no figures of their own. */
export const statedFormula = z
  .strictObject({
    id: slug.describe('这条的代号。'),
    indicator: slug.optional().describe('用在哪个指标：写指标的 id。'),
    formula: line.describe('算式，照印文。'),
    at,
  })
  .describe('来源印出的一个算式。');

/** A document the report rests on or names as proof. */
export const evidence = z
  .strictObject({
    id: slug.describe('这条的代号。'),
    title: line.describe('文件标题，照来源。'),
    number: line.optional().describe('文号，例如“财预〔2011〕285号”。'),
    role: z
      .enum(['basis', 'regulation', 'proof', 'study'], {
        error: 'basis、regulation、proof 或 study。\n请选一个。',
      })
      .describe('basis 评价依据；regulation 管理制度；proof 佐证材料；study 引用的研究。'),
    indicator: slug.optional().describe('为哪个指标作证：写指标的 id。'),
    at,
  })
  .describe('来源列出的一份文件。');

/** Something the document asserts as a whole, to be held against its own figures. */
export const claim = z
  .strictObject({
    id: slug.describe('这条的代号。'),
    kind: z
      .enum(['all-targets-met', 'all-indicators-met', 'managed-well', 'other'], {
        error: 'all-targets-met、all-indicators-met、managed-well 或 other。\n请选一个。',
      })
      .describe(
        'all-targets-met 全部目标完成；all-indicators-met 全部指标达标；managed-well 管理到位；other 其他。',
      ),
    words: line.describe('来源的说法，用自己的话转述。'),
    at,
  })
  .describe('来源的一个总体说法。');

/** A shortcoming the agency or the evaluator states. */
export const statedProblem = z
  .strictObject({
    id: slug.describe('这条的代号。'),
    words: line.describe('问题，用自己的话转述。'),
    area: line.optional().describe('来源把它归在哪一类。'),
    at,
  })
  .describe('来源承认的一个问题。');

/** What the agency says it will do. */
export const statedMeasure = z
  .strictObject({
    id: slug.describe('这条的代号。'),
    words: line.describe('措施，用自己的话转述。'),
    answers: z.array(slug).optional().describe('针对哪些问题：写问题的 id；来源没有对应就不写。'),
    at,
  })
  .describe('来源提出的一条措施或建议。');

/** Something said in words, without a figure: an objective, a duty, a way of managing. */
export const statement = z
  .strictObject({
    id: slug.describe('这条的代号。'),
    words: line.describe('用自己的话转述。'),
    at,
  })
  .describe('来源的一条文字说明。');
