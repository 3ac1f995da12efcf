import { scaleLinear } from 'd3';
import { isTied, reachOf, spansOf, spokenColumns, stackOf } from './running-total.ts';
import type { Level, LevelPart, Span, Step, Waterfall } from './running-total.ts';
import { chart, hatches, label, labels, line, rect, stepBox } from './svg.ts';
import { balanced, textWidth, wrapped } from './text-width.ts';

const WIDTH = 1000;
const WIDEST_SLOT = 220;
const WIDEST_BAR = 92;
const TOP = 34;
const PLOT = 224;
/** Between a bar and its amount, and between a text and its slot's edge. */
const AIR = 9;
const VALUE = 18;
const NAME = 14;
const SMALL = 12;
/** Bold figures run wider than the estimate for plain ones. */
const BOLD = 1.1;

/** What one column is drawn with. */
interface Place {
  readonly middle: number;
  readonly bar: number;
  readonly slot: number;
  readonly y: (value: number) => number;
}

const slotOf = (columns: Waterfall['columns']): number => {
  const widest = Math.max(
    0,
    ...columns.map((column) => textWidth(column.label, column.kind === 'level' ? VALUE : NAME)),
  );
  const needed = Math.max(4 * NAME, widest * BOLD) + AIR;
  return Math.min(
    Math.max(WIDTH / Math.max(1, columns.length), needed),
    Math.max(WIDEST_SLOT, needed),
  );
};

/** How a part is written into its share of the bar: in two lines, in one, or not at all. */
const writingOf = ({ name, label: amount }: LevelPart, width: number, height: number): string[] => {
  const fits = (text: string) => textWidth(text, SMALL) <= width - 6;
  if (height >= 36 && fits(name) && fits(amount)) return [name, amount];
  const both = `${name} ${amount}`;
  return height >= 18 && fits(both) ? [both] : [];
};

interface DrawnPart {
  readonly svg: string;
  readonly written: boolean;
}

const drawPart = (part: LevelPart & { from: number }, spent: boolean, place: Place): DrawnPart => {
  const { middle, bar, y } = place;
  const [top, bottom] = [y(part.from + part.value), y(part.from)];
  const writing = writingOf(part, bar, bottom - top);
  const first = (top + bottom) / 2 + SMALL * 0.36 - ((writing.length - 1) * 16) / 2;
  const kind = spent ? 'inside on-ink' : 'inside';
  const seam =
    part.from > 0 ? line('seam', middle - bar / 2, bottom, middle + bar / 2, bottom) : '';
  return {
    svg: seam + labels(kind, middle, first, writing, 16, 'middle'),
    written: writing.length > 0,
  };
};

/** A level's bar, and its parts that found no room in it. */
const drawLevel = (level: Level, place: Place): { svg: string; left: readonly LevelPart[] } => {
  const { middle, bar, y } = place;
  const top = y(Math.max(0, level.value));
  const height = Math.abs(y(level.value) - y(0));
  const kind = level.spent ? 'spent' : 'planned';
  const body =
    level.value === 0 ? '' : rect(kind, middle - bar / 2, top, bar, Math.max(1.5, height));
  const parts = stackOf(level);
  const drawn = parts.map((part) => drawPart(part, level.spent === true, place));
  const left = (level.parts ?? []).filter((_, index) => drawn[index]?.written !== true);
  return { svg: body + drawn.map(({ svg }) => svg).join(''), left };
};

const drawStep = (step: Step, { from, to }: Span, place: Place, id: string): string => {
  const { middle, bar, y } = place;
  const [left, top] = [middle - bar / 2, y(Math.max(from, to))];
  if (step.value === 0) {
    return line(step.computed ? 'box computed' : 'box', left, top, left + bar, top);
  }
  const height = Math.abs(y(to) - y(from));
  return stepBox(id, step, { x: left, y: top, width: bar, height });
};

/** The amount's foot: over the bar, and off the axis where the bar hangs below it. */
const footOf = ({ from, to }: Span, { y }: Place): number => {
  const foot = y(Math.max(from, to)) - AIR;
  const axis = y(0);
  return foot - VALUE < axis && foot + 6 > axis ? axis - AIR : foot;
};

interface DrawnColumn {
  readonly svg: string;
  /** Where its last line of text ends. */
  readonly end: number;
}

const drawColumn = (span: Span, place: Place, id: string): DrawnColumn => {
  const { column } = span;
  const { middle, slot } = place;
  const level = column.kind === 'level' ? drawLevel(column, place) : undefined;
  const step = column.kind === 'step' ? column : undefined;
  const names = balanced(column.name, slot - AIR, NAME);
  const remarks = [
    step?.note ?? '',
    ...(level?.left ?? []).map(({ name, label: amount }) => `${name} ${amount}`),
  ].flatMap((remark) => wrapped(remark, slot - AIR, SMALL));
  const under = TOP + PLOT + 24;
  const small = under + (names.length - 1) * 19 + 18;
  const computed = step?.computed ? ' computed' : '';
  return {
    svg: [
      level?.svg ?? (step ? drawStep(step, span, place, id) : ''),
      label(
        level ? 'value' : `amount${computed}`,
        middle,
        footOf(span, place),
        column.label,
        'middle',
      ),
      labels(level ? 'strong' : 't', middle, under, names, 19, 'middle'),
      labels('small', middle, small, remarks, 16, 'middle'),
    ].join(''),
    end: small + (remarks.length - 1) * 16,
  };
};

/**
 * From the first budget to what was spent, in columns: levels stand on the axis, steps hang between
 * them, hatched where money was cut or left, open where it was added.
 * @param id prefix of the ids in it, its own on the page
 */
export function waterfall(data: Waterfall, id: string): string {
  const { columns } = data;
  const spans = spansOf(columns);
  const slot = slotOf(columns);
  const width = Math.max(WIDTH, slot * columns.length);
  const y = scaleLinear([...reachOf(spans)], [TOP + PLOT, TOP]);
  const bar = Math.min(WIDEST_BAR, slot * 0.62);
  const placeOf = (index: number): Place => ({ middle: slot * (index + 0.5), bar, slot, y });
  const drawn = spans.map((span, index) => drawColumn(span, placeOf(index), id));
  const ties = spans.map((span, index) => {
    const from = slot * (index + 0.5) + bar / 2;
    return isTied(span, spans[index + 1])
      ? line('tie', from, y(span.to), from + slot - bar, y(span.to))
      : '';
  });
  const axis = line('base', 0, y(0), slot * columns.length, y(0));
  const height = Math.max(0, ...drawn.map(({ end }) => end)) + 8;
  const body = [hatches(id), ...ties, ...drawn.map(({ svg }) => svg), axis];
  return chart(width, height, spokenColumns(data), body.join(''));
}
