import { describe, expect, it } from 'vitest';
import type { Qualifier } from '#domain/figure/figure.ts';
import {
  BOUNDS,
  CANONICAL_PREFIX,
  INNER_QUALIFIERS,
  PREFIX_QUALIFIERS,
  ROUND_PREFIX_QUALIFIERS,
  SUFFIX_QUALIFIERS,
} from '#domain/figure/qualifiers.ts';

describe('the tables of qualifiers', () => {
  it.each([
    ['before', PREFIX_QUALIFIERS],
    ['inside', INNER_QUALIFIERS],
    ['after', SUFFIX_QUALIFIERS],
  ])('give every word %s the number one meaning', (_, table) => {
    const words = table.map(([word]) => word);
    expect(new Set(words).size).toBe(words.length);
  });

  it('put a longer word after the unit before a shorter one that it ends with', () => {
    for (const [at, [word]] of SUFFIX_QUALIFIERS.entries()) {
      const earlier = SUFFIX_QUALIFIERS.slice(0, at).map(([w]) => w);
      expect(earlier.filter((w) => word !== w && word.endsWith(w))).toEqual([]);
    }
  });

  it('print every qualifier in a word that is read back to it', () => {
    for (const [qualifier, word] of Object.entries(CANONICAL_PREFIX)) {
      if (word === '') continue;
      expect(PREFIX_QUALIFIERS.find(([w]) => w === word)?.[1]).toBe(qualifier);
    }
  });

  it('bound every qualifier', () => {
    const lower: Qualifier[] = ['over', 'far-over', 'more', 'at-least', 'greater'];
    expect(lower.map((q) => BOUNDS[q])).toEqual(lower.map(() => 'lower'));
    expect([BOUNDS['at-most'], BOUNDS.less]).toEqual(['upper', 'upper']);
    expect([BOUNDS.about, BOUNDS.nearly]).toEqual(['approximate', 'approximate']);
    expect([BOUNDS.exact, BOUNDS.several]).toEqual(['exact', 'between']);
  });

  it('read 上 and 过 as words only before a round Han number', () => {
    const read = (text: string) => ROUND_PREFIX_QUALIFIERS.find(([word]) => word.test(text))?.[1];
    expect([read('上百家'), read('过亿元'), read('过半')]).toEqual(['at-least', 'over', 'over']);
    expect([read('上3家'), read('过5天')]).toEqual([undefined, undefined]);
  });
});
