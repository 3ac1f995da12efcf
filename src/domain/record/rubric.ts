import { z } from 'zod';
import { rule } from '../scoring/rules.ts';
import { line, notPublished, says, slug, year } from './fields.ts';
import { reportKind } from './report.ts';
import { ownMentions } from './slot.ts';

/** A number that an indicator's rule asks for; the report says where it prints it. */
const ruleInput = z
  .strictObject({
    name: slug.describe('代号，规则里用它。'),
    means: line.describe('是什么数，例如“预算支出执行率”。'),
    numerator: line.optional().describe('比率的分子，办法写明时才写。'),
    denominator: line.optional().describe('比率的分母，办法写明时才写。'),
  })
  .describe('规则要用的一个数。');

/** Where the weight goes when an indicator does not apply to an agency. */
const whenNotApplicable = z
  .union(
    [
      z.strictObject({ moveTo: slug.describe('分值加到哪个指标：写它的 id。') }),
      z.strictObject({ scaleRest: z.literal('true').describe('其余指标按比例放大到满分。') }),
    ],
    { error: says('{ moveTo: 指标 } 或 { scaleRest: true }。', '请照办法选一种。') },
  )
  .describe('这一项不适用时，分值怎样处理。');

/** An indicator of a rubric: its weight, what it looks at, and its rule as data. */
export const indicator = z.strictObject({
  id: slug.describe('指标的代号，在本办法中不重复。'),
  name: line.describe('指标名称，照来源。'),
  weight: ownMentions.describe('分值。'),
  looksAt: line.optional().describe('考察什么，用自己的话转述。'),
  rule: z
    .union([notPublished, rule])
    .optional()
    .describe('评分规则；末级指标没有公布规则的写“未公布”。'),
  inputs: z.array(ruleInput).optional().describe('规则要用的数。'),
  whenNotApplicable: whenNotApplicable.optional(),
  note: line.optional().describe('需要向读者说明的事，例如分值移动前后的不同。'),
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
    replaces: slug
      .optional()
      .describe('代替哪一版：写旧版的 id；网站会列出两版的不同。用过的版本不改，另立新版。'),
    title: line.describe('名称，照来源。'),
    issuer: line.describe('制定机构；来源没有印出写“未公布”。'),
    fiscalYears: z.array(year).min(1).describe('适用年度。'),
    kinds: z.array(reportKind).min(1).describe('适用的报告种类。'),
    reference: line.describe('出自哪份文件、哪一处。'),
    total: ownMentions.describe('满分；来源没有印出时，写各项分值之和。'),
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
