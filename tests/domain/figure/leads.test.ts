import { expect, it } from 'vitest';
import { CURRENCY_MARKS, DIRECTIONS, NEUTRAL_LEADS } from '#domain/figure/leads.ts';
import { UNITS } from '#domain/figure/units.ts';

it('puts a longer word before a shorter one that begins it', () => {
  for (const words of [DIRECTIONS.map(([word]) => word), [...NEUTRAL_LEADS]]) {
    for (const [at, word] of words.entries()) {
      expect(words.slice(0, at).filter((earlier) => word.startsWith(earlier))).toEqual([]);
    }
  }
});

it('knows both directions', () => {
  expect(new Set(DIRECTIONS.map(([, direction]) => direction))).toEqual(new Set(['up', 'down']));
});

it('gives every currency mark a unit of the table', () => {
  const names = UNITS.map((unit) => unit.name);
  expect(CURRENCY_MARKS.filter(([, name]) => !names.includes(name))).toEqual([]);
});
