import { describe, expect, it, test } from 'vitest';
import { makeFigure } from '#domain/figure/make-figure.ts';

const bare = { text: 't', unit: '元', qualifier: 'exact', numerals: 'arabic' } as const;

describe('makeFigure', () => {
  test.each([
    ['2304.97', '亿', '230497000000', '1000000'],
    ['3.0', '', '3', '0.1'],
    ['1000', '万', '10000000', '10000'],
    ['-45.81', '', '-45.81', '0.01'],
    ['0.00', '', '0', '0.01'],
    ['6.8', '亿', '680000000', '10000000'],
  ])('measures %s%s', (number, scale, value, step) => {
    expect(makeFigure({ ...bare, number, scale })).toMatchObject({ value, step, bound: 'exact' });
  });

  it('names the high scale only where it differs', () => {
    const low = { ...bare, number: '800', scale: '万' };
    expect(makeFigure({ ...low, high: { number: '900', scale: '万' } }).high).toEqual({
      number: '900',
      value: '9000000',
      step: '10000',
    });
    expect(makeFigure({ ...low, high: { number: '1', scale: '亿' } }).high).toMatchObject({
      scale: '亿',
      value: '100000000',
    });
  });

  it('is between wherever there is a high end', () => {
    const high = { number: '5', scale: '' };
    expect(makeFigure({ ...bare, number: '4', scale: '', qualifier: 'over', high }).bound).toBe(
      'between',
    );
  });
});
