import type { Qualifier } from './figure.ts';
import { BOUNDS } from './qualifiers.ts';

/**
 * Makes one qualifier of the words found around one number, in printed order. 约 yields to any other
 * word; of two words that say the same (超过…以上) the first stands; 近…余 contradict each other
 * gently, so only "about" is left; `undefined` when a floor meets a ceiling (不少于…以内).
 */
export function combineQualifiers(found: readonly Qualifier[]): Qualifier | undefined {
  if (found.includes('several')) return 'several';
  const first = found.find((q) => q !== 'about' && q !== 'exact');
  if (first === undefined) return found.includes('about') ? 'about' : 'exact';
  const bounds = new Set(found.filter((q) => q !== 'about').map((q) => BOUNDS[q]));
  if (bounds.size === 1) return first;
  if (bounds.has('lower') && bounds.has('upper')) return undefined;
  return bounds.has('lower') ? 'about' : found.find((q) => BOUNDS[q] === 'upper');
}
