import { z } from 'zod';
import { isoDate, line, notPublished, period, says, slug, year } from './fields.ts';
import { fact, statistic } from './fact.ts';
import { budget, projectLine } from './money.ts';
import { correction, reply, withdrawal } from './history.ts';
import { organisation } from './organisation.ts';
import { relation } from './relation.ts';
import { score } from './score.ts';
import { source } from './source.ts';
import {
  announcedCount,
  claim,
  evidence,
  statedBasis,
  statedFormula,
  statedMeasure,
  statedProblem,
  statement,
} from './statements.ts';
import { target, task } from './target.ts';

/** The kinds of report, as they stand in an address. */
export const reportKind = z
  .string()
  .regex(/^(?:self|self-notes|third-party|project-self-[a-z0-9]+(?:-[a-z0-9]+)*)$/, {
    error: says(
      'self（部门自评）、self-notes（自评表说明）、third-party（第三方评价）或 project-self-项目代号。',
      '请选一种；不同种类的报告各放一个文件夹。',
    ),
  })
  .describe(
    'self 部门整体支出绩效自评报告；self-notes 自评表说明；third-party 第三方评价；project-self-… 项目自评。',
  );

const list = <T extends z.ZodType>(item: T, description: string) =>
  z.array(item).optional().describe(description);

/** One disclosure of one agency for one year: the whole of report.yaml. */
export const report = z
  .strictObject({
    district: slug.describe('区的代号，与 content/districts.yaml 和文件夹名相同。'),
    agency: slug.describe('部门的代号，与 content/agencies 和文件夹名相同。'),
    year: year.describe('年度，与文件夹名相同。'),
    kind: reportKind,
    title: line.describe('报告标题，照来源。'),
    evaluator: z
      .strictObject({
        name: line.describe('谁评的。'),
        role: z
          .enum(['agency', 'firm', 'finance-bureau'], {
            error: 'agency、firm 或 finance-bureau。\n请选一个。',
          })
          .describe('agency 部门自己；firm 第三方机构；finance-bureau 财政部门。'),
        commissionedBy: line.optional().describe('受谁委托。'),
      })
      .describe('评价者。'),
    covers: period.describe('评价时段。'),
    dated: z.union([notPublished, isoDate]).describe('报告落款或填报日期；没有写“未公布”。'),
    listed: isoDate.describe(
      '本站收录日期：这份披露列入本站的那一天。此后的改动写在 corrections，日期不变。',
    ),
    source,
    duties: list(statement, '主要职责，用短语转述。'),
    organisation: organisation.optional(),
    objectives: list(statement, '年度总体目标，用自己的话转述。'),
    management: list(statement, '绩效管理做法、评价方法和流程，用自己的话转述。'),
    tasks: list(task, '重点工作任务。'),
    budget: z.union([notPublished, budget]).describe('部门整体收支；来源没有写“未公布”。'),
    projects: list(projectLine, '项目收支。'),
    targets: list(target, '绩效目标和结果。'),
    score,
    announced: list(announcedCount, '来源宣布的个数。'),
    bases: list(statedBasis, '来源说明的口径。'),
    formulas: list(statedFormula, '来源印出的算式。'),
    evidence: list(evidence, '来源列出的文件。'),
    claims: list(claim, '来源的总体说法。'),
    problems: list(statedProblem, '存在的问题。'),
    measures: list(statedMeasure, '改进措施或建议。'),
    statistics: list(statistic, '主要统计数字，按题目归类。'),
    facts: list(fact, '其他印出的数。'),
    relations: list(relation, '来源所说的数与数的关系；本站据此核对。'),
    corrections: list(correction, '更正记录。'),
    replies: list(reply, '部门对发现的回应。'),
    withdrawals: list(withdrawal, '撤回的发现和理由。'),
  })
  .describe('一份绩效报告。');
export type ReportInput = z.output<typeof report>;
