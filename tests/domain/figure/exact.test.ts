import { expect, it } from 'vitest';
import { Exact } from '#domain/figure/exact.ts';

it('adds decimals exactly', () => {
  expect(new Exact('0.1').plus('0.2').toFixed()).toBe('0.3');
});

it('holds the product of two figures of forty digits', () => {
  const nines = '9'.repeat(40);
  const product = new Exact(nines).times(nines).toFixed();
  expect(product).toBe((BigInt(nines) * BigInt(nines)).toString());
});
