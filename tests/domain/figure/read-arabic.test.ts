import { expect, test } from 'vitest';
import { readArabic } from '#domain/figure/read-arabic.ts';

test.each([
  ['reads digits up to the unit', '28家', { number: '28', rest: '家' }],
  ['takes separators out', '6,868,000元', { number: '6868000', rest: '元' }],
  ['keeps decimals', '9,258.5965万元', { number: '9258.5965', rest: '万元' }],
  ['adds a zero before a point', '.78', { number: '0.78', rest: '' }],
  ['joins 亿 and 万', '12亿3000万元', { number: '123000', rest: '万元' }],
  ['joins 亿 and 万 with decimals', '1亿2.5万元', { number: '10002.5', rest: '万元' }],
  ['joins 万 and four digits', '3万5000元', { number: '35000', rest: '元' }],
  ['leaves 万亿 alone', '3万亿', { number: '3', rest: '万亿' }],
])('%s', (_, text, read) => {
  expect(readArabic(text)).toEqual(read);
});

test.each([
  ['separators not in threes', '1,23,456', 'malformed-separators'],
  ['a separator at the front of decimals', '1.2,3', 'malformed-separators'],
  ['two points', '1.2.3', 'two-decimal-points'],
  ['a point at the end', '5.', 'malformed-number'],
  ['a comma at the end', '5,', 'malformed-number'],
  ['a lone point', '.', 'malformed-number'],
  ['a leading zero', '007', 'leading-zero'],
  ['too many digits', '1'.repeat(41), 'too-long'],
  ['a colloquial half', '3万5', 'several-numbers'],
  ['more below than the place holds', '1亿20000万', 'several-numbers'],
])('refuses %s', (_, text, code) => {
  expect(readArabic(text)).toMatchObject({ code });
});
