import { expect, test } from 'vitest';
import { readAmount } from '#domain/figure/read-amount.ts';

test.each([
  ['reads a signed number', '-45.81%', { number: '-45.81', unit: '%', numerals: 'arabic' }],
  ['drops a plus', '+3家', { number: '3' }],
  [
    'reads Han numerals',
    '三个工作日内',
    { number: '3', unit: '个工作日', qualifiers: ['at-most'], numerals: 'han' },
  ],
  ['parts numeral and unit where 千 belongs to the unit', '三千瓦', { number: '3', unit: '千瓦' }],
  [
    'parts numeral and unit where 百 belongs to the number',
    '一百分',
    { number: '100', unit: '分' },
  ],
  [
    'reads 几 forms with two ends',
    '几百块',
    { number: '2', high: '9', scale: '百', qualifiers: ['several'] },
  ],
  ['reads digits with 几', '10几个', { number: '11', high: '19', numerals: 'arabic' }],
  ['adds a half', '两个半月', { number: '2.5', unit: '个月' }],
])('%s', (_, text, amount) => {
  expect(readAmount(text)).toMatchObject(amount);
});

test.each([
  ['words', '优', 'no-number'],
  ['a sign alone', '-', 'no-number'],
  ['a malformed Han numeral', '十百家', 'malformed-han'],
  ['a half of a half', '1.5个半月', 'malformed-number'],
  ['几 behind a number that is not round', '12几个', 'malformed-number'],
])('refuses %s', (_, text, code) => {
  expect(readAmount(text)).toMatchObject({ code });
});
