import { expect, it } from 'vitest';
import { dateProblem } from '#domain/figure/date-problem.ts';

it('says what was found, what was expected and how to mend it', () => {
  expect(dateProblem('no-such-day', '11月31日')).toEqual({
    code: 'no-such-day',
    found: '11月31日',
    expected: '日历上有的日期',
    mend: '日历上没有这一天或这个月份。请核对原文的月和日。',
  });
});
