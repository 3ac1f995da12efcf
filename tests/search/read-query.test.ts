import { describe, expect, test } from 'vitest';
import { readQuery } from '../../src/search/read-query.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['one word', '三公经费', ['三公经费']],
  ['two words', '海珠区 独角兽', ['海珠区', '独角兽']],
  ['a full-width space', '海珠区　独角兽', ['海珠区', '独角兽']],
  ['a phrase', '“预算 完成率” 荔湾', ['预算完成率', '荔湾']],
  ['a phrase that is not closed', '"预算 完成率', ['预算完成率']],
  ['the same twice', '预算 预算', ['预算']],
  ['a number with commas', '125,575.02 万元', ['125575.02', '万元']],
  ['a percentage parted from its sign', '51.9 ％', ['51.9']],
  ['nothing but punctuation', ' ，。 ', []],
  ['nothing but a percent sign', '％', []],
];

describe('reads', () => {
  test.for(cases)('%s', ([, typed, terms]) => {
    expect(readQuery(typed).terms).toEqual(terms);
  });
});
