import { expect, test } from 'vitest';
import { helpedBy } from '../../../../scripts/lib/search/bench/helped.ts';

const question = (...right: readonly string[]) => ({
  ...{ typed: '花了多少', kind: 'natural' },
  right: new Set(right),
});

test.for<readonly [string, readonly string[], number]>([
  ['a right place is among the first five', ['x#', 'x#', 'x#', 'x#', 'a#qian'], 1],
  ['a right place comes sixth', ['x#', 'x#', 'x#', 'x#', 'x#', 'a#'], 0],
  ['nothing is shown', [], 0],
])('%s', ([, places, helped]) => {
  expect(helpedBy([question('a', 'b')], [places])).toEqual({ questions: 1, helped });
});

test('an address may have a place of its own', () => {
  expect(helpedBy([question('a#m6')], [['a#m6#']])).toEqual({ questions: 1, helped: 1 });
});

test('a question that no document answers is not counted', () => {
  expect(helpedBy([question(), question('a')], [['x#'], ['a#']])).toEqual({
    ...{ questions: 1, helped: 1 },
  });
});
