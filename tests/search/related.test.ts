import { describe, expect, test } from 'vitest';
import { subjectsOf } from '../../src/search/related.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['番禺区有多少个充电桩', ['番禺区', '充电桩']],
  ['荔湾区预算完成率为什么扣分', ['荔湾区预算完成率', '扣分']],
  ['花都区2022年预算执行怎么样？', ['花都区2022年预算执行']],
  ['海珠的专项资金 支付率', ['海珠', '专项资金', '支付率']],
  ['多少', []],
  ['', []],
];

describe('of a question stays what it is about', () => {
  test.for(cases)('%s', ([typed, subjects]) => {
    expect(subjectsOf(typed)).toEqual(subjects);
  });
});
