import { describe, expect, test } from 'vitest';
import { randomFor } from '../../../../scripts/lib/synthetic/random.ts';

const some = (...labels: string[]) => {
  const random = randomFor(...labels);
  return Array.from({ length: 200 }, () => random.int(0, 9));
};

describe('seeded choices', () => {
  test('are the same for the same labels', () => {
    expect(some('a', 'b')).toEqual(some('a', 'b'));
  });

  test('differ where a label differs, and where labels are cut differently', () => {
    expect(some('a', 'b')).not.toEqual(some('a', 'c'));
    expect(some('a', 'b')).not.toEqual(some('ab'));
  });

  test('reach both ends and nothing beyond', () => {
    expect([...new Set(some('ends'))].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('shuffle without losing or doubling anything', () => {
    const items = ['甲', '乙', '丙', '丁', '戊'];
    const shuffled = randomFor('s').shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted()).toEqual(items.toSorted());
  });

  test('give decimals inside their range, to so many places', () => {
    const random = randomFor('d');
    for (let round = 0; round < 100; round += 1) {
      const value = random.decimal('-2.5', '3.5', 2);
      expect(value.gte('-2.5') && value.lte('3.5')).toBe(true);
      expect(value.decimalPlaces()).toBeLessThanOrEqual(2);
    }
  });
});
