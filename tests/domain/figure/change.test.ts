import { expect, test } from 'vitest';
import { change } from '#domain/figure/change.ts';
import { readFigure } from './read-figure.ts';

test.each([
  ['a fall is negative', '下降2.5%', ['-2.5']],
  ['a rise is positive', '增长10.5%', ['10.5']],
  ['zeros behind the point are no part of the value', '增长11.0%', ['11']],
  ['a bare number is its value', '41', ['41']],
  ['a qualifier changes no reading', '下降近5%', ['-5']],
  ['a negative growth keeps its sign', '增长-2.5%', ['-2.5']],
  ['a cut is negative in the base unit', '调减357.66万元', ['-3576600']],
  [
    'a double negative has two readings, the printed sign first',
    '下降-45.81%',
    ['-45.81', '45.81'],
  ],
  ['a figure without direction is its value', '-306.22万元', ['-3062200']],
  ['no change has no sign', '下降0.00%', ['0']],
  ['a minus zero is no double negative', '下降-0.0%', ['0']],
  ['a range states no one change', '下降2%-3%', []],
  ['几百 states no one change', '增加几百家', []],
])('%s', (_, text, readings) => {
  expect(change(readFigure(text))).toEqual({ readings });
});
