import { describe, expect, test } from 'vitest';
import { told } from '../../../src/search/page/words.ts';
import type { Outcome } from '../../../src/search/session.ts';

const outcome = (
  found: number,
  most: number,
  more: Partial<Omit<Outcome, 'answer'>> & { terms?: readonly string[] } = {},
): Outcome => {
  const { terms = ['预算'], ...rest } = more;
  const answer = { terms, found: Array.from({ length: found }), most, counts: {} };
  return {
    answer,
    named: [],
    narrowed: false,
    related: [],
    unread: [],
    ...rest,
  } as unknown as Outcome;
};

describe('the reader is told', () => {
  test.for<readonly [string, Outcome, number, string]>([
    ['how many pages there are', outcome(5, 5), 5, '找到 5 页。'],
    ['how many at the least, and at the most', outcome(10, 37), 10, '至少 10 页，至多 37 页。'],
    ['of what is called so, too', outcome(2, 2), 3, '找到 3 页。'],
    [
      'what years were not looked in',
      outcome(10, 40, { unread: ['2015', '2014'] }),
      10,
      '至少 10 页，至多 40 页。还没有找的年度：2015、2014。',
    ],
    ['that there is nothing', outcome(0, 0), 0, '没有哪一页有“预算”。'],
    [
      'that there may be something elsewhere',
      outcome(0, 0, { narrowed: true }),
      0,
      '选定的范围里没有哪一页有“预算”，可以放宽筛选再看。',
    ],
    [
      'what is below when there is nothing',
      outcome(0, 0, { related: [{}] as never }),
      0,
      '没有哪一页有“预算”。下面是沾边的内容，不是找到的结果。',
    ],
    [
      'what to do when nothing was said',
      outcome(0, 0, { terms: [] }),
      0,
      '请输入要找的字、词或者数。',
    ],
  ])('%s', ([, of, shown, words]) => {
    expect(told(of, ' 预算 ', shown)).toBe(words);
  });
});
