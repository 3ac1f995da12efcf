import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, escaped, hatched, label, line, rect } from '../../src/charts/svg.ts';

describe('a coordinate has one decimal at the most', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '0'],
    [-0, '0'],
    [0.1 + 0.2, '0.3'],
    [-0.04, '0'],
    [12.25, '12.3'],
    [1 / 3, '0.3'],
    [-2.06, '-2.1'],
    [640, '640'],
  ];
  test.for(cases)('%d → %s', ([value, text]) => {
    expect(at(value)).toBe(text);
  });
});

test('text cannot leave its element or its attribute', () => {
  const text = `</text><script>alert("1")&'</script>`;
  expect(escaped(text)).toBe(
    '&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&amp;&#39;&lt;/script&gt;',
  );
  expect(label('t', 0, 0, text)).not.toMatch(/<(?!text |\/text>)/);
});

test('a rectangle without width is none', () => {
  expect(rect('a', 1, 2, 0, 4)).toBe('');
  expect(rect('a', 1, 2, -3, 4)).toBe('');
  expect(rect('a', 1, 2, 3, 4)).toBe('<rect class="a" x="1" y="2" width="3" height="4"/>');
});

test('a line and a text are where they were put', () => {
  expect(line('a', 1.04, 2, 3, 4.06)).toBe('<line class="a" x1="1" y1="2" x2="3" y2="4.1"/>');
  expect(label('a', 1, 2, '甲', 'end')).toBe(
    '<text class="a" x="1" y="2" text-anchor="end">甲</text>',
  );
});

describe('slanted lines that fill a rectangle', () => {
  const ends = (path: string) =>
    [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);

  test('are none where there is nothing to fill', () => {
    expect(hatched('lines', 0, 0, 0, 10)).toBe('');
    expect(hatched('lines', 0, 0, 10, 0)).toBe('');
    expect(hatched('lines', 0, 0, -3, 10)).toBe('');
  });

  test('begin and end at its edges', () => {
    expect(hatched('lines', 10, 20, 6, 4)).toBe(
      '<path class="lines" d="M12 20L10 22M16 20L12 24"/>',
    );
  });

  test('whatever the rectangle, stay within it and slant alike', () => {
    const place = fc.integer({ min: -2000, max: 2000 }).map((tenths) => tenths / 10);
    const size = fc.integer({ min: 1, max: 3000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(place, place, size, size, (x, y, width, height) => {
        const points = ends(hatched('lines', x, y, width, height));
        expect(points.length % 2).toBe(0);
        if (width + height > 4) expect(points.length).toBeGreaterThan(0);
        points.forEach(([left = NaN, top = NaN], index) => {
          expect(left).toBeGreaterThanOrEqual(x - 0.06);
          expect(left).toBeLessThanOrEqual(x + width + 0.06);
          expect(top).toBeGreaterThanOrEqual(y - 0.06);
          expect(top).toBeLessThanOrEqual(y + height + 0.06);
          if (index % 2 === 0) {
            const [endX = NaN, endY = NaN] = points[index + 1] ?? [];
            expect(Math.abs(left - endX - (endY - top))).toBeLessThan(0.21);
          }
        });
      }),
    );
  });
});
