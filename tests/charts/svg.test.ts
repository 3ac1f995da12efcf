import { describe, expect, test } from 'vitest';
import { at, escaped, label, line, rect } from '../../src/charts/svg.ts';

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
