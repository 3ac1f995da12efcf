import { expect, test } from 'vitest';
import { Exact } from '#domain/figure/exact.ts';
import { plain } from '#domain/figure/plain.ts';

test.each([
  ['drops needless zeros', '3.00', '3'],
  ['writes no exponent for a large number', '1e21', '1000000000000000000000'],
  ['writes no exponent for a small number', '1e-9', '0.000000001'],
  ['writes no minus zero', '-0.00', '0'],
])('%s', (_, value, text) => {
  expect(plain(new Exact(value))).toBe(text);
});
