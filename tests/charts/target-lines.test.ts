import { expect, test } from 'vitest';
import { targetBullet } from '../../src/charts/target-bullet.ts';
import { targetLines } from '../../src/charts/target-lines.ts';
import { pretty } from './pretty.ts';
import { targets } from './row-cases.ts';
import { collisions, outside, textBoxes } from './text-boxes.ts';

test.for(Object.entries(targets))('%s', async ([name, lines]) => {
  const svg = targetLines(lines);
  expect(targetLines(structuredClone(lines))).toBe(svg);
  expect(collisions(svg)).toEqual([]);
  expect(outside(svg)).toEqual([]);
  await expect(pretty(svg)).toMatchFileSnapshot(
    `snapshots/target-lines/${name.replaceAll(' ', '-')}.svg`,
  );
});

const ticks: readonly (readonly [readonly [number, number], string])[] = [
  [[-2, 8], '−2 0 目标 2 4 6 8 倍'],
  [[0, 2], '0 目标 2 倍'],
  [[0, 120], '目标 20 40 60 80 100 120 倍'],
];
test.for(ticks)('the axis from %j says %s', ([domain, said]) => {
  const texts = textBoxes(targetLines({ domain, groups: [] }));
  const heads = new Set(['目标值', '结果', '倍数', '结论']);
  const axis = texts.filter(({ text, left }) => left > 0 && !heads.has(text));
  const ordered = axis.toSorted((a, b) => a.left - b.left).map(({ text }) => text);
  expect(ordered.join(' ')).toBe(said);
});

test('its bullets are the ones of the page, and its multiples are marked as computed', () => {
  const [group] = targets['typical']?.groups ?? [];
  const bullet = group?.rows[0]?.bullet;
  const marks = /^<svg[^>]*>(.*)<\/svg>$/.exec(bullet ? targetBullet(bullet, [-2, 8]) : '');
  const svg = targetLines({ domain: [-2, 8], groups: group ? [group] : [] });
  expect(svg).toContain(`>${marks?.[1] ?? '?'}</g>`);
  expect(svg).toMatch(/<text class="t computed"[^>]*>6.57</);
});
