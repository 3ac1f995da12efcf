import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsAll } from '../../src/search/holds.ts';
import { hiddenKeys, keysOf, numberWord, numberWordAfter } from '../../src/search/keys.ts';
import { normalise } from '../../src/search/normalise.ts';

/** Digits as the index has them. */
const spelt = (digits: string) =>
  [...digits].map((digit) => 'abcdefghij'.charAt('0123456789'.indexOf(digit))).join('');

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['every two neighbours', '独角兽', ['独角', '角兽']],
  ['two characters', '盐业', ['盐业']],
  ['one character, for want of more', '盐', ['盐']],
  ['what stands far apart before its neighbours', '实际支出', ['实际', '支出', '际支']],
  ['a word in Latin letters', 'aeo企业', ['aeo', '企业']],
  ['a year and what follows it', '2021年度', ['zqcacbx24180', '年度']],
  ['a number at the end, whatever follows it in texts', '第3', ['zqdw', 'zqdv第']],
  ['a lone character beside others is left out', '于80%分别', ['zqiax37', '分别', 'zqiav于']],
  ['a number with a point', '2304.97亿元', ['zqcdaeyjhx20159', '亿元']],
  ['a percentage', '91.38%', ['zqjbydix37']],
  ['a percentage before another number', '91.38%4家', ['zqjbydix37', 'zqex23478']],
  ['the same pair twice', '高高高', ['高高']],
].map(([what, term, keys]) => [
  what as string,
  term as string,
  (keys as string[]).map((key) =>
    key
      .replace(/v(\D)$/u, (_, before: string) => `v${spelt(String(before.codePointAt(0)))}`)
      .replace(/x(\d+)$/u, (_, code: string) => `x${spelt(code)}`),
  ),
]);

describe('the index is asked for', () => {
  test.for(cases)('%s', ([, term, keys]) => {
    expect(keysOf([term])).toEqual(keys);
  });
});

test('of several terms, a lone character is left to be verified', () => {
  expect(keysOf(['况', '通过率'])).toEqual(['通过', '过率']);
  expect(keysOf(['况', '率'])).toEqual(['况', '率']);
});

test('of several terms, each has its turn, so that the first few keys tell of all', () => {
  expect(keysOf(['独角兽', '盐业'])).toEqual(['独角', '盐业', '角兽']);
});

test('what most pages have is asked for last, whichever term it is of', () => {
  const common = ['独角', '盐业', '企业'];
  expect(keysOf(['独角兽企业', '盐业'], common)).toEqual(['角兽', '兽企', '独角', '盐业', '企业']);
});

test('numbers that the index would take for one another have different words', () => {
  const alike = [numberWord('3.0', '%'), numberWord('30', '%'), numberWord('30', '家')].concat(
    ['3.05', '300', '0.30'].map((number) => numberWord(number)),
    ['3.0', '30', '300'].map((number) => numberWordAfter('第', number)),
  );
  for (const word of alike) {
    expect(alike.filter((other) => other.startsWith(word))).toEqual([word]);
  }
});

const hidden: readonly (readonly [string, string, readonly string[]])[] = [
  ['nothing, where the text shows it all', '盐业企业', []],
  ['neighbours with a mark between them', '“三公”经费', ['公经']],
  ['neighbours with a space between them', '调整 率', ['整率']],
  ['numbers, and with what follows them', '35家', [numberWord('35'), numberWord('35', '家'), '家']],
  [
    'numbers with what stands before them',
    '第35',
    ['第', numberWord('35'), numberWordAfter('第', '35')],
  ],
  ['full-width letters', 'ＡＥＯ企业', ['aeo', '业']],
];

describe('to be found, a text is given', () => {
  test.for(hidden)('%s: %s', ([, text, keys]) => {
    const given = hiddenKeys([text]);
    expect(keys.filter((key) => !given.includes(key))).toEqual([]);
    if (keys.length === 0) expect(given.filter((key) => [...key].length > 1)).toEqual([]);
  });
});

/** What Pagefind reads in a text by itself: its words, and neighbours with nothing between. */
const readBy = (text: string): ReadonlySet<string> => {
  const runs = text.toLowerCase().match(/[a-z0-9]+|[\p{Script=Han}]+/gu) ?? [];
  const pairs = runs.flatMap((run) =>
    [...run].slice(1).map((character, index) => `${[...run][index] ?? ''}${character}`),
  );
  return new Set([...runs, ...pairs]);
};

test('a text that holds a term has all that the index is asked for', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'预算执行率12,.%5 a（）'), minLength: 1 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (original, from, length) => {
      const text = normalise(original);
      const start = from % Math.max(1, text.length);
      const term = normalise(text.slice(start, start + 1 + (length % 8)));
      fc.pre(holdsAll(text, [term]));
      const known = [...readBy(original), ...hiddenKeys([original])];
      const lost = keysOf([term]).filter(
        (key) =>
          !known.includes(key) &&
          (key.startsWith('zq') || !known.some((each) => each.startsWith(key))),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
