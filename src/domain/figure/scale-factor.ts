import { Exact } from './exact.ts';
import { SCALES } from './scales.ts';

/** What one of a scale is worth: 万 → 10000. `undefined` for a scale that is not in the table. */
export function scaleFactor(scale: string): Exact | undefined {
  const power = Object.hasOwn(SCALES, scale) ? SCALES[scale] : undefined;
  return power === undefined ? undefined : new Exact(10).pow(power);
}
