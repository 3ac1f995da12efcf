import { describe, expect, test } from 'vitest';
import { scoreHalves } from '../../src/views/score-halves.ts';
import { scoreView } from '../../src/views/score-view.ts';
import { bare, reportOf } from '../domain/record/sample-report.ts';

type Tree = string | readonly [string, ...Tree[]];

const node = (tree: Tree): object => {
  const [id, ...children] = typeof tree === 'string' ? [tree] : tree;
  const own = { id, name: `指标${id}`, at: 'work', weight: '1分', score: '1分' };
  return children.length > 0 ? { ...own, children: children.map(node) } : own;
};

/** Each branch as its head, then its sections as their head and their leaves. */
const told = (...trees: readonly Tree[]) => {
  const view = scoreView(reportOf({ score: { ...bare.score, at: 'work', tree: trees.map(node) } }));
  if (!view) throw new Error('there is a tree');
  return scoreHalves(view).map(({ head, sections }) => [
    head?.id ?? '',
    ...sections.map((section) => [
      section.head?.id ?? '',
      section.leaves.map(({ id }) => id).join(' '),
    ]),
  ]);
};

describe('a tree', () => {
  test('of three levels is told by branch and heading', () => {
    expect(told(['a', ['b', 'c', 'd'], ['e', 'f']], ['g', ['h', 'i']])).toEqual([
      ['a', ['b', 'c d'], ['e', 'f']],
      ['g', ['h', 'i']],
    ]);
  });

  test('of two levels has branches without headings', () => {
    expect(told(['a', 'b', 'c'], ['d', 'e'])).toEqual([
      ['a', ['', 'b c']],
      ['d', ['', 'e']],
    ]);
  });

  test('of one level is one branch without a name', () => {
    expect(told('a', 'b', 'c')).toEqual([['', ['', 'a b c']]]);
  });

  test('of four levels stands under its third, which is right above the leaves', () => {
    expect(told(['a', ['b', ['c', 'd', 'e'], ['f', 'g']]])).toEqual([
      ['a', ['c', 'd e'], ['f', 'g']],
    ]);
  });
});

describe('a leaf is under no heading that is not its own', () => {
  test('after a heading of its own level', () => {
    expect(told(['a', ['b', 'c'], 'd', ['e', 'f'], 'g'])).toEqual([
      ['a', ['b', 'c'], ['', 'd'], ['e', 'f'], ['', 'g']],
    ]);
  });

  test('after a branch', () => {
    expect(told(['a', 'b'], 'c', 'd', ['e', 'f'])).toEqual([
      ['a', ['', 'b']],
      ['', ['', 'c d']],
      ['e', ['', 'f']],
    ]);
  });

  test('beside a deeper heading', () => {
    expect(told(['a', ['b', ['c', 'd'], 'e']])).toEqual([['a', ['c', 'd'], ['b', 'e']]]);
  });
});

test('every leaf stands once, in the order of the source', () => {
  const all = told('x', ['a', ['b', 'c'], 'd'], 'y', ['e', ['f', ['g', 'h'], 'i']]);
  const leaves = all.flatMap(([, ...sections]) => sections.map((section) => section[1] ?? ''));
  expect(leaves.join(' ')).toBe('x c d y h i');
});
