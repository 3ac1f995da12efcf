import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  arabicToHan,
  commonHan,
  hanDigit,
  readHanInteger,
  writeHanInteger,
} from '#domain/figure/han-integer.ts';

describe('readHanInteger', () => {
  test.each([
    ['零', 0n],
    ['十', 10n],
    ['十五', 15n],
    ['二十八', 28n],
    ['两百', 200n],
    ['一百零五', 105n],
    ['一百一十五', 115n],
    ['一百十五', 115n],
    ['一百五', 150n],
    ['一千零二十', 1020n],
    ['两千五', 2500n],
    ['三万五', 35_000n],
    ['三万零五', 30_005n],
    ['千万', 10_000_000n],
    ['三亿五千万', 350_000_000n],
    ['一万亿', 1_000_000_000_000n],
    ['壹佰贰拾叁万', 1_230_000n],
    ['一万二千三百四十五亿', 1_234_500_000_000n],
  ])('reads %s', (text, value) => {
    expect(readHanInteger(text)).toBe(value);
  });

  test.each([
    '',
    '零五',
    '一百零',
    '十百',
    '一千百',
    '二八',
    '百百',
    '二十零五',
    '一零零',
    '万万',
    '亿亿',
    '三点五',
    '5',
  ])('refuses “%s”', (text) => {
    expect(readHanInteger(text)).toBeUndefined();
  });

  it('reads back what writeHanInteger writes', () => {
    const value = fc.oneof(
      fc.bigInt({ min: 0n, max: 99_999n }),
      fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }),
    );
    fc.assert(
      fc.property(value, (n) => {
        expect(readHanInteger(writeHanInteger(n))).toBe(n);
      }),
      { numRuns: 5000 },
    );
  });
});

test.each([
  [0n, '零'],
  [10n, '十'],
  [15n, '十五'],
  [105n, '一百零五'],
  [1020n, '一千零二十'],
  [100_000n, '十万'],
  [30_015n, '三万零一十五'],
  [350_000_000n, '三亿五千万'],
])('writeHanInteger writes %s', (value, text) => {
  expect(writeHanInteger(value)).toBe(text);
});

test('single digits go both ways', () => {
  expect([...'零一九'].map(hanDigit)).toEqual(['0', '1', '9']);
  expect([hanDigit('十'), hanDigit('')]).toEqual(['', '']);
  expect(arabicToHan('2021')).toBe('二零二一');
  expect(commonHan('叁佰两〇')).toBe('三百二零');
});
