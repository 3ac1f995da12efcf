import type { Report } from '../record/canonical.ts';
import { plainText } from './plain-text.ts';

/** A stretch of the plain text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place of the outline, found: from its heading up to the next place's heading. */
export interface PlacedRegion extends Span {
  readonly id: string;
  /** How long the heading is in plain text. */
  readonly heading: number;
}

/**
 * Finds each place's heading after the one before it.
 * @param text plain text of the source
 * @returns the regions by id, and the ids whose headings do not stand in the text in this order
 */
export function placeOutline(
  text: string,
  outline: Report['source']['outline'],
): { regions: ReadonlyMap<string, PlacedRegion>; missing: readonly string[] } {
  const missing: string[] = [];
  const starts: { id: string; start: number; heading: number }[] = [];
  let from = 0;
  for (const { id, heading } of outline) {
    const wanted = plainText(heading);
    const start = text.indexOf(wanted, from);
    if (start < 0) {
      missing.push(id);
      continue;
    }
    starts.push({ id, start, heading: wanted.length });
    from = start + wanted.length;
  }
  const regions = starts.map(({ id, start, heading }, index): [string, PlacedRegion] => {
    const end = starts[index + 1]?.start ?? text.length;
    return [id, { id, start, end, heading }];
  });
  return { regions: new Map(regions), missing };
}
