import { z } from 'zod';
import { line, notPublished, slug, year } from './fields.ts';
import { reportKind } from './report.ts';
import { ownMentions } from './slot.ts';

/** An indicator of a rubric: its weight, what it looks at, and its rule as printed. */
export const indicator = z.strictObject({
  id: slug.describe('指标的代号，在本办法中不重复。'),
  name: line.describe('指标名称，照来源。'),
  weight: ownMentions.describe('分值。'),
  looksAt: line.optional().describe('考察什么，用自己的话转述。'),
  rule: z
    .union([notPublished, line])
    .optional()
    .describe('评分规则，用自己的话转述；末级指标没有公布规则的写“未公布”。'),
  reference: line.optional().describe('在来源里的位置。'),
  get children() {
    return z.array(indicator).optional().describe('下一级指标；各项分值之和等于本级分值。');
  },
});
export type IndicatorInput = z.output<typeof indicator>;

/** A scoring method: dated, cited, versioned; the whole of rubrics/<id>.yaml. */
export const rubric = z
  .strictObject({
    id: slug.describe('评分办法的代号，与文件名相同。'),
    version: line.describe('版本，例如“1”。用过的版本不再修改，另立新版。'),
    title: line.describe('名称，照来源。'),
    issuer: line.describe('制定机构；来源没有印出写“未公布”。'),
    fiscalYears: z.array(year).min(1).describe('适用年度。'),
    kinds: z.array(reportKind).min(1).describe('适用的报告种类。'),
    reference: line.describe('出自哪份文件、哪一处。'),
    total: ownMentions.describe('满分。'),
    bands: z
      .union([
        notPublished,
        z
          .array(
            z.strictObject({
              grade: line.describe('等级。'),
              from: ownMentions.describe('最低分。'),
            }),
          )
          .min(1),
      ])
      .describe('等级标准；来源没有印出写“未公布”。'),
    rounding: z.union([notPublished, line]).describe('取整规则；来源没有印出写“未公布”。'),
    indicators: z.array(indicator).min(1).describe('一级指标；各项分值之和等于满分。'),
  })
  .describe('一套评分办法。');
export type RubricInput = z.output<typeof rubric>;
