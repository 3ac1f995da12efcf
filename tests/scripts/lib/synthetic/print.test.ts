import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import {
  growthText,
  moneyText,
  numberIn,
  printNumber,
  rateText,
  withNumber,
} from '../../../../scripts/lib/synthetic/print.ts';

const d = (text: string) => new Decimal(text);

describe('printing', () => {
  test.for([
    ['1234567.885', 2, '1,234,567.89'],
    ['-5172.465', 2, '-5,172.47'],
    ['0.004', 2, '0.00'],
    ['-0.004', 2, '0.00'],
    ['999.5', 0, '1,000'],
  ] as const)('rounds %s to %d places, half up: %s', ([value, places, text]) => {
    expect(printNumber(d(value), places)).toBe(text);
  });

  test('turns 分 into the unit an agency prints', () => {
    const fen = d('11635211208');
    expect(moneyText(fen, { unit: '元', places: 2 })).toBe('116,352,112.08元');
    expect(moneyText(fen, { unit: '万元', places: 2 })).toBe('11,635.21万元');
    expect(moneyText(fen, { unit: '亿元', places: 4 })).toBe('1.1635亿元');
  });

  test('works rates out from exact amounts', () => {
    expect(rateText(d('2'), d('3'), 2)).toBe('66.67%');
    expect(growthText(d('98'), d('100'), 1)).toBe('-2.0%');
  });

  test('reads a number out of a text and puts another in its place', () => {
    expect(numberIn('调减1,234.50万元').toFixed()).toBe('1234.5');
    expect(withNumber('不少于1,234.50万元', d('7'))).toBe('不少于7.00万元');
  });
});
