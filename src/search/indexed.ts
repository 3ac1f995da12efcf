import { hiddenKeys } from './keys.ts';
import type { Simplified } from './normalise.ts';
import type { SearchPart, SearchRecord } from './records/search-record.ts';

/** Between two lines, and between the text and what is added for the index: in no text. */
const LINE = '␞';
const END = '␃';
const MARKS = /[␞␃\s]+/gu;

/** How the lines of a record belong together, beside its text. */
interface Shape {
  /** How many other names follow the title. */
  readonly names: number;
  /** The anchor of each part, and those of its lines; empty for none. */
  readonly parts: readonly (readonly [string, readonly string[]])[];
}

/** A record as the index keeps it: printed text, once. */
export interface Indexed {
  readonly content: string;
  readonly meta: { readonly shape: string };
}

const plain = (text: string): string => text.replaceAll(MARKS, ' ').trim();

/**
 * A record for the index: title, names and lines one after the other as they are printed, and after
 * them the keys under which Pagefind would not find them.
 */
export function toIndexed(record: SearchRecord, simplified?: Simplified): Indexed {
  const { title, names, parts } = record;
  const lines = [title, ...names];
  for (const part of parts) lines.push(part.heading, ...part.lines.map(({ text }) => text));
  const printed = lines.map(plain);
  const shape: Shape = {
    names: names.length,
    parts: parts.map((part) => [part.anchor, part.lines.map(({ anchor = '' }) => anchor)]),
  };
  const hidden = hiddenKeys(printed, simplified);
  return {
    content: [printed.join(` ${LINE} `), END, ...hidden].join(' '),
    meta: { shape: JSON.stringify(shape) },
  };
}

const partOf = (
  [anchor, anchors]: readonly [string, readonly string[]],
  lines: readonly string[],
): SearchPart => ({
  ...{ anchor, heading: lines[0] ?? '' },
  lines: anchors.map((own, index) => ({
    text: lines[index + 1] ?? '',
    ...(own === '' ? {} : { anchor: own }),
  })),
});

/** The text of a record and how it belongs together, as it was before it went into the index. */
export function fromIndexed({ content, meta }: Indexed): Omit<SearchRecord, 'address' | 'filters'> {
  const [text = ''] = content.split(END);
  const [title = '', ...rest] = text.split(LINE).map((line) => line.trim());
  const shape = JSON.parse(meta.shape) as Shape;
  let at = shape.names;
  const parts = shape.parts.map((part) => {
    const lines = rest.slice(at, (at += part[1].length + 1));
    return partOf(part, lines);
  });
  return { title, names: rest.slice(0, shape.names), parts };
}
