import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanced, textWidth, wrapped } from '../../src/charts/text-width.ts';

test('a Han character is as wide as its size, a figure a little more than half', () => {
  expect(textWidth('年初预算', 14)).toBe(56);
  expect(textWidth('（甲）', 10)).toBe(30);
  expect(textWidth('1,000.00', 10)).toBeCloseTo(44);
});

describe('a text is cut into lines', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['that fit', '预算执行', ['预算执行']],
    ['at the width', '预算执行率情况', ['预算执行率', '情况']],
    ['never before a closing mark', '预算执行情，况良好', ['预算执行', '情，况良好']],
    ['never after an opening mark', '预算执行（情况）', ['预算执行', '（情况）']],
    ['with numbers kept whole', '预算为123.45万元', ['预算为', '123.45万元']],
    ['with words kept whole', '采用 Beta 版', ['采用 Beta ', '版']],
    ['none for nothing', '', []],
  ];
  test.for(cases)('%s', ([, text, lines]) => {
    expect(wrapped(text, 5.5, 1)).toEqual(lines);
  });
});

test('nothing of a text is lost, and no line is wider than asked', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'预算（）《》，。12.%ab “”') }),
      fc.integer({ min: 2, max: 12 }),
      (text, width) => {
        const lines = wrapped(text, width, 1);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(textWidth(line, 1)).toBeLessThanOrEqual(width + 1e-9);
      },
    ),
  );
});

test('a heading is cut into lines of much the same length', () => {
  expect(wrapped('一个项目的调减，超过全部门净调减', 15, 1)).toEqual([
    '一个项目的调减，超过全部门净调',
    '减',
  ]);
  expect(balanced('一个项目的调减，超过全部门净调减', 15, 1)).toEqual([
    '一个项目的调减，',
    '超过全部门净调减',
  ]);
  expect(balanced('短', 15, 1)).toEqual(['短']);
  expect(balanced('', 15, 1)).toEqual([]);
});
