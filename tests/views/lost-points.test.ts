import { describe, expect, test } from 'vitest';
import type { Standing } from '#domain/scoring/scored.ts';
import { lostPoints } from '../../src/views/lost-points.ts';
import type { ScoreRow } from '../../src/views/score-view.ts';

const row = (lost: string, standing?: Standing, isLeaf = true): ScoreRow =>
  ({
    ...{ lost, isLeaf },
    standing: standing && { standing, label: '', anchor: '' },
  }) as unknown as ScoreRow;

describe('the points that were lost', () => {
  test('are nothing where no leaf lost any', () => {
    const { all, by } = lostPoints([row(''), row('', 'agrees')]);
    expect([all, by.size]).toEqual(['0', 0]);
    expect(lostPoints([]).all).toBe('0');
  });

  test('are added up in decimals, not in binary fractions', () => {
    expect(lostPoints([row('0.1'), row('0.2')]).all).toBe('0.3');
  });

  test('are parted by how the indicators stand', () => {
    const { all, by } = lostPoints([
      ...[row('3.45', 'agrees'), row('0.5', 'judged'), row('1.56', 'agrees')],
      ...[row('1.1', 'open'), row('0.25')],
    ]);
    expect(all).toBe('6.86');
    expect(Object.fromEntries(by)).toEqual({
      ...{ agrees: '5.01', judged: '0.5', open: '1.1', unscored: '0.25' },
    });
  });

  test('are those of leaves: a branch loses what its leaves lose', () => {
    expect(lostPoints([row('2', undefined, false), row('2')]).all).toBe('2');
  });
});
