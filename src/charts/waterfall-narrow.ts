import { scaleLinear } from 'd3';
import { isTied, reachOf, spansOf, spokenColumns, stackOf } from './running-total.ts';
import type { Level, Span, Step, Waterfall } from './running-total.ts';
import { chart, hatches, label, labels, line, rect, stepBox } from './svg.ts';
import { textWidth, wrapped } from './text-width.ts';

const WIDTH = 330;
const BAR = 20;
const NAME = 14;
const SMALL = 12;
const VALUE = 18;
const AIR = 10;
const BOLD = 1.1;

type X = (value: number) => number;

/** A row's words: the name in lines, the note beside the last of them or below. */
interface Words {
  readonly names: readonly string[];
  readonly aside: string;
  readonly below: readonly string[];
}

const wordsOf = (column: Level | Step, left: readonly string[]): Words => {
  const isLevel = column.kind === 'level';
  const taken = textWidth(column.label, isLevel ? VALUE : NAME) * BOLD + AIR;
  const room = Math.max(4 * NAME, WIDTH - taken);
  const names = wrapped(column.name, room, NAME);
  const note = (!isLevel && column.note) || '';
  const aside = textWidth(names.at(-1) ?? '', NAME) + AIR + textWidth(note, SMALL) <= room;
  const remarks = [...(aside || note === '' ? [] : [note]), ...left];
  return {
    names,
    aside: aside ? note : '',
    below: remarks.flatMap((remark) => wrapped(remark, WIDTH, SMALL)),
  };
};

/** The words of a level's parts, each in its share of the bar, and those that found no room. */
const drawParts = (level: Level, x: X, top: number): { svg: string; left: string[] } => {
  const left: string[] = [];
  const stacked = stackOf(level);
  if (stacked.length === 0)
    left.push(...(level.parts ?? []).map((part) => `${part.name} ${part.label}`));
  const svg = stacked.map(({ name, label: amount, value, from }) => {
    const room = x(from + value) - x(from) - 12;
    const both = `${name} ${amount}`;
    const fits = textWidth(both, SMALL) <= room;
    if (!fits) left.push(both);
    const seam = from > 0 ? line('seam', x(from), top, x(from), top + BAR) : '';
    const kind = level.spent ? 'inside on-ink' : 'inside';
    return seam + (fits ? label(kind, x(from) + 6, top + 14.5, both) : '');
  });
  return { svg: svg.join(''), left };
};

const drawBar = ({ column, from, to }: Span, x: X, top: number, id: string): string => {
  const [start, end] = [Math.min(from, to), Math.max(from, to)].map((value) => x(value)) as [
    number,
    number,
  ];
  if (column.kind === 'level') {
    const length = column.value === 0 ? 0 : Math.max(1.5, end - start);
    return rect(column.spent ? 'spent' : 'planned', start, top, length, BAR);
  }
  if (column.value === 0) {
    return line(column.computed ? 'box computed' : 'box', start, top, start, top + BAR);
  }
  return stepBox(id, column, { x: start, y: top, width: end - start, height: BAR });
};

interface Row {
  readonly svg: string;
  /** Where its bar begins and ends, downward. */
  readonly bar: readonly [number, number];
  readonly end: number;
}

const drawRow = (span: Span, x: X, start: number, id: string): Row => {
  const { column } = span;
  const isLevel = column.kind === 'level';
  const left = isLevel ? drawParts(column, x, 0).left : [];
  const { names, aside, below } = wordsOf(column, left);
  const first = start + 16;
  const last = first + (names.length - 1) * 19;
  const under = last + 17;
  const top = last + below.length * 16 + 8;
  const computed = !isLevel && column.computed ? ' computed' : '';
  const name = names.at(-1) ?? '';
  return {
    svg: [
      labels(isLevel ? 'strong halo' : 't halo', 0, first, names, 19),
      aside === '' ? '' : label('small halo', textWidth(name, NAME) + AIR, last, aside),
      label(isLevel ? 'value halo' : `amount halo${computed}`, WIDTH, first, column.label, 'end'),
      labels('small halo', 0, under, below, 16),
      drawBar(span, x, top, id),
      isLevel ? drawParts(column, x, top).svg : '',
    ].join(''),
    bar: [top, top + BAR],
    end: top + BAR + 12,
  };
};

/**
 * The waterfall for a phone: a row a column, the bars lying, each step beginning where the row above
 * it ended.
 * @param id prefix of the ids in it, its own on the page
 */
export function waterfallNarrow(data: Waterfall, id: string): string {
  const spans = spansOf(data.columns);
  const reach = reachOf(spans);
  const x = scaleLinear([...reach], [1, WIDTH - 1]);
  const rows: Row[] = [];
  for (const span of spans) rows.push(drawRow(span, x, rows.at(-1)?.end ?? 0, id));
  const ties = spans.map((span, index) => {
    const [row, next] = [rows[index], rows[index + 1]];
    return row && next && isTied(span, spans[index + 1])
      ? line('thread', x(span.to), row.bar[1], x(span.to), next.bar[0])
      : '';
  });
  const height = (rows.at(-1)?.end ?? 0) + 2;
  const axis = reach[0] < 0 ? line('axis', x(0), 0, x(0), height) : '';
  const body = [hatches(id), axis, ...ties, ...rows.map(({ svg }) => svg)];
  return chart(WIDTH, height, spokenColumns(data), body.join(''));
}
