import { describe, expect, test } from 'vitest';
import { COPIED_RUN, sharedRunFinder } from '#domain/source/shared-runs.ts';

/** Han characters in a row, none of them twice. */
const han = (length: number, from = 0x4e00) =>
  Array.from({ length }, (_, index) => String.fromCharCode(from + index)).join('');
const sentence = han(30);

const cases: readonly (readonly [string, string, number])[] = [
  ['a run just long enough', sentence.slice(3, 3 + COPIED_RUN), 1],
  ['a run one character short', sentence.slice(3, 2 + COPIED_RUN), 0],
  ['every run of a longer one', sentence.slice(0, COPIED_RUN + 4), 5],
  [
    'a run with other punctuation',
    `${sentence.slice(0, 10)}，“${sentence.slice(10, COPIED_RUN)}”。`,
    1,
  ],
  [
    'a run with numbers and spaces put in',
    `${sentence.slice(0, 10)} 2023 ${sentence.slice(10, COPIED_RUN)}`,
    1,
  ],
  ['a run with one character changed', `${sentence.slice(0, 10)}字${sentence.slice(11, 25)}`, 0],
  ['other words', han(40, 0x5e00), 0],
  ['nothing', '', 0],
];

describe('of what was copied is found', () => {
  const find = sharedRunFinder([han(30, 0x6e00), sentence], []);
  test.for(cases)('%s', ([, ours, runs]) => {
    const found = find(ours);
    expect(found).toHaveLength(runs);
    for (const run of found) expect(sentence).toContain(run);
  });
});

test('names and titles may be carried over whole, but not with words around them', () => {
  const name = sentence.slice(0, 24);
  const find = sharedRunFinder([sentence], [name]);
  expect(find(name)).toEqual([]);
  expect(find(sentence.slice(0, 25))).toEqual([sentence.slice(5, 25)]);
});
