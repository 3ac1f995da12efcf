import { describe, expect, it, test } from 'vitest';
import { looseness, overlap, possibleValues } from '#domain/figure/possible-values.ts';
import { readFigure } from './read-figure.ts';

function shown(text: string): string {
  const { low, high, lowIncluded, highIncluded } = possibleValues(readFigure(text));
  const [from, to] = [low?.toFixed() ?? '-∞', high?.toFixed() ?? '∞'];
  return `${lowIncluded ? '[' : '('}${from}, ${to}${highIncluded ? ']' : ')'}`;
}

describe('possibleValues', () => {
  test.each([
    ['an exact print is what rounds to it', '1.0%', '(0.95, 1.05)'],
    ['a count is itself', '5家', '[5, 5]'],
    ['a count in 万 is a rounding', '600万人次', '(5995000, 6005000)'],
    ['超 is open above', '超2300元', '(2300, ∞)'],
    ['不少于 takes the number in', '不少于2元', '[2, ∞)'],
    ['以下 takes the number in', '80%以下', '(-∞, 80]'],
    ['低于 leaves the number out', '低于80%', '(-∞, 80)'],
    ['近 is the number and a little less', '近1700家', '(1600, 1700]'],
    ['近 a lone one reaches down to half', '近千面', '(500, 1000]'],
    ['近 of a negative number is nearer to zero', '近-5%', '[-5, -4)'],
    ['余 is a little more', '30余家', '(30, 40)'],
    ['余 behind ten reaches to twenty', '十余个', '(10, 20)'],
    ['余 behind three digits is less than ten', '120余家', '(120, 130)'],
    ['约 is half a unit either way', '约1.5亿元', '[145000000, 155000000]'],
    ['约 a lone one is half of it either way', '约1000家', '[500, 1500]'],
    ['约 zero is half its last printed digit', '约0.0%', '[-0.05, 0.05]'],
    ['a range has both its ends', '4-5个', '[4, 5]'],
    ['约 widens a range', '约40-50个', '[35, 55]'],
    ['约 widens a range by its finer end', '约950-1000个', '[945, 1005]'],
    ['几百 ends below a thousand', '几百块', '[200, 1000)'],
    ['十几 ends below twenty', '十几个', '[11, 20)'],
  ])('%s', (_, text, interval) => {
    expect(shown(text)).toBe(interval);
  });
});

describe('looseness', () => {
  test.each([
    ['2300元', '100'],
    ['350家', '10'],
    ['1.50亿元', '10000000'],
    ['1000家', '1000'],
    ['0.05%', '0.01'],
    ['0.00%', '0.01'],
    ['1271.1亿元', '10000000'],
  ])('of %s is %s', (text, worth) => {
    expect(looseness(readFigure(text)).toFixed()).toBe(worth);
  });
});

it('does not count touching open ends as common ground', () => {
  const [a, b] = [possibleValues(readFigure('1.0%')), possibleValues(readFigure('1.1%'))];
  expect(overlap(a, b)).toBe(false);
});

it('counts a shared included end as common ground', () => {
  const [a, b] = [possibleValues(readFigure('不少于5家')), possibleValues(readFigure('不超过5家'))];
  expect(overlap(a, b)).toBe(true);
});
