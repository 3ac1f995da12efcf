import type { FigureView } from '../figure-view.ts';

/** A piece of a sentence; one with a place links to it on the same page. */
export interface BriefPart {
  readonly text: string;
  readonly anchor?: string;
  /** Computed by this site, not printed in the source. */
  readonly computed?: boolean;
}

export type BriefSentence = readonly BriefPart[];

/** What a sentence is composed of: plain words, parts with a place, and what fell away. */
export type Piece = string | BriefPart | undefined;

/** A figure of the source: the printed text, or a text in which it is spoken. */
export function printed(figure: FigureView, anchor: string, text = figure.text): BriefPart {
  return { text, anchor };
}

/** What this site counted or computed. */
export function counted(text: string, anchor: string): BriefPart {
  return { text, anchor, computed: true };
}

/** A name in quotation marks; quotation marks inside it become single ones. */
export function quoted(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** Longer names lose what stands in brackets at their end. */
const LONG = 20;

/** A name as it is said in a sentence. */
export function spokenName(name: string): string {
  const short = [...name].length > LONG ? name.replace(/[（(][^（(]*[）)]$/u, '') : name;
  return quoted(short === '' ? name : short);
}

/** 甲、乙和丙. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join('、')}和${last}` : last;
}

const HAN = /\p{Script=Han}/u;
const WESTERN = /[\d\p{Script=Latin}%−.]/u;

const apart = (before: string, after: string): boolean => {
  const [a = '', b = ''] = [[...before].at(-1), [...after][0]];
  return (HAN.test(a) && WESTERN.test(b)) || (WESTERN.test(a) && HAN.test(b));
};

/** Joins plain words, and sets a space between Han and numbers where pieces meet. */
export function sentence(pieces: readonly Piece[]): BriefSentence {
  const parts: BriefPart[] = [];
  for (const piece of pieces) {
    if (piece === undefined || piece === '') continue;
    const part = typeof piece === 'string' ? { text: piece } : piece;
    const last = parts.at(-1);
    const space = last && apart(last.text, part.text) ? ' ' : '';
    if (last && last.anchor === undefined) {
      parts.pop();
      if (part.anchor === undefined) parts.push({ text: `${last.text}${space}${part.text}` });
      else parts.push({ text: `${last.text}${space}` }, part);
    } else if (part.anchor === undefined) parts.push({ text: `${space}${part.text}` });
    else parts.push(...(space === '' ? [] : [{ text: space }]), part);
  }
  return parts;
}

/** Pieces with a mark between each two groups of them. */
export function joined(groups: readonly (readonly Piece[])[], mark: string): Piece[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => [index === 0 ? undefined : mark, ...group]);
}
