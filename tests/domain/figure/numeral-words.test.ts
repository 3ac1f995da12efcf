import { describe, expect, it } from 'vitest';
import { NUMERAL_UNITS, NUMERAL_WORDS } from '#domain/figure/numeral-words.ts';

const words = NUMERAL_WORDS.map(({ word }) => word);

describe('the lexicon', () => {
  it('holds only words with a Han numeral in them', () => {
    expect(words.filter((word) => !/[零一二三四五六七八九十百千万半两]/u.test(word))).toEqual([]);
  });

  it('has longer words first, so that they are covered first', () => {
    const lengths = words.map((word) => word.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it('leaves out words that may count', () => {
    for (const word of ['一起', '一套', '一道', '一家', '一级', '一期'])
      expect(words).not.toContain(word);
  });

  it('leaves names to the documents', () => {
    for (const name of ['三公', '新三板', '十四五', '三重一大']) expect(words).not.toContain(name);
  });

  it('lists the units that begin with a numeral', () => {
    expect(NUMERAL_UNITS).toContain('千瓦');
  });
});
