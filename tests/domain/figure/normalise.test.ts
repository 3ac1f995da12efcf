import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { normalise } from '#domain/figure/normalise.ts';

test.each([
  ['removes spaces, line breaks and ideographic spaces', ' 10,888 .89\n\u3000', '10,888.89'],
  ['removes zero-width characters', '1\u200b2\ufeff', '12'],
  ['makes full-width forms half-width', '１２．５％（约）＜８０', '12.5%(约)<80'],
  ['makes one dash of all', '1–2−3', '1-2-3'],
  ['makes a wave of a double dash', '2——3', '2~3'],
  ['makes one wave of all', '4～5〜6', '4~5~6'],
  ['makes one sign of two', '>=3 <=5 ≧7 ⩽9', '≥3≤5≥7≤9'],
  ['makes traditional 萬 and 億 simplified', '3萬億', '3万亿'],
])('%s', (_, text, normal) => {
  expect(normalise(text)).toBe(normal);
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = normalise(text.replace(/[<>=-]/gu, ''));
      expect(normalise(once)).toBe(once);
    }),
  );
});
