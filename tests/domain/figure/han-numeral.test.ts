import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readHan, writeHan } from '#domain/figure/han-numeral.ts';

describe('readHan', () => {
  test.each([
    ['a whole number', '二十八', { number: '28', scale: '' }],
    ['a number with a scale', '三百万', { number: '300', scale: '万' }],
    ['a number between two scales', '三亿五千万', { number: '35000', scale: '万' }],
    ['万亿 as one scale', '三万亿', { number: '3', scale: '万亿' }],
    ['a decimal', '九十八点三', { number: '98.3', scale: '' }],
    ['a decimal with a scale', '三点五零亿', { number: '3.50', scale: '亿' }],
    ['a half', '半', { number: '0.5', scale: '' }],
    ['digits one by one', '二〇二一', { number: '2021', scale: '' }],
    ['neighbours', '七八', { number: '7', high: '8', scale: '' }],
    ['neighbours of ten', '十七八', { number: '17', high: '18', scale: '' }],
    ['neighbouring tens of 万', '三四十万', { number: '30', high: '40', scale: '万' }],
    ['几 with a scale', '几千万', { number: '2', high: '9', scale: '千万', several: true }],
    ['数 as 几', '数百', { number: '2', high: '9', scale: '百', several: true }],
    ['十几', '十几', { number: '11', high: '19', scale: '', several: true }],
    ['二十几万', '二十几万', { number: '21', high: '29', scale: '万', several: true }],
  ])('reads %s', (_, text, reading) => {
    expect(readHan(text)).toEqual(reading);
  });

  test.each(['', '点五', '三点', '二八', '几几', '〇五', '十十', '半百', '百'.repeat(3)])(
    'refuses “%s”',
    (text) => {
      expect(readHan(text)).toBeUndefined();
    },
  );
});

test('writeHan writes decimals', () => {
  expect([writeHan('0.5', ''), writeHan('0.5', '亿'), writeHan('98.30', '')]).toEqual([
    '零点五',
    '零点五亿',
    '九十八点三零',
  ]);
});

it('reads back decimals', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat(),
      fc.constantFrom('', '万', '亿', '万亿'),
      (whole, part, scale) => {
        const number = `${whole}.${part}`;
        expect(readHan(writeHan(number, scale))).toEqual({ number, scale });
      },
    ),
  );
});
