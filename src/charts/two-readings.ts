import { scaleLinear } from 'd3';
import { escaped, label, line, rect } from './svg.ts';
import { textWidth } from './text-width.ts';

/** One sum of spending held against two budgets. */
export interface TwoReadings {
  readonly actual: number;
  readonly actualLabel: string;
  readonly budgets: readonly {
    readonly name: string;
    readonly value: number;
    readonly rate: string;
    /** Worked out by this site, not printed. */
    readonly computed: boolean;
  }[];
}

const ROW = 50;
const BAR = 18;
const HEAD = 20;
const NAME = 14;
const RATE = 15;
const AIR = 8;

/**
 * Two budgets as bars on one scale, the same spending dark in both, one line through its end: the
 * same money is two rates.
 * @param width in SVG units; 330 reads on a phone, 600 on a desk
 */
export function twoReadings({ actual, actualLabel, budgets }: TwoReadings, width: number): string {
  const largest = Math.max(actual, ...budgets.map(({ value }) => value), 1e-9);
  const x = scaleLinear([0, largest], [0, width]);
  const height = budgets.length * ROW + 22;
  const bars = budgets.map(({ value }, index) => {
    const top = index * ROW + HEAD;
    return rect('planned', 0, top, x(value), BAR) + rect('spent', 0, top, x(actual), BAR);
  });
  const rows = budgets.map(({ name, value, rate, computed }, index) => {
    const top = index * ROW;
    // However short the bar, its rate stands clear of its name.
    const room = textWidth(name, NAME) + textWidth(rate, RATE) + AIR;
    return [
      label('t halo', 0, top + HEAD - 5, name),
      label(
        computed ? 'b computed halo' : 'b halo',
        Math.max(x(value), room),
        top + HEAD - 5,
        rate,
        'end',
      ),
    ].join('');
  });
  const end = x(actual);
  const said = textWidth(actualLabel, NAME);
  const foot =
    end + said <= width
      ? label('t', end, height - 4, actualLabel)
      : label('t', Math.max(end, said), height - 4, actualLabel, 'end');
  const name = budgets.map((budget) => `${budget.name}：${budget.rate}`).join('；');
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(`${actualLabel}；${name}`)}">${bars.join('')}${line('tick', end, HEAD, end, height - 18)}${rows.join('')}${foot}</svg>`;
}
