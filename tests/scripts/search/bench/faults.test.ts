import { expect, test } from 'vitest';
import { faultsOf } from '../../../../scripts/lib/search/bench/faults.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
const answered = (typed: string, right: readonly string[], shown: readonly string[]) => ({
  ...{ typed, kind: 'fragment', ids: shown },
  right: new Set(right),
});

test('what is answered with all that is right and nothing else is no fault', () => {
  expect(
    faultsOf([
      answered('全', ['a', 'b'], ['b', 'a']),
      answered('没有', [], []),
      answered('很多', ids(30), ids(10)),
    ]),
  ).toEqual([]);
});

test('too little, something wrong, and junk are told with how much of it', () => {
  expect(
    faultsOf([
      answered('少', ids(30), ids(7)),
      answered('错', ['a'], ['a', 'x']),
      answered('无', [], ['y']),
    ]),
  ).toEqual([
    { typed: '少', kind: 'fragment', right: 10, shown: 7, wrong: 0 },
    { typed: '错', kind: 'fragment', right: 1, shown: 2, wrong: 1 },
    { typed: '无', kind: 'fragment', right: 0, shown: 1, wrong: 1 },
  ]);
});
