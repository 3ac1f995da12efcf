import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { agree } from '#domain/figure/equality.ts';
import type { Agreement } from '#domain/figure/equality.ts';
import { canonicalFigure } from './arbitrary-figure.ts';
import { readFigure } from './read-figure.ts';

type Case = readonly [why: string, a: string, b: string, wanted: Agreement];
const near = 'equal-to-printed-precision';

const exact: readonly Case[] = [
  ['one print is equal to itself', '2304.97亿元', '2304.97亿元', 'equal'],
  ['decimals that are zero change nothing', '1.0%', '1%', 'equal'],
  ['a scale is no difference', '1.2亿元', '12,000万元', 'equal'],
  ['Han and Arabic numerals say the same', '三个', '3个', 'equal'],
  ['a finer print that rounds to the coarser agrees', '23.39亿元', '233,891万元', near],
  ['just below the rounding edge agrees', '23.39亿元', '233,949万元', near],
  ['a tie goes up', '23.40亿元', '233,950万元', near],
  ['a tie does not go down to an odd digit', '23.39亿元', '233,950万元', 'different'],
  ['a tie may go to the even digit', '23.38亿元', '233,850万元', near],
  ['a negative tie goes away from zero', '-2.4%', '-2.35%', near],
  ['a negative tie may go to the even digit', '-2.4%', '-2.45%', near],
  ['a negative tie does not go to the odd digit', '-2.3%', '-2.35%', 'different'],
  ['just beyond the rounding edge differs', '23.39亿元', '233,951万元', 'different'],
  ['the lower rounding edge agrees', '23.39亿元', '233,850万元', near],
  ['just below the lower edge differs', '23.39亿元', '233,849万元', 'different'],
  ['truncation is not rounding', '2304.97亿元', '2304.9亿元', 'different'],
  ['rounding up is rounding', '2304.97亿元', '2305.0亿元', near],
  ['neighbours of one step differ', '1.0%', '1.1%', 'different'],
  ['neighbouring last digits of money differ', '64.44亿元', '64.45亿元', 'different'],
  ['1.5 rounds to 2', '1.5%', '2%', near],
  ['1.5 does not round to 1', '1.5%', '1%', 'different'],
  ['2.5 rounds to 3 or to 2', '2.5%', '2%', near],
  ['1.6 never prints as 1', '1.6%', '1%', 'different'],
  ['a recomputed rate agrees with its print', '91.3810%', '91.38%', near],
  ['zero is not a small number', '0.00%', '0.01%', 'different'],
  ['zero may be a rounded small number', '0%', '0.3%', near],
  ['counts are whole', '5家', '6家', 'different'],
  ['counts do not round', '1043个', '1044个', 'different'],
  ['a count meets its own rounding in 万', '5216人', '0.52万人', near],
  ['signs matter', '5%', '-5%', 'different'],
];

const units: readonly Case[] = [
  ['hectares and square metres', '1公顷', '10000平方米', 'equal'],
  ['亩 without a finite decimal', '1.5亩', '1000平方米', 'equal'],
  ['亩 rounded', '1亩', '666.67平方米', near],
  ['yuan and dollar', '6.8亿美元', '6.8亿元', 'incomparable'],
  ['per cent and points', '5%', '5个百分点', 'incomparable'],
  ['per cent and times', '165%', '1.65倍', 'incomparable'],
  ['houses and visits', '315家', '315家次', 'incomparable'],
  ['two counted things', '30家', '30项', 'incomparable'],
  ['个 counts anything', '85个', '85家', 'equal'],
  ['个 and another number', '85个', '86家', 'different'],
  ['a bare number and one with a unit', '5', '5家', 'incomparable'],
  ['two bare numbers', '5', '5.0', 'equal'],
  ['成 is ten per cent', '三成', '30%', 'equal'],
  ['an ordinal and an amount', '第3名', '3名', 'incomparable'],
  ['two ordinals', '第3名', '第三', 'equal'],
  ['a place among the first three', '第二', '前三', near],
  ['a place outside the first three', '第四', '前三', 'different'],
];

const qualified: readonly Case[] = [
  ['above satisfies 超', '2304.97亿元', '超2300亿元', near],
  ['above does not satisfy 近', '2304.97亿元', '近2300亿元', 'different'],
  ['just below satisfies 近', '2296.1亿元', '近2300亿元', near],
  ['far below does not satisfy 近', '2150亿元', '近2300亿元', 'different'],
  ['a count itself satisfies 近', '1700家', '近1700家', near],
  ['a count satisfies 近 from below', '1672家', '近1700家', near],
  ['a count above does not satisfy 近', '1705家', '近1700家', 'different'],
  ['近千 reaches down to half at most', '499面', '近千面', 'different'],
  ['近千 takes in 900', '900面', '近千面', near],
  ['below does not satisfy 超', '2299亿元', '超2300亿元', 'different'],
  ['a rounded 2300 may be over 2300', '2300亿元', '超2300亿元', near],
  ['a count of just the number is not over it', '5家', '超5家', 'different'],
  ['a count of just the number is 不少于', '5家', '不少于5家', near],
  ['a count below is not 不少于', '4家', '不少于5家', 'different'],
  ['89.9% is not ≥90%', '89.9%', '≥90%', 'different'],
  ['90% is ≥90%', '90%', '≥90%', near],
  ['94% is 90%以上', '94%', '90%以上', near],
  ['7个 is 不超过7个', '7个', '不超过7个', near],
  ['8个 is not 不超过7个', '8个', '不超过7个', 'different'],
  ['7个 is not 少于7个', '7个', '少于7个', 'different'],
  ['3个工作日 is 3个工作日内', '3个工作日', '3个工作日内', near],
  ['35 is 30余', '35家', '30余家', near],
  ['30 is not 30余', '30家', '30余家', 'different'],
  ['40 is not 30余', '40家', '30余家', 'different'],
  ['358 is 300多', '358篇', '300多篇', near],
  ['约 takes in what is a little more', '5216台', '约5200台', near],
  ['约 is not everything', '5301台', '约5200台', 'different'],
  ['4 is 4-5', '4个', '4-5个', near],
  ['6 is not 4-5', '6个', '4-5个', 'different'],
  ['350 is 几百', '350块', '几百块', near],
  ['999 is 几百', '999块', '几百块', near],
  ['1000 is not 几百', '1000块', '几百块', 'different'],
  ['100 is not 几百', '100块', '几百块', 'different'],
  ['the end of a coarser print is over the number', '23.1亿元', '超231,049万元', near],
  ['a coarser print may not reach the bound', '23.1亿元', '超231,500万元', 'different'],
  ['约 takes half a unit either way', '5250台', '约5200台', near],
  ['约 takes half a unit and not one more', '5251台', '约5200台', 'different'],
  ['约 takes half a unit downwards', '5150台', '约5200台', near],
  ['约 takes half a unit downwards and not one more', '5149台', '约5200台', 'different'],
  ['约 has the last digit that is not zero', '1.126亿元', '约1.13亿元', near],
  ['约 with decimals is narrow', '1.12亿元', '约1.13亿元', 'different'],
  ['a coarser print of what 约 says', '1.5亿元', '约1.46亿元', near],
  ['19 is 十余', '19个', '十余个', near],
  ['20 is not 十余', '20个', '十余个', 'different'],
  ['180 is 百余', '180人', '百余人', near],
  ['the low end of a range is in it', '80%', '80%-90%', near],
  ['the high end of a range is in it', '90%', '80%-90%', near],
  ['just above a range is not in it', '90.1%', '80%-90%', 'different'],
  ['two different bounds', '超2300亿元', '近2400亿元', 'incomparable'],
  ['two different bounds without common ground', '超2400亿元', '近2300亿元', 'incomparable'],
  ['one bound with two numbers', '超2400亿元', '超2300亿元', 'incomparable'],
  ['two words for one number', '约2400亿元', '近2400亿元', 'incomparable'],
  ['a bound and a range', '不少于5家', '5-6家', 'incomparable'],
  ['two ranges with other ends', '4-5个', '4-6个', 'incomparable'],
  ['a range and its low end qualified', '约4-5个', '约4个', 'incomparable'],
  ['two words with one meaning', '超2400亿元', '逾2400亿元', 'equal'],
  ['two equal bounds', '超2400亿元', '超24,000,000万元', 'equal'],
  ['two spellings of one range', '4-5个', '4～5个', 'equal'],
];

const directed: readonly Case[] = [
  ['two ways to write a fall', '下降2.5%', '减少2.50%', 'equal'],
  ['a fall and a rise', '下降2.5%', '增长2.5%', 'different'],
  ['a negative growth is a fall', '增长-2.5%', '下降2.5%', 'equal'],
  ['a fall in words and a minus in a table', '下降2.5%', '-2.5%', 'equal'],
  ['a coarser fall in words and a finer minus', '下降2.5%', '-2.46%', near],
  ['a finer fall in words and a coarser minus', '下降2.46%', '-2.5%', near],
  ['a fall in words and another minus', '下降2.5%', '-2.44%', 'different'],
  ['a cut in words and its size in a table', '调减41万元', '41万元', 'equal'],
  ['a double negative may mean the fall', '下降-45.81%', '下降45.81%', 'equal'],
  ['a double negative may mean the rise', '下降-45.81%', '增长45.81%', 'equal'],
  ['a double negative is not another number', '下降-45.81%', '45.8%', near],
];

describe('agree', () => {
  test.each(exact)('exact figures: %s', (_, a, b, wanted) => {
    expect(agree(readFigure(a), readFigure(b))).toBe(wanted);
  });
  test.each(units)('units: %s', (_, a, b, wanted) => {
    expect(agree(readFigure(a), readFigure(b))).toBe(wanted);
  });
  test.each([...qualified, ...directed])('%s', (_, a, b, wanted) => {
    expect(agree(readFigure(a), readFigure(b))).toBe(wanted);
  });

  it('does not ask which figure comes first', () => {
    for (const [, a, b] of [...exact, ...units, ...qualified, ...directed]) {
      const [x, y] = [readFigure(a), readFigure(b)];
      expect([a, b, agree(x, y)]).toEqual([a, b, agree(y, x)]);
    }
    fc.assert(
      fc.property(canonicalFigure, canonicalFigure, (a, b) => {
        const other = { ...b, unit: a.unit };
        expect(agree(a, other)).toBe(agree(other, a));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds every figure equal to itself', () => {
    fc.assert(
      fc.property(canonicalFigure, (figure) => {
        expect(agree(figure, figure)).toBe('equal');
      }),
    );
  });

  it('agrees with the roundings of a number, half up or half to even, and with nothing else', () => {
    // From 1 place to 8 places fewer than 元, printed as 亿元: an oracle in whole numbers only.
    const inYi = (steps: bigint, places: number) => {
      const digits = steps.toString().padStart(places + 1, '0');
      const split = digits.length - places;
      return readFigure(`${digits.slice(0, split)}${places ? '.' : ''}${digits.slice(split)}亿元`);
    };
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 11n }),
        fc.integer({ min: 1, max: 8 }),
        fc.bigInt({ min: -1n, max: 1n }),
        fc.boolean(),
        (amount, cut, off, tie) => {
          const unit = 10n ** BigInt(cut);
          const value = tie ? amount - (amount % unit) + unit / 2n : amount;
          const up = (value + unit / 2n) / unit;
          const atTie = value % unit === unit / 2n;
          const even = atTie && up % 2n === 1n ? up - 1n : up;
          const coarse = up + off;
          const wanted =
            coarse >= 0n && coarse * unit === value
              ? 'equal'
              : coarse === up || coarse === even
                ? near
                : 'different';
          if (coarse < 0n) return;
          expect(agree(readFigure(`${value}元`), inYi(coarse, 8 - cut))).toBe(wanted);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
