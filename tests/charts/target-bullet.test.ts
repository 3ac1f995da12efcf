import { expect, test } from 'vitest';
import { targetBullet, type TargetBullet } from '../../src/charts/target-bullet.ts';
import { pretty } from './pretty.ts';

const bullet = (multiple: number, cap = false, name = '办十件事'): TargetBullet => ({
  ...{ name, multiple, cap },
});

type Case = readonly [string, TargetBullet, readonly [number, number]];
const cases: readonly Case[] = [
  ['a target just met', bullet(1), [0, 2]],
  ['a target missed', bullet(0.6), [0, 2]],
  ['a target met nine times over', bullet(9), [0, 9]],
  ['nothing done', bullet(0), [0, 2]],
  ['the opposite of what was promised', bullet(-0.5), [-1, 2]],
  ['a cap kept', bullet(0.7, true), [0, 2]],
  ['a cap just reached', bullet(1, true), [0, 2]],
  ['a cap passed', bullet(1.4, true), [0, 2]],
  ['a name full of signs', bullet(1, false, `<b>&"甲'`), [0, 2]],
];

test.for(cases)('%s', async ([name, target, domain]) => {
  const svg = targetBullet(target, domain);
  expect(targetBullet({ ...target }, [...domain])).toBe(svg);
  await expect(pretty(svg)).toMatchFileSnapshot(
    `snapshots/target-bullet/${name.replaceAll(' ', '-')}.svg`,
  );
});

test('a cap is never drawn as something to fill', () => {
  for (const multiple of [0, 0.5, 1, 2]) {
    expect(targetBullet(bullet(multiple, true), [0, 2])).not.toMatch(
      /<rect|class="(?:spent|short|beyond|lines)"/,
    );
  }
});

/** How wide the parts of these kinds are; 0 for one that is not drawn. */
const widths = (multiple: number, domain: readonly [number, number] = [0, 2]) => {
  const svg = targetBullet(bullet(multiple), domain);
  const width = (kind: string) =>
    Number(new RegExp(`class="${kind}"[^>]*width="([\\d.]+)"`, 'u').exec(svg)?.[1] ?? 0);
  return { box: width('short'), filled: width('spent'), beyond: width('beyond') };
};

test('the box is the target, filled as far as the result goes', () => {
  const { box } = widths(0);
  expect(box).toBeGreaterThan(100);
  expect(widths(0)).toEqual({ box, filled: 0, beyond: 0 });
  expect(widths(0.6)).toEqual({ box, filled: Math.round(box * 6) / 10, beyond: 0 });
  expect(widths(0.99).filled).toBeLessThan(box);
  expect(widths(1)).toEqual({ box, filled: box, beyond: 0 });
});

test('what is beyond the target is a bar of its own, as long as it is many times the target', () => {
  expect(widths(9, [0, 9]).beyond / widths(9, [0, 9]).box).toBeCloseTo(8, 1);
  const heights = [...targetBullet(bullet(2), [0, 2]).matchAll(/height="(\d+)"/gu)];
  expect(heights.map(([, height]) => height)).toEqual(['10', '10', '4']);
});

test('the opposite of what was promised goes the other way and fills nothing', () => {
  const svg = targetBullet(bullet(-0.5), [-1, 2]);
  expect(svg).toContain('class="wrong-way"');
  expect(svg).toContain('class="lines"');
  expect(svg).not.toMatch(/class="(?:spent|beyond)"/u);
});
