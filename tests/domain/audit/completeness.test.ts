import { describe, expect, test } from 'vitest';
import { completenessOf, EXPECTATIONS } from '#domain/audit/completeness.ts';
import type { Report } from '#domain/record/canonical.ts';
import { bare, noMoney, reportOf, tenOfTen } from '../record/sample-report.ts';

const disclosed = (report: Report, rulesPublished = false) =>
  Object.fromEntries(
    completenessOf(report, rulesPublished).items.map((item) => [item.id, item.disclosed]),
  );
const every = (value: string) => Object.fromEntries(EXPECTATIONS.map(({ id }) => [id, value]));

const said = (id: string) => ({ id, words: '一件事', at: 'work' });
const spent = { ...noMoney, adjustedBudget: '80万元', actual: '70万元' };
const project = (id: string, money: object = spent) => ({
  ...{ id, name: id, at: 'work', grade: '未公布', ...money },
});
const row = (category: 'basic' | 'project') => ({
  ...{ ...noMoney, id: category, name: category, category, part: 'subtotal', actual: '70万元' },
});

const full = {
  budget: {
    scope: '未公布',
    at: 'money',
    total: {
      ...{ initialBudget: '100万元', adjustment: '未公布', adjustedBudget: '80万元' },
      ...{ actual: '70万元', executionRate: '87.5%', executionBasis: 'adjustedBudget' },
    },
    rows: [row('basic'), row('project')],
  },
  projects: [project('first')],
  targets: [tenOfTen],
  score: {
    ...{ at: 'work', total: '98分', outOf: '100分', grade: '优', rubric: 'r' },
    tree: [{ id: 'a', name: '完成率', weight: '100分', score: '98分' }],
  },
  organisation: {
    units: [{ id: 'bureau', name: '测试局', level: 'self', at: 'work' }],
    staffing: [
      {
        ...{ id: 'all', group: '行政编制', counted: 'quota', part: 'total', at: 'work' },
        number: '12名',
      },
    ],
  },
  evidence: [{ id: 'law', title: '办法', role: 'basis', at: 'work' }],
  problems: [said('problem')],
  measures: [said('measure')],
  source: {
    ...{ ...bare.source, publisher: '示范市示范区测试局', published: '2024-06-30' },
    url: 'https://example.org/report',
  },
} as const;

describe('a report with nothing but text', () => {
  test('publishes nothing that a reader may expect of it', () => {
    const told = { duties: [said('duty')], objectives: [said('aim')], management: [said('way')] };
    expect(disclosed(reportOf(told))).toEqual(every('unpublished'));
    expect(disclosed(reportOf())).toEqual(every('unpublished'));
  });

  test('publishes nothing more by fields that are there and empty of figures', () => {
    const hollow = { budget: { scope: '未公布', at: 'money', total: noMoney, rows: [] } };
    expect(disclosed(reportOf({ ...hollow, projects: [], targets: [] }))).toEqual(
      every('unpublished'),
    );
  });
});

describe('notes on a score', () => {
  const items = disclosed(reportOf({ kind: 'self-notes' }));

  test('are not expected to tell of the money', () => {
    const money = ['budget', 'execution-rate', 'structure', 'projects', 'units'];
    for (const id of money) expect(items[id]).toBe('not-expected');
  });

  test('are expected to tell of targets and scores', () => {
    for (const id of ['targets', 'score', 'score-tree', 'rubric', 'grade', 'evidence'])
      expect(items[id]).toBe('unpublished');
  });
});

test('a report on one project owes no table of projects, units or classes of spending', () => {
  const items = disclosed(reportOf({ kind: 'project-self-roads' }));
  for (const id of ['structure', 'projects', 'units']) expect(items[id]).toBe('not-expected');
  expect(items['budget']).toBe('unpublished');
});

describe('a full report', () => {
  test('publishes all that is expected', () => {
    expect(disclosed(reportOf(full), true)).toEqual(every('published'));
  });

  test('publishes its rubric in part where no rule of it is printed', () => {
    expect(disclosed(reportOf(full), false)).toEqual({ ...every('published'), rubric: 'partly' });
  });

  test('tells each item once, with a title', () => {
    const { items } = completenessOf(reportOf(full), true);
    expect(new Set(items.map(({ id }) => id)).size).toBe(EXPECTATIONS.length);
    for (const { title } of items) expect(title).not.toBe('');
  });
});

describe('a report publishes in part', () => {
  const { budget, score } = full;
  const total = (more: object) => ({ budget: { ...budget, total: { ...budget.total, ...more } } });
  const unpublished = '未公布';

  test.each([
    ['budget', 'the initial budget is missing', total({ initialBudget: unpublished })],
    [
      'budget',
      'only what was spent is told',
      total({ initialBudget: unpublished, adjustedBudget: unpublished }),
    ],
    ['execution-rate', 'nobody says what it divides by', total({ executionBasis: unpublished })],
    ['structure', 'one class is missing', { budget: { ...budget, rows: [row('project')] } }],
    ['projects', 'one has no spending', { projects: [project('a'), project('b', noMoney)] }],
    ['targets', 'one has no result', { targets: [{ ...tenOfTen, result: unpublished }] }],
    ['score', 'nobody says out of how many', { score: { ...score, outOf: unpublished } }],
    [
      'score-tree',
      'one score is missing',
      { score: { ...score, tree: [{ ...score.tree[0], score: unpublished }] } },
    ],
    ['units', 'nobody is counted', { organisation: { units: full.organisation.units } }],
    ['problems', 'no measure answers them', { measures: [] }],
    ['publication', 'it has no date', { source: { ...full.source, published: unpublished } }],
  ])('its %s when %s', (id, _, parts) => {
    const items = disclosed(reportOf({ ...full, ...parts }), true);
    expect(items).toEqual({ ...every('published'), [id]: 'partly' });
  });

  test('but one word for the budget is a budget, and a result in words a result', () => {
    const plain = total({ adjustedBudget: unpublished, budget: '80万元' });
    const inWords = { targets: [{ ...tenOfTen, result: { words: '都办了' } }] };
    expect(disclosed(reportOf({ ...full, ...plain, ...inWords }), true)).toEqual(
      every('published'),
    );
  });
});
