import { expect, test } from 'vitest';
import { readDatePoint } from '#domain/figure/read-date-point.ts';

test.each([
  ['2021年度', { precision: 'year', year: '2021' }],
  ['2021年12月', { precision: 'month', year: '2021', month: '12' }],
  ['9月', { precision: 'month', month: '09' }],
  ['11月底', { precision: 'month', month: '11', part: 'end' }],
  ['12月9日', { precision: 'day', month: '12', day: '09' }],
  ['2021-6-20', { precision: 'day', year: '2021', month: '06', day: '20' }],
  ['下半年', { precision: 'half-year', month: '07', lastMonth: '12' }],
  ['第3季度', { precision: 'quarter', month: '07', lastMonth: '09' }],
  ['前3季度', { precision: 'quarter', month: '01', lastMonth: '09' }],
])('reads %s', (text, point) => {
  expect(readDatePoint(text)).toEqual(point);
});

test.each(['', '三年', '2021-6/20', '第5季度', '12月30日前', '21年'])(
  'reads no date in “%s”',
  (text) => {
    expect(readDatePoint(text)).toBeUndefined();
  },
);
