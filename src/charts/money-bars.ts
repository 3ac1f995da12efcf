import { max, scaleLinear } from 'd3';
import { escaped, label, rect } from './svg.ts';

/** One bar: a stage of the money, in 元 for its length and as text for its label. */
export interface MoneyBar {
  readonly name: string;
  readonly amount: string;
  readonly value: number;
  readonly spent: boolean;
}

const ROW = 52;
const BAR = 20;
const TITLE = 18;

/**
 * Horizontal bars on one scale that begins at zero, the name and the amount above each.
 * @param width in SVG units; 340 reads on a phone, 640 on a desk
 */
export function moneyBars(bars: readonly MoneyBar[], width: number): string {
  const length = scaleLinear([0, Math.max(1, max(bars, ({ value }) => value) ?? 0)], [0, width]);
  const height = bars.length * ROW;
  const name = bars.map((bar) => `${bar.name} ${bar.amount} 万元`).join('；');
  const rows = bars.map(({ name: title, amount, value, spent }, index) => {
    const top = index * ROW;
    return [
      label('t', 0, top + TITLE - 4, title),
      label('t b', width, top + TITLE - 4, amount, 'end'),
      rect(spent ? 'spent' : 'planned', 0, top + TITLE + 3, length(value), BAR),
    ].join('');
  });
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(name)}">${rows.join('')}</svg>`;
}
