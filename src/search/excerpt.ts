import { indexOfTerm } from './holds.ts';
import { normaliseWithPlaces, type Simplified } from './normalise.ts';

/** A stretch of the original text, from `start` up to, not including, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A part of a text that shows what was found in it. */
export interface Excerpt {
  /** In order; put together they are the part, the terms marked whole. */
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
  /** Whether the text goes on before it, and after it. */
  readonly before: boolean;
  readonly after: boolean;
}

const LENGTH = 120;
/** As much as is shown before the first term. */
const LEAD = 24;
const CLAUSE = /[，。；：！？\s]/u;

interface Occurrence extends Stretch {
  readonly term: string;
}

/** Where the terms stand in the original text, overlaps included, in order. */
const occurrencesOf = (
  original: string,
  terms: readonly string[],
  simplified: Simplified | undefined,
): Occurrence[] => {
  const { text, from } = normaliseWithPlaces(original, simplified);
  const found = terms.flatMap((term) => {
    const own: Occurrence[] = [];
    for (let at = indexOfTerm(text, term); at !== -1; at = indexOfTerm(text, term, at + 1)) {
      const last = from[at + term.length - 1] ?? 0;
      const end = last + (String.fromCodePoint(original.codePointAt(last) ?? 0).length || 1);
      own.push({ term, start: from[at] ?? 0, end });
    }
    return own;
  });
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
};

/** Stretches that touch or overlap, as one. */
const merged = (stretches: readonly Stretch[]): Stretch[] => {
  const whole: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = whole.at(-1);
    if (last && start <= last.end)
      whole[whole.length - 1] = { ...last, end: Math.max(last.end, end) };
    else whole.push({ start, end });
  }
  return whole;
};

/** Where the terms stand in the original text: whole stretches, in order, none touching another. */
export function stretchesOf(
  original: string,
  terms: readonly string[],
  simplified?: Simplified,
): Stretch[] {
  return merged(occurrencesOf(original, terms, simplified));
}

/** Where to begin, so that the term stands in its clause and no number is cut. */
const beginning = (original: string, term: number): number => {
  const earliest = Math.max(0, Math.min(term - LEAD, original.length - LENGTH));
  if (earliest === 0) return 0;
  for (let at = earliest; at < Math.min(term, original.length - LENGTH); at += 1) {
    if (CLAUSE.test(original.charAt(at - 1))) return at;
  }
  return earliest;
};

/** The window that shows most of the terms; the first of those. */
const windowOf = (original: string, occurrences: readonly Occurrence[]): Stretch => {
  let best = { start: 0, terms: 0 };
  for (const { start } of occurrences) {
    const from = beginning(original, start);
    const inside = occurrences.filter((each) => each.start >= from && each.end <= from + LENGTH);
    const terms = new Set(inside.map(({ term }) => term)).size;
    if (terms > best.terms) best = { start: from, terms };
  }
  return { start: best.start, end: Math.min(original.length, best.start + LENGTH) };
};

/** The best 120 characters of a text, with what was looked for marked whole. */
export function excerptOf(
  original: string,
  terms: readonly string[],
  simplified?: Simplified,
): Excerpt {
  const occurrences = occurrencesOf(original, terms, simplified);
  const { start, end } = windowOf(original, occurrences);
  const inside = merged(occurrences).filter((each) => each.start >= start && each.end <= end);
  const pieces: { text: string; marked: boolean }[] = [];
  let at = start;
  for (const each of inside) {
    pieces.push({ text: original.slice(at, each.start), marked: false });
    pieces.push({ text: original.slice(each.start, each.end), marked: true });
    at = each.end;
  }
  pieces.push({ text: original.slice(at, end), marked: false });
  return {
    pieces: pieces.filter(({ text }) => text !== ''),
    before: start > 0,
    after: end < original.length,
  };
}
