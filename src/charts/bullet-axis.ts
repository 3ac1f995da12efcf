import { ticks } from 'd3';
import { label } from './svg.ts';
import { bulletScale, TARGET_BULLET } from './target-bullet.ts';
import { textWidth } from './text-width.ts';

/** One mark of the axis: a multiple of the target, and how it is called. */
export interface AxisMark {
  readonly at: number;
  readonly said: string;
  readonly kind: string;
}

const SMALL = 12;

/** The axis's marks: 0, the target itself, and some round multiples that leave room for their words. */
export function axisMarks(domain: readonly [number, number]): readonly AxisMark[] {
  const [low, high] = domain;
  const x = bulletScale(domain);
  const kept = [
    { at: 1, said: '目标', kind: 'small dark' },
    { at: 0, said: '0', kind: 'small' },
  ];
  const rounds = ticks(low, high, 5).filter((tick) => Number.isInteger(tick));
  const largest = Math.max(...rounds);
  for (const tick of rounds.toReversed()) {
    const unit = tick === largest && tick > 1 ? ' 倍' : '';
    const said = `${tick}`.replace('-', '−') + unit;
    const apart = kept.every(
      (other) =>
        Math.abs(x(other.at) - x(tick)) >=
        (textWidth(said, SMALL) + textWidth(other.said, SMALL)) / 2 + 4,
    );
    if (apart) kept.push({ at: tick, said, kind: 'small' });
  }
  return kept.filter((mark) => mark.at !== 0 || x(1) - x(0) >= SMALL * 1.5);
}

/** The labels of the axis alone, for the head of the column that the bullets stand in. */
export function bulletAxis(domain: readonly [number, number]): string {
  const { width, height } = TARGET_BULLET;
  const x = bulletScale(domain);
  const marks = axisMarks(domain).map(({ at: tick, said, kind }) =>
    label(kind, x(tick), height - 5, said, 'middle'),
  );
  return `<svg class="chart" viewBox="0 0 ${width} ${height}" aria-hidden="true">${marks.join('')}</svg>`;
}
