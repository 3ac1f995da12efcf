import { expect, test } from 'vitest';
import { askedTokens, tokensOf } from '../../../scripts/lib/search/mini-search-options.ts';
import { normalise } from '../../../src/search/normalise.ts';

test.for<readonly [string, readonly string[]]>([
  ['独角兽', ['独角', '角兽']],
  ['走访企业35家，占91.38%', ['走访', '访企', '企业', '35', '家占', '91.38']],
  ['AEO企业', ['aeo', '企业']],
  ['5G基站', ['5g', '基站']],
  ['有', ['有']],
  ['', []],
])('%s is parted into pairs, words and numbers', ([text, tokens]) => {
  expect(tokensOf(normalise(text))).toEqual(tokens);
});

test('no pair runs across lines', () => {
  expect(tokensOf('甲乙\n丙丁')).toEqual(['甲乙', '丙丁']);
});

test.for<readonly [readonly string[], readonly string[]]>([
  [['35家'], ['35']],
  [['企业', '家'], ['企业']],
  [['家'], ['家']],
])('of %j, a lone character is asked for only by itself', ([terms, tokens]) => {
  expect(askedTokens(terms)).toEqual(tokens);
});
