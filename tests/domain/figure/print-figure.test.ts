import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Figure } from '#domain/figure/figure.ts';
import { parseFigure } from '#domain/figure/parse-figure.ts';
import { printFigure } from '#domain/figure/print-figure.ts';
import { canonicalFigure, figureWords } from './arbitrary-figure.ts';

function read(text: string): Figure {
  const parsed = parseFigure(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.code}`);
  return parsed.figure;
}

describe('printFigure', () => {
  test.each([
    ['puts commas into thousands', '127782.81万元', '127,782.81万元'],
    ['keeps the printed decimals', '100.00 ％', '100.00%'],
    ['writes a half-width minus', '下降－45.81%', '下降-45.81%'],
    ['puts the qualifier before the number', '1000万人以上', '不少于1,000万人'],
    ['brings spellings of a unit to its name', '315家（次）', '315家次'],
    ['keeps 余 inside the number', '300多万元', '300余万元'],
    ['never puts a comma into a year', '2021年度', '2021年'],
    ['writes 两 before something counted', '二家', '两家'],
    ['writes 二 where nothing is counted', '百分之二', '百分之二'],
    ['writes a range with half-width dash', '４～５个', '4-5个'],
    ['writes the unit at both ends of a percentage', '80-90%', '80%-90%'],
    ['writes 至 where an end is negative', '-5%～-3%', '-5%至-3%'],
    ['keeps different scales of the two ends', '800万—1亿元', '800万元-1亿元'],
    ['writes the unit at both ends of a Han range in doubt', '三家至五百家', '三家至五百家'],
    ['writes per cent behind a Han range in doubt', '三%至五百%', '三%至五百%'],
    ['keeps Han numerals', '近千万元', '近一千万元'],
    ['keeps 几 forms', '数百块', '几百块'],
    ['keeps 十几 forms', '十几个', '十几个'],
    ['keeps 几 after digits', '10几个', '10几个'],
    ['puts 余 behind the scale of a number that is not round', '3千多人', '3千余人'],
    ['writes a half of something as 半', '半年', '半年'],
    ['writes a half per cent in full', '百分之零点五', '百分之零点五'],
    ['needs no measure word after 第', '第三季度', '第三季度'],
    ['gives a bare ordinal its 名', '第一', '第一名'],
    ['prints 前三 as an upper bound of places', '前3', '前3名'],
    ['leaves words without a size out', '较上年同比大幅增长了约10.5%', '增长约10.5%'],
    ['names a currency once', 'US$6.8亿', '6.8亿美元'],
    ['prints zero as zero', '0.00', '0.00'],
    ['prints formal Han numerals as common ones', '叁佰万元整', '三百万元'],
  ])('%s', (_, text, printed) => {
    expect(printFigure(read(text))).toBe(printed);
  });

  it('is read back by parseFigure to the same figure', () => {
    fc.assert(
      fc.property(canonicalFigure, (figure) => {
        expect(read(figure.text)).toEqual(figure);
      }),
      { numRuns: 5000 },
    );
  });

  it('changes nothing in a canonical print', () => {
    fc.assert(
      fc.property(canonicalFigure, ({ text }) => {
        expect(printFigure(read(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read back to the same figure, however oddly that was printed', () => {
    fc.assert(
      fc.property(figureWords, (words) => {
        const parsed = parseFigure(words);
        if (!parsed.ok) return;
        const text = printFigure(parsed.figure);
        expect(read(text)).toEqual({ ...parsed.figure, text });
      }),
      { numRuns: 30_000 },
    );
  });
});
