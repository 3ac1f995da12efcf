import { describe, expect, test } from 'vitest';
import { scoreView } from '../../src/views/score-view.ts';
import { bare, reportOf } from '../domain/record/sample-report.ts';

const leaf = (id: string, weight: string, score: string, more: object = {}) => ({
  ...{ id, name: `指标${id}`, at: 'work', weight, score, ...more },
});
const tree = [
  {
    ...leaf('whole', '10分', '8.5分', { scoreRate: '85%' }),
    children: [leaf('a', '4分', '4分'), leaf('b', '6分', '4.5分', { opinion: '少了两份材料' })],
  },
];
const viewOf = (more: object = {}) =>
  scoreView(reportOf({ score: { ...bare.score, at: 'work', tree, ...more } }));

test('a report that publishes no tree has none', () => {
  expect(scoreView(reportOf({}))).toBeUndefined();
});

describe('the tree is told flat', () => {
  test('parents before their children, with what was lost', () => {
    const rows = viewOf()?.rows.map(({ id, level, isLeaf, lost }) => [id, level, isLeaf, lost]);
    expect(rows).toEqual([
      ['whole', 1, false, '1.5'],
      ['a', 2, true, ''],
      ['b', 2, true, '1.5'],
    ]);
  });

  test('with a title that counts the leaves that lost points', () => {
    expect(viewOf()?.title).toBe('2 个末级指标，1 个没有得满分');
    const full = [leaf('a', '4分', '4分')];
    expect(viewOf({ tree: full })?.title).toBe('1 个末级指标，全部得满分');
  });

  test('with the scorer’s departures under their indicator', () => {
    const adjustment = { id: 'x', indicator: 'b', reason: '材料不全', at: 'work' };
    const [, , row] = viewOf({ adjustments: [{ ...adjustment, factor: '50%' }] })?.rows ?? [];
    expect(row?.opinion).toBe('少了两份材料');
    expect(row?.departures.map(({ reason, figure }) => [reason, figure.text])).toEqual([
      ['材料不全', '50%'],
    ]);
  });
});

test('what the document adds up across the levels names its indicators', () => {
  const subtotal = { id: 'some', name: '任务', of: ['a', 'b'], at: 'work' };
  const view = viewOf({ subtotals: [{ ...subtotal, weight: '10分', score: '8.5分' }] });
  expect(view?.subtotals[0]).toMatchObject({ name: '任务', of: ['指标a', '指标b'] });
  expect(view?.subtotals[0]?.rate.published).toBe(false);
});

test('the total stands below, with its rate where one is printed', () => {
  const view = viewOf({ total: '8.5分', outOf: '10分', scoreRate: '85.00%' });
  expect(view?.total.score.text).toBe('8.5分');
  expect(view?.total.weight.text).toBe('10分');
  expect(view?.total.rate.text).toBe('85.00%');
});
