import { expect, it } from 'vitest';
import { figureProblem } from '#domain/figure/figure-problem.ts';

it('says what was found, what was expected and how to mend it', () => {
  expect(figureProblem('malformed-separators', '1,23,456.7')).toEqual({
    code: 'malformed-separators',
    found: '1,23,456.7',
    expected: '逗号从右往左每三位一个，例如 1,234,567.8',
    mend: '请核对原文的逗号：是多了一个、少了一位数，还是把小数点写成了逗号。拿不准时可以不写逗号。',
  });
});
