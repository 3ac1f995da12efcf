import { plainText } from './plain-text.ts';
import type { Span } from './place-outline.ts';

/** What is looked for: a printed text, and a few characters that say which one is meant. */
export interface Wanted {
  readonly text: string;
  readonly anchor?: string | undefined;
  /** Which one of the equal texts in the region is meant, counted from 1. */
  readonly nth?: string | undefined;
  /** In how many spots of the region the text stands for this; one when absent. */
  readonly times?: string | undefined;
}

export type Placed =
  | { readonly ok: true; readonly spans: readonly Span[] }
  | { readonly ok: false; readonly why: string };

/** How far behind its anchor a text may stand, in characters. */
const REACH = 40;
const DIGIT = /[\d０-９]/u;

const wholeAt = (text: string, start: number, wanted: string): boolean => {
  const before = text[start - 1] ?? '';
  const after = text[start + wanted.length] ?? '';
  const joined = /[\d０-９.．]/u;
  if (DIGIT.test(wanted[0] ?? '') && joined.test(before)) return false;
  return !(DIGIT.test(wanted.at(-1) ?? '') && DIGIT.test(after));
};

/** Where a wanted text stands in a region, never inside a longer number. */
export const occurrences = (text: string, wanted: string, { start, end }: Span): Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf(wanted, start); at >= 0 && at + wanted.length <= end;) {
    if (wholeAt(text, at, wanted)) found.push({ start: at, end: at + wanted.length });
    at = text.indexOf(wanted, at + 1);
  }
  return found;
};

const anchored = (text: string, wanted: string, anchor: string, region: Span): Placed => {
  const anchors = occurrences(text, anchor, region);
  const [first] = anchors;
  if (!first) return { ok: false, why: `这一处没有定位文字“${anchor}”` };
  if (anchors.length > 1) {
    return { ok: false, why: `定位文字“${anchor}”在这一处有 ${anchors.length} 个，分不清是哪一个` };
  }
  const reach = { start: first.start, end: Math.min(region.end, first.end + REACH) };
  const spans = occurrences(text, wanted, reach).slice(0, 1);
  return spans.length > 0
    ? { ok: true, spans }
    : { ok: false, why: `定位文字“${anchor}”之中和之后都没有这个印文` };
};

/** A percentage is another text than the number it begins with, a negative number than its amount. */
const isOther = (text: string, { start, end }: Span) =>
  (DIGIT.test(text[end - 1] ?? '') && /[%％‰]/u.test(text[end] ?? '')) ||
  (DIGIT.test(text[start] ?? '') && /(?<![\d%])[-−－]$/u.test(text.slice(start - 2, start)));

const counted = (text: string, wanted: string, nth: string, region: Span): Placed => {
  const all = occurrences(text, wanted, region).filter((span) => !isOther(text, span));
  const span = all.find((_, index) => `${index + 1}` === nth);
  return span
    ? { ok: true, spans: [span] }
    : { ok: false, why: `这个印文在这一处只有 ${all.length} 个，没有第 ${nth} 个` };
};

/**
 * Finds a printed text in its region of the source's plain text: inside or right behind its anchor,
 * as the nth one, or as the only one there. `free` says whether a spot is still unclaimed, so that repeated texts
 * with anchors of their own do not count again.
 */
export function placeMention(
  text: string,
  wanted: Wanted,
  region: Span,
  free: (span: Span) => boolean,
): Placed {
  const printed = plainText(wanted.text);
  if (wanted.anchor !== undefined) {
    return anchored(text, printed, plainText(wanted.anchor), region);
  }
  if (wanted.nth !== undefined) return counted(text, printed, wanted.nth, region);
  const all = occurrences(text, printed, region).filter(free);
  const exact = all.filter((span) => !isOther(text, span));
  // A text that stands there only as part of another is found, so that what was left out can be told.
  const spans = exact.length > 0 ? exact : all;
  if (spans.length === 0) return { ok: false, why: '这一处没有这个印文' };
  const times = wanted.times ?? '1';
  if (`${spans.length}` === times) return { ok: true, spans };
  return { ok: false, why: `这个印文在这一处有 ${spans.length} 个，记录说有 ${times} 个` };
}
