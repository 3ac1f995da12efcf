import { findUnit } from './find-unit.ts';

/** Words for occasions: three 场 are three 次. */
const OCCASIONS: ReadonlySet<string> = new Set(['次', '场', '场次', '期']);

/**
 * Whether two units are measure words that count alike, so that a promise in the one may be held
 * against a result in the other when both speak of the same thing: 20个 and 18家 enterprises, 3次 and
 * 3场 trainings. 人 and 人次 do not: the same person comes several times.
 */
export function countsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (OCCASIONS.has(a) && OCCASIONS.has(b)) return true;
  return [a, b].every((unit) => findUnit(unit)?.dimension === 'count');
}
