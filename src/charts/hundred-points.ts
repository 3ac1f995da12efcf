import { boxesWidth, pointBoxesAt, type Loss } from './point-boxes.ts';
import { chart, label, labels, line } from './svg.ts';
import { wrapped } from './text-width.ts';

/** One indicator of the last level. */
export interface PointLeaf {
  readonly name: string;
  readonly score: number;
  readonly weight: number;
  /** 3.5 / 4, as it is shown. */
  readonly points: string;
  /** −0.5; empty where nothing was lost. */
  readonly lost: string;
  readonly loss: Loss;
}

/** A branch of the first level: headings of the second with their leaves. */
export interface PointHalf {
  readonly name: string;
  readonly points: string;
  readonly sections: readonly {
    readonly name: string;
    readonly points: string;
    readonly leaves: readonly PointLeaf[];
  }[];
}

const WIDTH = 1000;
const GAP = 48;
const ROW = 26;
const LEADING = 18;
const NAME = 14;
const BOXES = 0.46;
/** Right of where the boxes begin: ten of them, the points and what was lost. */
const AFTER = 304;
const HEAD = 44;

interface Drawn {
  readonly svg: string;
  readonly height: number;
}

const drawLeaf = (leaf: PointLeaf, x: number, y: number, width: number): Drawn => {
  const start = Math.min(width * BOXES, width - AFTER);
  const lines = wrapped(leaf.name, start - 12, NAME);
  const height = Math.max(ROW, lines.length * LEADING + 8);
  const right = x + width;
  const svg = [
    labels('t', x, y + LEADING, lines, LEADING),
    `<g transform="translate(${Math.round(x + start)} ${y + 6})">${pointBoxesAt(leaf.score, leaf.weight, leaf.loss)}</g>`,
    label('t', right - 62, y + LEADING, leaf.points, 'end'),
    label('t computed', right, y + LEADING, leaf.lost, 'end'),
  ].join('');
  const deep = boxesWidth(Math.max(leaf.weight, leaf.score)).lines * ROW;
  return { svg, height: Math.max(height, deep) };
};

const stacked = (top: number, draws: readonly ((y: number) => Drawn)[]): Drawn =>
  draws.reduce<Drawn>(
    (so, draw) => {
      const next = draw(top + so.height);
      return { svg: so.svg + next.svg, height: so.height + next.height };
    },
    { svg: '', height: 0 },
  );

const drawHalf = ({ name, points, sections }: PointHalf, x: number, width: number): Drawn => {
  const right = x + width;
  const rows = sections.flatMap((section) => [
    (y: number): Drawn => ({
      svg:
        section.name === ''
          ? ''
          : `${label('t strong', x, y + 24, section.name)}${label('t', right - 62, y + 24, section.points, 'end')}${line('axis', x, y + 32, right, y + 32)}`,
      height: section.name === '' ? 8 : 38,
    }),
    ...section.leaves.map((leaf) => (y: number) => drawLeaf(leaf, x, y, width)),
  ]);
  const body = stacked(HEAD, rows);
  const head =
    name === ''
      ? ''
      : `${label('value', x, 24, name)}${label('value', right, 24, points, 'end')}${line('tick', x, 34, right, 34)}`;
  return { svg: head + body.svg, height: HEAD + body.height };
};

/** A branch by its name; its leaves by theirs where the tree has no branches. */
const spoken = ({ name, points, sections }: PointHalf): string =>
  name === ''
    ? sections
        .flatMap(({ leaves }) => leaves.map((leaf) => `${leaf.name} ${leaf.points}`))
        .join('，')
    : `${name} ${points}`;

/** Two branches to a line, each box a point: what was earned, and how the rest was lost. */
export function hundredPoints(halves: readonly PointHalf[]): string {
  const width = halves.length > 1 ? (WIDTH - GAP) / 2 : WIDTH;
  let top = 0;
  let svg = '';
  for (let index = 0; index < halves.length; index += 2) {
    const pair = halves.slice(index, index + 2);
    const drawn = pair.map((half, side) => drawHalf(half, side * (width + GAP), width));
    svg += `<g transform="translate(0 ${top})">${drawn.map((each) => each.svg).join('')}</g>`;
    top += Math.max(...drawn.map(({ height }) => height)) + ROW;
  }
  return chart(WIDTH, Math.max(1, top), halves.map(spoken).join('；'), svg);
}
