import { normalise } from './normalise.ts';
import { UNITS } from './units.ts';
import type { Unit } from './units.ts';

const BY_SPELLING: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((unit) => [unit.name, ...unit.spellings].map((s) => [normalise(s), unit] as const)),
);

/**
 * The unit of a printed spelling, brackets ignored (家（次） is 家次); `undefined` when the table has
 * none. A scale is not part of a unit: 万元 is found by `readTail`.
 */
export function findUnit(spelling: string): Unit | undefined {
  return BY_SPELLING.get(normalise(spelling).replace(/[()]/gu, ''));
}
