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
      /<rect|class="(?:spent|short)"/,
    );
  }
});

test('a target missed looks other than a target met', () => {
  expect(targetBullet(bullet(0.99), [0, 2])).toContain('class="short"');
  expect(targetBullet(bullet(1), [0, 2])).toContain('class="spent"');
});
