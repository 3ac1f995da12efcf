import { Exact } from '../figure/exact.ts';
import type { Departure } from './rule.ts';

/** Points after a scorer's departure: multiplied by the factor, less the points, never below zero. */
export function departed(points: Exact, { factor, points: off }: Departure): Exact {
  const part = factor ? points.times(factor.value) : points;
  return Exact.max(0, off ? part.minus(off.value) : part);
}

/** The same as an expression: 2 × 50%, 4 − 0.5. */
export function departedText(text: string, { factor, points: off }: Departure): string {
  const part = factor ? `${text} × ${factor.text}` : text;
  return off ? `max(0, ${part} − ${off.text})` : part;
}
