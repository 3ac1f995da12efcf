import { describe, expect, test } from 'vitest';
import { namedFor } from '../../src/search/named.ts';

const page = (title: string, names: readonly string[], pinyin: readonly string[] = []) => ({
  ...{ address: `/${title}/`, kind: '部门', title, names, pinyin },
});
const pages = [
  page('广州市番禺区', ['番禺'], ['pan yu']),
  page('广州市番禺区科技局', ['区科技局'], ['qu ke ji ju', 'pan yu qu ke ji ju', 'ke ji ju']),
  page('广州市花都区科技局', ['区科技局'], ['qu ke ji ju', 'hua du qu ke ji ju', 'ke ji ju']),
  page('“三公”经费', ['三公']),
  page('三公经费控制率', []),
  page('IPO辅导', []),
];
const titles = (typed: string) => namedFor(typed, pages).map(({ title }) => title);

describe('is called so', () => {
  test.for<readonly [string, string, readonly string[]]>([
    ['by any of its names', '区科技局', ['广州市番禺区科技局', '广州市花都区科技局']],
    ['the very name before what only begins with it', '三公经费', ['“三公”经费', '三公经费控制率']],
    ['another name that is the very one first', '番禺', ['广州市番禺区', '广州市番禺区科技局']],
    ['by the first letters of its pinyin', 'py', ['广州市番禺区', '广州市番禺区科技局']],
    ['by the first letters of an agency', 'hdqkj', ['广州市花都区科技局']],
    ['by pinyin in full, in capitals', 'PanYu', ['广州市番禺区', '广州市番禺区科技局']],
    ['by the word itself rather than by pinyin', 'ipo', ['IPO辅导']],
    ['not by one letter', 'p', []],
    ['not by letters from the middle', 'yu', []],
    ['not when nothing was typed', '，', []],
  ])('%s: %s', ([, typed, found]) => {
    expect(titles(typed)).toEqual(found);
  });
});

test('five are enough', () => {
  const many = Array.from({ length: 9 }, (_, index) => page(`第${index}局`, []));
  expect(namedFor('局', many)).toHaveLength(5);
});
