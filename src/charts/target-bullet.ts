import { scaleLinear, type ScaleLinear } from 'd3';
import { at, escaped, hatched, line, rect } from './svg.ts';

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
const THICK = 10;
const THIN = 4;

type Axis = ScaleLinear<number, number>;

const band = (kind: string, from: number, to: number, thickness: number): string =>
  rect(kind, from, MIDDLE - thickness / 2, to - from, thickness);

/** The box from nothing to the target, filled as far as the result goes; beyond it a thin bar. */
const goal = (multiple: number, x: Axis): string => {
  const filled = x(Math.min(1, Math.max(0, multiple)));
  const back = x(Math.min(0, multiple));
  return [
    band('short', x(0), x(1), THICK),
    band('spent', x(0), filled, THICK),
    band('beyond', x(1), x(Math.max(1, multiple)), THIN),
    band('wrong-way', back, x(0), THICK),
    hatched('lines', back, MIDDLE - THICK / 2, x(0) - back, THICK),
    line('tick', x(1), 1, x(1), HEIGHT - 1),
  ].join('');
};

const bound = (multiple: number, x: Axis): string =>
  [
    `<circle class="dot" cx="${at(x(multiple))}" cy="${MIDDLE}" r="4"/>`,
    line('wall', x(1), 1, x(1), HEIGHT - 1),
    line('wall', x(1), 1, x(1) + 5, 1),
    line('wall', x(1), HEIGHT - 1, x(1) + 5, HEIGHT - 1),
  ].join('');

/** The bullet's size in SVG units. */
export const TARGET_BULLET = { width: WIDTH, height: HEIGHT } as const;

/** Where a multiple of the target stands in a bullet. */
export function bulletScale(domain: readonly [number, number]): ScaleLinear<number, number> {
  return scaleLinear([...domain], [3, WIDTH - 8]);
}

/** What a bullet is made of, from 0, 0; see `targetBullet`. */
export function targetBulletMarks(
  { multiple, cap }: TargetBullet,
  domain: readonly [number, number],
): string {
  const x = bulletScale(domain);
  const axis = line('axis', x(domain[0]), MIDDLE, x(domain[1]), MIDDLE);
  return `${axis}${cap ? bound(multiple, x) : goal(multiple, x)}`;
}

/**
 * One target on an axis of multiples: the box ends at 1, the target itself.
 * @param domain the ends of the axis, shared by all targets of a page, so that 0.9 and 8.9 can be compared
 */
export function targetBullet(bullet: TargetBullet, domain: readonly [number, number]): string {
  return `<svg class="chart row" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" data-for="${escaped(bullet.name)}">${targetBulletMarks(bullet, domain)}</svg>`;
}
