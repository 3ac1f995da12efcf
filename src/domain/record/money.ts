import { z } from 'zod';
import { line, notPublished, slug } from './fields.ts';
import { slot } from './slot.ts';

/** The columns of a budget table, in the order money moves. */
export const moneyColumns = {
  initialBudget: slot.describe('年初预算。'),
  adjustment: slot.describe('年中调整，调减为负；来源写“调减 41 万元”就照写。'),
  adjustmentRate: slot.optional().describe('预算调整率，来源印出时才写。'),
  adjustedBudget: slot.describe('调整后预算。'),
  budget: slot.optional().describe('来源只说“预算”、没有说明是年初还是调整后的数。'),
  actual: slot.describe('实际支出（决算数）。'),
  executionRate: slot.describe('预算执行率；来源的叫法写在 as，除以哪个预算写在 executionBasis。'),
  executionBasis: z
    .enum(['initialBudget', 'adjustedBudget', 'budget', '未公布'], {
      error:
        'initialBudget、adjustedBudget、budget 或“未公布”。\n请按来源说明的口径填写，不要推算。',
    })
    .optional()
    .describe('执行率除以哪个预算：只在来源写明时填，否则“未公布”。'),
};
export const MONEY_COLUMNS = [
  'initialBudget',
  'adjustment',
  'adjustmentRate',
  'adjustedBudget',
  'budget',
  'actual',
  'executionRate',
] as const;
export type MoneyColumn = (typeof MONEY_COLUMNS)[number];

/** One row of the whole agency's money (personnel, public funds, a subtotal). */
const moneyRow = z
  .strictObject({
    id: slug.describe('这一行的代号。'),
    name: line.describe('来源对这一行的叫法，例如“人员经费”。'),
    category: z
      .enum(['basic', 'project'], {
        error: 'basic（基本支出）或 project（项目支出）。\n请选一个，或不写。',
      })
      .optional()
      .describe('basic 基本支出；project 项目支出。'),
    part: z
      .enum(['subtotal', 'component'], {
        error: 'subtotal（小计）或 component（分项）。\n请选一个。',
      })
      .describe('subtotal 小计；component 小计中的一个分项。'),
    at: slug.optional().describe('来源里的位置。'),
    ...moneyColumns,
  })
  .describe('收支表的一行。');

const split = z
  .strictObject({
    id: slug.describe('这组分法的代号。'),
    by: line.describe('按什么分，例如“资金来源”“支出结构”“预算类型”。'),
    of: line.describe('分的是哪个数，例如“实际支出”。'),
    at: slug.optional().describe('来源里的位置。'),
    parts: z
      .array(
        z.strictObject({
          id: slug.describe('这一份的代号。'),
          name: line.describe('这一份的名称。'),
          amount: slot.describe('金额。'),
          share: slot.optional().describe('占比，来源印出时才写。'),
        }),
      )
      .min(1)
      .describe('各份。'),
  })
  .describe('同一笔钱的一种分法。');

/** What the agency had and spent as a whole. */
export const budget = z
  .strictObject({
    scope: line.describe('收支包括哪些单位和资金，按来源所说；没有说明写“未公布”。'),
    at: slug.optional().describe('来源里的位置。'),
    total: z.strictObject(moneyColumns).describe('部门整体收支。'),
    rows: z.array(moneyRow).optional().describe('收支表的各行：人员经费、日常公用经费、小计等。'),
    splits: z.array(split).optional().describe('同一笔钱的各种分法。'),
  })
  .describe('部门整体收支。');

/** One project's money, with the grade the agency gave it. */
export const projectLine = z
  .strictObject({
    id: slug.describe('项目的代号，在本报告中不重复。'),
    number: line.optional().describe('来源给的序号。'),
    name: line.describe('项目名称，照来源。'),
    at: slug.describe('来源里的位置。'),
    ...moneyColumns,
    grade: z.union([notPublished, line]).describe('来源印出的等级，例如“优”；没有就写“未公布”。'),
    reason: line.optional().describe('调整或执行率低的原因，用自己的话转述来源。'),
  })
  .describe('一个项目的收支。');
