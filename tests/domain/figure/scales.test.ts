import { expect, it } from 'vitest';
import { SCALES } from '#domain/figure/scales.ts';

it('gives every scale another power of ten', () => {
  const powers = Object.values(SCALES);
  expect(new Set(powers).size).toBe(powers.length);
});

it('adds the powers of a scale made of two', () => {
  expect(SCALES['千万']).toBe((SCALES['千'] ?? 0) + (SCALES['万'] ?? 0));
  expect(SCALES['万亿']).toBe((SCALES['万'] ?? 0) + (SCALES['亿'] ?? 0));
});
