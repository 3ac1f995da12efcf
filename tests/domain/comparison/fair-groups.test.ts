import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fairGroups } from '#domain/comparison/fair-groups.ts';
import { FAIR, refused } from '#domain/comparison/verdict.ts';

const likes = (a: number, b: number) =>
  Math.abs(a - b) < 3 ? FAIR : refused('unit', '差得太多。');

test('each stands with those it may stand with', () => {
  expect(fairGroups([1, 9, 2, 3, 8], likes)).toEqual([
    [1, 2, 3],
    [9, 8],
  ]);
});

test('nothing is lost, and in a group any two may stand together', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (items) => {
      const groups = fairGroups(items, likes);
      expect(groups.flat().toSorted()).toEqual(items.toSorted());
      for (const group of groups) {
        for (const a of group) for (const b of group) expect(likes(a, b).fair).toBe(true);
      }
    }),
  );
});
