import type { Exact } from './exact.ts';

/** A decimal as a plain string: no exponent, no needless zeros, no minus zero. */
export function plain(value: Exact): string {
  return value.toFixed();
}
