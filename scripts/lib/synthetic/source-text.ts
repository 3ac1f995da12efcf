import { fingerprintOf } from '../../../src/domain/source/fingerprint.ts';
import { randomFor } from './random.ts';

const LENGTH = 600;
const FIRST_HAN = 0x4e00;
const COMMON = 3000;

/** Meaningless Han characters in the place of a source's text: no two reports share a passage by chance. */
export function sourceText(seed: string, address: string): string {
  const random = randomFor(seed, 'text', address);
  const letters = Array.from({ length: LENGTH }, () => FIRST_HAN + random.int(0, COMMON));
  return String.fromCodePoint(...letters);
}

/** The fingerprint of a report's source; with an earlier source, of one that reuses most of its text. */
export function sourceFingerprint(seed: string, address: string, reused?: string): string {
  const own = sourceText(seed, address);
  if (reused === undefined) return fingerprintOf(own);
  const kept = Math.floor(LENGTH * 0.85);
  return fingerprintOf(sourceText(seed, reused).slice(0, kept) + own.slice(kept));
}
