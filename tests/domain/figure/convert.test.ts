import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { convert, inScale, unitRatio } from '#domain/figure/convert.ts';
import { canonicalFigure } from './arbitrary-figure.ts';
import { readFigure } from './read-figure.ts';

describe('convert', () => {
  test.each([
    ['亿元 into 万元', '2304.97亿元', '万元', '23049700'],
    ['万元 into 亿元', '10,888.89万元', '亿元', '1.088889'],
    ['万元 into 元', '10,888.89万元', '元', '108888900'],
    ['hectares into square metres', '376公顷', '平方米', '3760000'],
    ['square metres into hectares', '28.71万平方米', '公顷', '28.71'],
    ['mu into square metres where that ends', '3亩', '平方米', '2000'],
    ['square metres into mu, which always ends', '100平方米', '亩', '0.15'],
    ['square kilometres into hectares', '1.5平方公里', '公顷', '150'],
    ['万千瓦 into megawatts', '32.5万千瓦', '兆瓦', '325'],
    ['kilowatt hours into 亿', '3亿千瓦时', '亿千瓦时', '3'],
    ['years into months', '1.5年', '个月', '18'],
    ['成 into per cent', '三成', '%', '30'],
    ['per mille into per cent', '5‰', '%', '0.5'],
    ['base points into points', '25个基点', '百分点', '0.25'],
    ['a negative figure', '-0.5公顷', '平方米', '-5000'],
  ])('turns %s', (_, text, unit, value) => {
    expect(convert(readFigure(text), unit)).toEqual({ ok: true, value, unit });
  });

  it('turns both ends of a range', () => {
    expect(convert(readFigure('800万-1亿元'), '万元')).toMatchObject({
      value: '800',
      high: '10000',
    });
  });

  test.each([
    ['another currency', '6.8亿美元', '元', 'other-dimension'],
    ['another dimension', '5%', '个百分点', 'other-dimension'],
    ['per cent into times', '165%', '倍', 'other-dimension'],
    ['things into visits', '315家', '家次', 'other-dimension'],
    ['a place in an order', '第3名', '名', 'other-dimension'],
    ['a bare number', '5', '元', 'other-dimension'],
    ['an answer that does not end', '1亩', '平方米', 'inexact'],
    ['an area in a length', '100平方米', '公里', 'other-dimension'],
    ['a range of which one end does not end', '1-3亩', '平方米', 'inexact'],
    ['a number of months that is no finite year', '7个月', '年', 'inexact'],
    ['a unit it does not know', '5元', '贯', 'unknown-unit'],
  ])('refuses %s', (_, text, unit, code) => {
    const converted = convert(readFigure(text), unit);
    expect(converted.ok || converted.problem.code).toBe(code);
  });

  it('never throws, whatever the unit', () => {
    fc.assert(
      fc.property(canonicalFigure, fc.string(), (figure, unit) => {
        expect(typeof convert(figure, unit).ok).toBe('boolean');
        expect(typeof inScale(figure, unit).ok).toBe('boolean');
      }),
    );
  });
});

describe('inScale', () => {
  test.each([
    ['a scale alone', '2304.97亿元', '万', '23049700', '万元'],
    ['a scale with the unit', '2304.97亿元', '万元', '23049700', '万元'],
    ['no scale at all', '10万辆', '', '100000', '辆'],
    ['a small value in a large scale', '2,400元', '亿元', '0.000024', '亿元'],
    ['a zero', '0.00元', '万元', '0', '万元'],
  ])('gives the exact value in %s', (_, text, scale, value, unit) => {
    expect(inScale(readFigure(text), scale)).toEqual({ ok: true, value, unit });
  });

  test.each([
    ['another currency', '6.8亿美元', '亿元', 'other-dimension'],
    ['another unit of the same dimension', '376公顷', '平方米', 'other-dimension'],
    ['an unknown scale', '5元', '兆', 'unknown-unit'],
    ['a place in an order', '第3名', '万', 'other-dimension'],
  ])('refuses %s', (_, text, scale, code) => {
    const scaled = inScale(readFigure(text), scale);
    expect(scaled.ok || scaled.problem.code).toBe(code);
  });
});

describe('unitRatio', () => {
  it('is a fraction, so that nothing is rounded', () => {
    const ratio = unitRatio('亩', '平方米');
    expect([ratio?.num.toFixed(), ratio?.den.toFixed()]).toEqual(['2000', '3']);
  });
  it('has nothing to say between currencies', () => {
    expect(unitRatio('元', '美元')).toBeUndefined();
  });
});
