import { describe, expect, test } from 'vitest';
import { hundredPoints } from '../../src/charts/hundred-points.ts';
import { halves } from './point-cases.ts';
import { pretty } from './pretty.ts';
import { collisions, outside, textBoxes } from './text-boxes.ts';

const drawn = (name: string) => hundredPoints(halves[name] ?? []);

test.for(Object.keys(halves))('%s', async (name) => {
  const svg = drawn(name);
  expect(hundredPoints(structuredClone(halves[name] ?? []))).toBe(svg);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
  await expect(pretty(svg)).toMatchFileSnapshot(
    `snapshots/hundred-points/${name.replaceAll(/[ ,]+/gu, '-')}.svg`,
  );
});

/** The ends of the boxes of each leaf, in the chart's own units. */
const boxEnds = (svg: string) =>
  [...svg.matchAll(/<g transform="translate\((\d+) (\d+)\)">((?:<rect[^>]*>|<path[^>]*>)*)<\/g>/gu)]
    .filter(([, , , inner = '']) => inner.includes('<rect'))
    .map(([, x, , inner = '']) =>
      Math.max(
        ...[...inner.matchAll(/ x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/gu)].map(
          ([, left, width]) => Number(x) + Number(left) + Number(width),
        ),
      ),
    );

describe('nothing lies on anything', () => {
  test.for(Object.keys(halves))('in %s', (name) => {
    for (const half of halves[name] ?? []) {
      const svg = hundredPoints([half, { ...half, sections: [] }]);
      expect(collisions(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      const points = textBoxes(svg)
        .filter(({ text }) => text.includes(' / ') && text !== half.points)
        .map(({ left }) => left);
      for (const end of boxEnds(svg)) {
        expect(end).toBeLessThan(Math.min(...points));
      }
    }
  });
});

describe('its name', () => {
  test('says the branches with their points', () => {
    expect(drawn('typical')).toContain('aria-label="履职效能 47.5 / 50；管理效率 40.98 / 50"');
  });

  test('says the leaves where the tree has no branches', () => {
    expect(drawn('one level')).toContain('aria-label="完成率 2 / 2.5，措施 0 / 3"');
  });
});

test('two branches stand beside one another, a third below them', () => {
  const tops = [...drawn('three branches, weights above ten').matchAll(/translate\(0 (\d+)\)/gu)];
  expect(tops).toHaveLength(2);
  expect(tops[0]?.[1]).toBe('0');
  expect(Number(tops[1]?.[1])).toBeGreaterThan(100);
});

test('what was not lost is not said to be lost', () => {
  const texts = textBoxes(drawn('typical')).map(({ text }) => text);
  expect(texts.filter((text) => text.startsWith('−'))).toEqual(['−1', '−0.2', '−3.45', '−1.1']);
});
