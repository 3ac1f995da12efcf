import { expect, test } from 'vitest';
import { readingExamples, readingOf } from '../../src/views/reading-examples-view.ts';

test('readers are told what each way of printing may stand for', () => {
  expect(readingExamples().map(({ printed, read }) => `${printed}：${read}`))
    .toMatchInlineSnapshot(`
    [
      "91.4%：在 91.35% 和 91.45% 之间",
      "12,358.67万元：在 12,358.665万元 和 12,358.675万元 之间",
      "1.2亿元：在 1.15亿元 和 1.25亿元 之间",
      "300家：就是 300家",
      "约300家：在 250家 和 350家 之间",
      "近千人次：在 500人次 和 1,000人次 之间",
      "超140亿元：比 140亿元 多，多多少不知道",
      "不超过130项：130项，或者更少",
    ]
  `);
});

const others: readonly (readonly [string, string])[] = [
  ['不少于5场', '5场，或者更多'],
  ['不足5场', '比 5场 少，少多少不知道'],
  ['若干', '读不成一个数'],
];

test.for(others)('%s', ([printed, read]) => {
  expect(readingOf(printed)).toBe(read);
});
