import { z } from 'zod';
import { line, period, slug } from './fields.ts';
import { ownMentions } from './slot.ts';

/** What sort of quantity a fact is; only like sorts may be compared. */
export const nature = z
  .enum(['flow', 'stock', 'ratio', 'change', 'rank', 'date', 'threshold', 'unstated'], {
    error:
      'flow（一段时间的量）、stock（某一时点的量）、ratio（比率）、change（增减幅度）、rank（名次）、date（日期）、threshold（文件规定的界限）、unstated（来源没有说明）之一。\n请按这个数的性质选一个。',
  })
  .describe(
    'flow 一段时间的量；stock 某一时点的量；ratio 比率；change 增减幅度；rank 名次；date 日期；threshold 文件规定的界限（如最高奖励）；unstated 来源没有说明是时段量还是时点量（如没有起点的“累计”）。',
  );
export type Nature = z.output<typeof nature>;

const shape = {
  id: slug.describe('这条事实的代号，在本报告中不重复，定下后不改。'),
  subject: line.describe('说的是谁或什么，例如“全区”“规模以上工业企业”。'),
  measure: line.describe('量的是什么，例如“规模以上工业总产值”。'),
  period: period.describe('说的是哪段时间或哪一天。'),
  nature,
  at: slug.optional().describe('来源里的位置；各处印文可以另写自己的位置。'),
  about: slug.optional().describe('与本报告哪个项目、目标、任务或指标有关：写它的 id。'),
  basis: line.optional().describe('比率除以什么、增幅与什么相比，按来源所说。'),
  scope: line.optional().describe('统计范围，例如“限额以上”“含复审”。'),
  value: ownMentions,
};

/** Any figure a document prints that has no place of its own elsewhere in the record. */
export const fact = z.strictObject(shape).describe('一条事实：一个数，和印出它的每一处。');

/** A headline statistic: a fact shown to readers under its topic, with its growth where printed. */
export const statistic = z
  .strictObject({
    ...shape,
    topic: line.describe('归在哪个题目下，例如“工业”“外贸外资”。'),
    growth: ownMentions.optional().describe('来源印出的同比增幅。'),
    growthBasis: line.optional().describe('增幅与什么相比；来源写“同比”就写“上年同期”。'),
  })
  .describe('一项主要统计数字。');
