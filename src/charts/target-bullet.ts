import { scaleLinear } from 'd3';
import { escaped, line, rect } from './svg.ts';

/** One target's result as a multiple of it. */
export interface TargetBullet {
  readonly name: string;
  readonly multiple: number;
  /** A cap is drawn as a bound that must not be passed, never as something to fill. */
  readonly cap: boolean;
}

const WIDTH = 240;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;

const goal = (multiple: number, x: (value: number) => number): string => {
  const from = Math.min(0, multiple);
  return rect(multiple >= 1 ? 'spent' : 'short', x(from), 5, x(Math.max(0, multiple)) - x(from), 8);
};

const bound = (multiple: number, x: (value: number) => number): string =>
  `<circle class="dot" cx="${Math.round(x(multiple))}" cy="${MIDDLE}" r="4"/>${line('wall', x(1), 1, x(1), HEIGHT - 1)}${line('wall', x(1), 1, x(1) + 5, 1)}${line('wall', x(1), HEIGHT - 1, x(1) + 5, HEIGHT - 1)}`;

/**
 * One target on an axis of multiples: the line at 1 is the target itself.
 * @param domain the ends of the axis, shared by all targets of a page, so that 0.9 and 8.9 can be compared
 */
export function targetBullet(
  { name, multiple, cap }: TargetBullet,
  domain: readonly [number, number],
): string {
  const x = scaleLinear([...domain], [3, WIDTH - 8]);
  const axis = line('axis', x(domain[0]), MIDDLE, x(domain[1]), MIDDLE);
  const mark = cap
    ? bound(multiple, x)
    : `${goal(multiple, x)}${line('tick', x(1), 1, x(1), HEIGHT - 1)}`;
  return `<svg class="chart row" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" data-for="${escaped(name)}">${axis}${mark}</svg>`;
}
