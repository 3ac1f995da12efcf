import { z } from 'zod';

const text = (says: string) => z.string().describe(says);

const answer = {
  date: text('日期。'),
  by: text('机构。'),
  words: text('内容。'),
};

const cited = z
  .strictObject({
    fact: text('facts 里的代号。'),
    name: text('是什么数。'),
    text: text('印文，连同单位。'),
    at: text('来源里的位置。'),
    label: text('给读者看的位置。'),
    report: text('印在别的报告里时，那份报告的地址。').exactOptional(),
  })
  .describe('一条结果用到的一个印出的数。');

/** The form of `Finding`. */
export const findingForm = z
  .strictObject({
    id: text('编号，由核对项和数的代号组成，不含位置和数值。'),
    check: text('核对项的代号。'),
    severity: z
      .enum(['contradiction', 'last-digit', 'doubt', 'note'])
      .describe(
        'contradiction 矛盾，两个印出的数不可能都对；last-digit 末位，四舍五入就能解释；doubt 存疑，有一种说得通的解释；note 提示。',
      ),
    sentence: text('一句话说明。'),
    arithmetic: z.array(z.string()).describe('代入了数的算式，一步一行。'),
    cited: z.array(cited).describe('用到的每个数和它的位置。'),
    innocent: text('说得通的解释。').exactOptional(),
    effect: text('对得分的影响。').exactOptional(),
    replies: z
      .array(z.strictObject(answer).describe('一次回应。'))
      .exactOptional()
      .describe('部门的回应。'),
    withdrawn: z.strictObject(answer).exactOptional().describe('已经撤回的，撤回的日期和理由。'),
  })
  .describe('一条核对结果。');

const unchecked = z
  .strictObject({
    id: text('编号。'),
    check: text('核对项的代号。'),
    sentence: text('本来要核对什么，缺哪个数。'),
  })
  .describe('一项无法进行的核对。');

/** The form of `Audit`. */
export const auditForm = z
  .strictObject({
    findings: z.array(findingForm).describe('核对结果。'),
    unchecked: z.array(unchecked).describe('无法进行的核对。'),
    compared: z
      .record(z.string(), z.uint32().describe('比较了几处，相合的也算。'))
      .describe('各核对项比较了几处。'),
    past: z
      .array(
        z
          .strictObject({ ...answer, finding: text('回应的是哪条结果：它的编号。') })
          .describe('一次回应。'),
      )
      .describe('对已经不再出现的结果的回应。'),
  })
  .describe('印出的数互相核对的结果。');

/** The form of `Completeness`. */
export const completenessForm = z
  .strictObject({
    items: z
      .array(
        z
          .strictObject({
            id: text('代号。'),
            title: text('名称。'),
            disclosed: z
              .enum(['published', 'partly', 'unpublished', 'not-expected'])
              .describe(
                'published 已公布；partly 部分公布；unpublished 未公布；not-expected 不涉及。',
              ),
          })
          .describe('清单的一项。'),
      )
      .describe('清单的各项。'),
  })
  .describe('读者可以期待的内容公布了多少。');
