import { scaleLinear } from 'd3';
import type { FairBar, FairPanelView } from '../views/fair-panel-view.ts';
import { chart, label, labels, line, rect } from './svg.ts';
import { balanced, textWidth, wrapped } from './text-width.ts';

interface Form {
  readonly width: number;
  readonly columns: number;
}

const GUTTER = 48;
const TITLE = 15;
const LEADING = 22;
const TEXT = 14;
const ROW = 30;
const BAR = 14;
/** How far a bar whose end is open goes on, in broken lines. */
const TAIL = 18;
/** Before a figure's text, and after it: browsers set a little space between Han and digits. */
const AIR = 8;
/** A bar is not drawn shorter than this, however small its figure. */
const LEAST = 24;

/** A bar: solid for an exact figure, its end open for 超 and 不少于, in broken lines for 约 and 近. */
const drawBar = ({ value, bound }: FairBar, from: number, to: number, top: number): string => {
  const length = value <= 0 ? 0 : Math.max(2, to - from);
  if (length === 0) return '';
  if (bound === 'exact') return rect('spent', from, top, length, BAR);
  if (bound !== 'lower') return rect('unknown', from, top + 0.6, length, BAR - 1.2);
  const edges = [top + 0.5, top + BAR - 0.5].map((y) =>
    line('cut', from + length, y, from + length + TAIL, y),
  );
  return `${rect('spent', from, top, length, BAR)}${edges.join('')}`;
};

const drawPanel = ({ title, bars }: FairPanelView, left: number, width: number, top: number) => {
  const lines = balanced(title, width, TITLE);
  const foot = top + 16 + (lines.length - 1) * LEADING;
  const names = Math.max(...bars.map((bar) => textWidth(bar.label, TEXT)));
  // Names too long to stand beside the bars stand above them.
  const beside = names + 12 + LEAST + 120 <= width;
  const from = left + (beside ? names + 12 : 0);
  const tail = (bar: FairBar): number => (bar.bound === 'lower' ? TAIL : 0) + AIR;
  const room = Math.min(
    ...bars.map((bar) => left + width - from - tail(bar) - textWidth(bar.text, TEXT) - AIR),
  );
  const x = scaleLinear(
    [0, Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE)],
    [from, from + Math.max(LEAST, room)],
  );
  let row = foot + 14;
  const drawn = bars.map((bar) => {
    const said = beside ? [bar.label] : wrapped(bar.label, width, TEXT);
    const words = labels('t', left, row + 12, said, LEADING);
    if (!beside) row += said.length * LEADING;
    const end = x(Math.max(0, bar.value));
    const svg = [
      words,
      drawBar(bar, from, end, row),
      label('amount', end + tail(bar), row + 12, bar.text),
    ].join('');
    row += ROW;
    return svg;
  });
  return {
    svg: `${labels('b', left, top + 16, lines, LEADING)}${drawn.join('')}`,
    end: row,
  };
};

const draw = (panels: readonly FairPanelView[], { width, columns }: Form): string => {
  const across = Math.min(columns, Math.max(1, panels.length));
  const own = across === 1 ? Math.min(width, 620) : (width - GUTTER * (across - 1)) / across;
  const parts: string[] = [];
  let top = 0;
  for (let first = 0; first < panels.length; first += across) {
    const row = panels
      .slice(first, first + across)
      .map((panel, index) => drawPanel(panel, index * (own + GUTTER), own, top));
    parts.push(...row.map(({ svg }) => svg));
    top = Math.max(...row.map(({ end }) => end)) + 20;
  }
  const name = panels.map(({ told }) => told).join('；');
  return chart(width, Math.max(1, top - 20), name, parts.join(''));
};

/**
 * Small charts side by side, each of figures that may stand together, each with a scale of its own
 * from nought: lengths are for comparing within one of them.
 */
export function fairPanels(panels: readonly FairPanelView[]): string {
  return draw(panels, { width: 1000, columns: 3 });
}

/** The same for a phone: one under another. */
export function fairPanelsNarrow(panels: readonly FairPanelView[]): string {
  return draw(panels, { width: 330, columns: 1 });
}
