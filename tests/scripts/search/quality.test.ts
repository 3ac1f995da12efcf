import { expect, test } from 'vitest';
import { qualityOf, type Answered } from '../../../scripts/lib/search/quality.ts';

const answered = (right: readonly string[], ids: readonly string[]): Answered => ({
  ...{ typed: 'x', kind: 'fragment', ids },
  right: new Set(right),
});

test('all right, and nothing for what is not there', () => {
  expect(qualityOf([answered(['a', 'b'], ['a', 'b']), answered([], [])])).toEqual({
    ...{ queries: 2, recall: 1, precision: 1, reciprocalRank: 1, unanswered: 0, junk: 0 },
  });
});

test('what is missed, what is wrong, and what comes late are told apart', () => {
  const quality = qualityOf([
    answered(['a', 'b'], ['x', 'a']),
    answered(['c'], []),
    answered([], ['y']),
    answered([], []),
  ]);
  expect(quality).toEqual({
    ...{ queries: 4, recall: 0.25, precision: 0.5, reciprocalRank: 0.25, unanswered: 1, junk: 0.5 },
  });
});

test('of more than ten right ones, ten are enough', () => {
  const many = Array.from({ length: 30 }, (_, index) => `${index}`);
  expect(qualityOf([answered(many, many.slice(0, 10))]).recall).toBe(1);
});
