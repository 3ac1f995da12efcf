import { describe, expect, test } from 'vitest';
import { chosenIn, MOST, searchOf } from '../../src/compare/chosen.ts';

const address = (index: number) => `jia/ju/20${10 + index}/self`;
const many = Array.from({ length: MOST + 2 }, (_, index) => address(index));

describe('the address of the page', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['names nothing', '', []],
    ['names two', `?r=${address(1)},${address(2)}`, [address(1), address(2)]],
    ['names them one by one', `?r=${address(1)}&r=${address(2)}`, [address(1), address(2)]],
    ['keeps its order', `?r=${address(2)},${address(1)}`, [address(2), address(1)]],
    ['names one twice', `?r=${address(1)},${address(1)}`, [address(1)]],
    ['names too many', `?r=${many.join(',')}`, many.slice(0, MOST)],
    [
      'names what is no report',
      `?r=../../x,${address(1)},<script>,https://a/b/2021/c`,
      [address(1)],
    ],
    ['has other parts', `?q=x&r=${address(1)}`, [address(1)]],
  ];
  test.for(cases)('%s', ([, search, chosen]) => {
    expect(chosenIn(search)).toEqual(chosen);
  });

  test('says what is chosen, and reads it back', () => {
    expect(searchOf([])).toBe('');
    expect(searchOf(many.slice(0, 2))).toBe(`?r=${address(0)},${address(1)}`);
    expect(chosenIn(searchOf(many.slice(0, 4)))).toEqual(many.slice(0, 4));
  });
});
