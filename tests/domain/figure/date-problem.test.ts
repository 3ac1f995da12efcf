import { describe, expect, it, test } from 'vitest';
import { dateProblem } from '#domain/figure/date-problem.ts';
import type { DateProblemCode } from '#domain/figure/date-problem.ts';
import { parsePrintedDate } from '#domain/figure/printed-date.ts';

/** Every code, a text that meets it, and the whole message its author reads. */
const messages: Readonly<
  Record<DateProblemCode, readonly [text: string, expected: string, mend: string]>
> = {
  empty: [
    '',
    '一个日期或时段，例如 2021年12月',
    '这里是空的。请照原文填写日期；原文没有公布的，请填「未公布」。',
  ],
  'not-published': [
    '未公布',
    '一个日期或时段，例如 2021年12月',
    '「未公布」不是日期。请把「未公布」直接写作这一项的值。',
  ],
  relative: [
    '今年',
    '写明年份或月份的日期，例如 2021年、12月30日',
    '「今年」「去年」「近三年」要看上下文才知道是哪一年。请填写文中写明的年份，原话可放在说明里。',
  ],
  'not-a-date': [
    '三年',
    '一个日期或时段，例如 2021年度、2021年1-10月、12月30日、上半年',
    '这里读不出日期。请照原文填写，去掉日期前后的其他文字；如果是多长时间（三年、6个月），请填在数的栏里。',
  ],
  'no-such-day': [
    '2021年13月',
    '日历上有的日期',
    '日历上没有这一天或这个月份。请核对原文的月和日。',
  ],
  reversed: [
    '2023-2021年',
    '先早后晚的时段，例如 2021年1-10月',
    '时段的开始比结束还晚。请核对原文；跨年的时段请在两端都写上年份。',
  ],
};

describe('the problem of a date', () => {
  test.each(Object.entries(messages))('%s is met and says', (code, [text, expected, mend]) => {
    expect(parsePrintedDate(text)).toEqual({
      ok: false,
      problem: { code, found: text, expected, mend },
    });
  });

  it('names the piece of the text it is given', () => {
    expect(dateProblem('reversed', '5-3月').found).toBe('5-3月');
  });
});
