import { stretchesOf } from '../excerpt.ts';

/** What a line of text is, for marking: a term does not run from one into the next. */
const LINES =
  'p, li, td, th, dt, dd, h1, h2, h3, h4, caption, figcaption, summary, label, div, section';
const UNSEEN = 'script, style, svg, template';

/** The lines of a page: the pieces of text of each, in order. */
const linesIn = (root: HTMLElement): Text[][] => {
  const lines = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const line = parent?.closest(LINES);
    if (!line || parent?.closest(UNSEEN)) continue;
    lines.set(line, [...(lines.get(line) ?? []), node as Text]);
  }
  return [...lines.values()];
};

/** The range of a stretch over several pieces of text. */
const rangeOf = (pieces: readonly Text[], start: number, end: number): Range => {
  const range = new Range();
  let before = 0;
  for (const piece of pieces) {
    const after = before + piece.data.length;
    if (start >= before && start < after) range.setStart(piece, start - before);
    if (end > before && end <= after) range.setEnd(piece, end - before);
    before = after;
  }
  return range;
};

/** Opens what is folded around a place. */
const unfold = (node: Node): void => {
  for (let up = node.parentElement; up; up = up.parentElement) {
    if (up instanceof HTMLDetailsElement) up.open = true;
  }
};

/**
 * Marks on the page what was looked for, whole, and shows the first of it: in the place that the address
 * names, if it is there. Nothing in the page is changed.
 * @param terms folded, as results give them
 * @returns how many places were marked
 */
export function markPage(terms: readonly string[]): number {
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return 0;
  const ranges = linesIn(main).flatMap((pieces) => {
    const text = pieces.map(({ data }) => data).join('');
    return stretchesOf(text, terms).map(({ start, end }) => rangeOf(pieces, start, end));
  });
  CSS.highlights.set('found', new Highlight(...ranges));
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const here = ranges.find(({ startContainer }) => place?.contains(startContainer));
  const first = here ?? (place ? undefined : ranges[0]);
  if (first) {
    unfold(first.startContainer);
    if (!place) first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }
  return ranges.length;
}
