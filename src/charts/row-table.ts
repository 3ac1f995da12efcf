import { label, labels, line } from './svg.ts';
import { balanced, wrapped } from './text-width.ts';

/** A column of text; the bar has one too, with nothing in its cells. */
export interface Column {
  readonly head: string;
  /** Where its text stands: the left edge of names, the right edge of figures. */
  readonly x: number;
  readonly room: number;
  readonly anchor: 'start' | 'end';
}

/** A text in a cell, in lines. */
export interface Cell {
  readonly text: string;
  /** A class over and above the plain text's. */
  readonly kind?: string | undefined;
}

/** Drawn rows and where they end. */
export interface Drawn {
  readonly svg: string;
  readonly end: number;
}

const SIZE = 14;
const LEADING = 19;
/** From a row's top to the foot of its first line, and from its last foot to its end. */
const ABOVE = 20;
const BELOW = 11;

/** From a row's top to the middle of what is drawn beside its first line. */
export const MIDDLE = 15;

/** Heads over a rule; the first row begins at `end`. */
export function tableHead(columns: readonly Column[], width: number): Drawn {
  const heads = columns.map(({ head, x, anchor }) =>
    head === '' ? '' : label('small', x, 14, head, anchor),
  );
  return { svg: heads.join('') + line('base', 0, 23.5, width, 23.5), end: 24 };
}

/** A group's heading, with a remark beside or below it. */
export function groupHead(title: string, remark: string, top: number, width: number): Drawn {
  const foot = top + 34;
  const titles = wrapped(title, width, 15);
  const remarks = wrapped(remark, width, 12);
  const last = foot + (titles.length - 1) * 20;
  const under = titles.length === 0 ? foot : last + 18;
  const svg = labels('b', 0, foot, titles, 20) + labels('small', 0, under, remarks, 16);
  const end = remarks.length === 0 ? last : under + (remarks.length - 1) * 16;
  return { svg: svg + line('axis', 0, end + 9.5, width, end + 9.5), end: end + 10 };
}

/** One row of texts, as high as its longest cell, over a thin rule. */
export function tableRow(
  columns: readonly Column[],
  cells: readonly Cell[],
  top: number,
  width: number,
): Drawn {
  let lines = 1;
  const texts = columns.map(({ x, room, anchor }, index) => {
    const { text, kind } = cells[index] ?? { text: '' };
    const cut = balanced(text, room, SIZE);
    lines = Math.max(lines, cut.length);
    return labels(kind ? `t ${kind}` : 't', x, top + ABOVE, cut, LEADING, anchor);
  });
  const end = top + ABOVE + (lines - 1) * LEADING + BELOW;
  return { svg: texts.join('') + line('axis', 0, end - 0.5, width, end - 0.5), end };
}
