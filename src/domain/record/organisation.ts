import { z } from 'zod';
import { line, slug } from './fields.ts';
import { slot } from './slot.ts';

/** The units whose money a report covers, and the people it counts. */
export const organisation = z
  .strictObject({
    units: z
      .array(
        z.strictObject({
          id: slug.describe('单位的代号。'),
          name: line.describe('单位名称，照来源。'),
          nature: line.optional().describe('单位性质，例如“公益一类事业单位”。'),
          level: z
            .enum(['self', 'affiliated'], {
              error: 'self（本级）或 affiliated（下属单位）。\n请选一个。',
            })
            .describe('self 本级；affiliated 下属单位。'),
          quota: slot.optional().describe('编制数。'),
          at: slug.describe('来源里的位置。'),
        }),
      )
      .describe('纳入本报告的单位。'),
    staffing: z
      .array(
        z.strictObject({
          id: slug.describe('这一行的代号。'),
          group: line.describe('哪一类人，例如“行政编制”“离休人员”。'),
          counted: z
            .enum(['quota', 'present', 'retired'], {
              error: 'quota、present 或 retired。\n请选一个。',
            })
            .describe('quota 核定编制；present 年末实有；retired 离退休。'),
          part: z
            .enum(['total', 'component'], { error: 'total 或 component。\n请选一个。' })
            .describe('total 合计；component 其中一类。'),
          at: slug.describe('来源里的位置。'),
          number: slot.describe('人数。'),
        }),
      )
      .optional()
      .describe('人员情况。'),
  })
  .describe('单位和人员。');
