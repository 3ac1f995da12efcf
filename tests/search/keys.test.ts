import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsAll } from '../../src/search/holds.ts';
import { keysOf, numberWord, numberWords } from '../../src/search/keys.ts';
import { normalise } from '../../src/search/normalise.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['every two neighbours', '独角兽', ['独角', '角兽']],
  ['two characters', '盐业', ['盐业']],
  ['one character, for want of more', '盐', ['盐']],
  ['a word in Latin letters', 'aeo企业认证', ['aeo', '企业', '业认', '认证']],
  ['a year', '2021年度', ['2021', '年度']],
  ['a lone character beside others is left out', '于80%分别', ['zqiaz', '分别']],
  ['a number with a point', '2304.97亿元', ['zqcdaeyjh', '亿元']],
  ['a percentage', '91.38%', ['zqjbydiz']],
  ['the same pair twice', '高高高', ['高高']],
];

describe('the index is asked for', () => {
  test.for(cases)('%s', ([, term, keys]) => {
    expect(keysOf(term)).toEqual(keys);
  });
});

test('of several terms, a lone character is left to be verified', () => {
  expect(keysOf('况', '通过率')).toEqual(['通过', '过率']);
  expect(keysOf('况', '率')).toEqual(['况', '率']);
});

test('numbers that the index would take for one another have different words', () => {
  const alike = ['3.0%', '30', '30%', '3.0', '0.30', '.30'].map(numberWord);
  expect(new Set(alike).size).toBe(alike.length);
  expect(numberWords('增长3.0%到30家，占30%，又3.0%')).toEqual(['zqdyaz', 'zqdaz']);
});

/** What the index knows of a text: its words, its neighbours, and the numbers' own words. */
const indexOf = (text: string): ReadonlySet<string> => {
  const runs = text.match(/[a-z0-9.%]+|[^a-z0-9.% ]+/gu) ?? [];
  const pairs = runs.flatMap((run) =>
    [...run].slice(1).map((character, index) => `${[...run][index] ?? ''}${character}`),
  );
  return new Set([...runs.flatMap((run) => run.split(/[.%]/u)), ...pairs, ...numberWords(text)]);
};

test('a text that holds a term has all that the index is asked for', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'预算执行率12.%5 a'), minLength: 1 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (original, from, length) => {
      const text = normalise(original);
      const start = from % Math.max(1, text.length);
      const term = normalise(text.slice(start, start + 2 + (length % 8)));
      fc.pre(holdsAll(text, [term]));
      const keys = keysOf(term).filter((key) => [...key].length > 1);
      const known = indexOf(text);
      expect(keys.filter((key) => ![...known].some((each) => each.startsWith(key)))).toEqual([]);
    }),
  );
});
