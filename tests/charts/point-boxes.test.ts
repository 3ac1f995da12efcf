import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesWidth, pointBoxes, type Loss } from '../../src/charts/point-boxes.ts';
import { pretty } from './pretty.ts';

const cases: Readonly<Record<string, readonly [number, number, Loss]>> = {
  'all earned': [3, 3, 'rule'],
  'nothing earned': [0, 2, 'rule'],
  'lost by rule': [4.55, 8, 'rule'],
  'lost by judgement': [3.5, 4, 'judged'],
  'lost and not to be worked out': [1.9, 3, 'open'],
  'a part of a point': [0.25, 2.5, 'judged'],
  'more than ten': [28.5, 30, 'rule'],
  'more earned than there is': [3, 2, 'rule'],
  'nothing to earn': [0, 0, 'rule'],
};

test.for(Object.entries(cases))('%s', async ([name, [score, weight, loss]]) => {
  await expect(pretty(pointBoxes(score, weight, loss))).toMatchFileSnapshot(
    `snapshots/point-boxes/${name.replaceAll(' ', '-')}.svg`,
  );
});

/** Points drawn dark: boxes are 14 wide. */
const earned = (svg: string): number =>
  [...svg.matchAll(/class="spent"[^>]*width="([\d.]+)"/gu)].reduce(
    (sum, [, width]) => sum + Number(width) / 14,
    0,
  );

describe('boxes', () => {
  test('are dark for what was earned, framed for what was not', () => {
    const svg = pointBoxes(4.55, 8, 'rule');
    expect(earned(svg)).toBeCloseTo(4.55, 2);
    expect(svg.match(/class="short"/gu)).toHaveLength(4);
    expect(svg).not.toMatch(/class="(?:unknown|lines)"/u);
  });

  test('are hatched where a person judged, dashed where nobody can tell', () => {
    expect(pointBoxes(3, 4, 'judged')).toContain('class="lines"');
    expect(pointBoxes(3, 4, 'open')).toContain('class="unknown"');
    expect(pointBoxes(3, 4, 'open')).not.toMatch(/class="(?:short|lines)"/u);
  });

  test('have no frame where nothing was lost', () => {
    expect(pointBoxes(4, 4, 'open')).not.toMatch(/class="(?:short|lines|unknown)"/u);
  });

  test('stand ten in a line', () => {
    expect(boxesWidth(10)).toEqual({ width: 180, height: 14, lines: 1 });
    expect(boxesWidth(10.5)).toEqual({ width: 180, height: 32, lines: 2 });
    expect(boxesWidth(30).lines).toBe(3);
  });

  test('a weight that binary fractions make a little too large has no box more', () => {
    expect(boxesWidth(0.1 + 0.2 + 2.7).width).toBe(54);
  });

  test('whatever the points, stay in their frame and are as dark as earned', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 0, max: 4000 }),
        fc.constantFrom<Loss>('rule', 'judged', 'open'),
        (score, weight, loss) => {
          const svg = pointBoxes(score / 100, weight / 100, loss);
          expect(svg).not.toMatch(/NaN|Infinity|undefined|="-/u);
          expect(Math.abs(earned(svg) - score / 100)).toBeLessThan(0.05 + score / 20_000);
          const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/u.exec(svg) ?? [];
          const rects = svg.matchAll(
            / x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/gu,
          );
          for (const [, x, y, wide, high] of rects) {
            expect(Number(x) + Number(wide)).toBeLessThanOrEqual(Number(width) + 0.1);
            expect(Number(y) + Number(high)).toBeLessThanOrEqual(Number(height) + 0.1);
          }
        },
      ),
    );
  });
});
