import { scaleLinear } from 'd3';
import { escaped, line, rect } from './svg.ts';

/** One project's money in 元; undefined where it is not published. */
export interface ProjectBar {
  readonly name: string;
  readonly initial: number | undefined;
  readonly budget: number | undefined;
  readonly actual: number | undefined;
}

const WIDTH = 240;
const HEIGHT = 18;

/** The bar's size in SVG units. */
export const PROJECT_BAR = { width: WIDTH, height: HEIGHT } as const;

/** What a bar is made of, from 0, 0; see `projectBar`. */
export function projectBarMarks({ initial, budget, actual }: ProjectBar, largest: number): string {
  const x = scaleLinear([0, largest > 0 ? largest : 1], [0, WIDTH - 2]);
  const cut =
    initial !== undefined && budget !== undefined && initial > budget
      ? line('cut', x(budget), HEIGHT / 2, x(initial), HEIGHT / 2)
      : '';
  const tick =
    initial === undefined ? '' : line('tick', x(initial) + 1, 1, x(initial) + 1, HEIGHT - 1);
  return [
    rect('planned', 0, 3, x(budget ?? 0), HEIGHT - 6),
    rect('spent', 0, 6, x(actual ?? 0), HEIGHT - 12),
    cut,
    tick,
  ].join('');
}

/**
 * A bar in a table's row: pale is the budget, dark what was spent, the tick the initial budget,
 * dots what was cut from it.
 * @param largest the end of the scale, the same for all rows of a group, in 元
 */
export function projectBar(bar: ProjectBar, largest: number): string {
  return `<svg class="chart row" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" data-for="${escaped(bar.name)}">${projectBarMarks(bar, largest)}</svg>`;
}
