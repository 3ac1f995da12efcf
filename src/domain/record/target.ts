import { z } from 'zod';
import { line, slug } from './fields.ts';
import { slot } from './slot.ts';

const inWords = z
  .strictObject({ words: line.describe('没有数字时，用自己的话写出来源所说的目标或结果。') })
  .describe('用文字说明的目标或结果。');

/** A piece of work the agency set itself for the year; targets stand under it. */
export const task = z
  .strictObject({
    id: slug.describe('任务的代号，在本报告中不重复。'),
    name: line.describe('任务名称。'),
    at: slug.describe('来源里的位置。'),
  })
  .describe('一项重点工作任务。');

/** What was promised and what came of it. A cap (不超过) is a bound, never a goal. */
export const target = z
  .strictObject({
    id: slug.describe('目标的代号，在本报告中不重复。'),
    task: slug.optional().describe('属于哪项重点工作任务：写任务的 id。'),
    project: slug.optional().describe('属于哪个项目：写项目的 id。'),
    indicator: slug.optional().describe('对应评分表的哪个指标：写指标的 id。'),
    lists: z
      .array(line)
      .optional()
      .describe(
        '来源把它列在哪些名单里，例如“年度关键性指标”；与 announced 的 under 或 what 用同样的说法。',
      ),
    name: line.describe('指标名称，照来源。'),
    kind: z
      .enum(['output', 'outcome', 'satisfaction', 'cost', '未公布'], {
        error:
          'output（产出）、outcome（效益）、satisfaction（满意度）、cost（成本）或“未公布”。\n请按来源的分类填写；来源没有分类写“未公布”。',
      })
      .describe(
        'output 产出；outcome 效益；satisfaction 满意度；cost 成本；来源没有分类写“未公布”。',
      ),
    bound: z
      .enum(['goal', 'floor', 'cap', 'exact'], {
        error:
          'goal（要做到）、floor（不低于）、cap（不超过）、exact（正好）之一。\n带“不超过”“以内”的是 cap，不是要完成的任务。',
      })
      .describe(
        'goal 要做到的数；floor 下限（不低于、以上）；cap 上限（不超过、以内），不是要完成的任务；exact 正好。',
      ),
    at: slug.describe('来源里的位置。'),
    target: z.union([slot, inWords]).describe('目标值。'),
    result: z.union([slot, inWords]).describe('实际结果；来源没有给出时写“未公布”。'),
    resultOf: line
      .optional()
      .describe(
        '结果说的其实是什么：与目标说的不是同一件事、同一范围时才写，例如“全行业的投资额”。',
      ),
    resultNote: line.optional().describe('结果的文字说明，用自己的话转述。'),
    alongside: z
      .array(slug)
      .optional()
      .describe('来源在结果里一并列出的其他数字：写它们在 facts 或 statistics 里的 id。'),
  })
  .describe('一个绩效目标和它的结果。');
