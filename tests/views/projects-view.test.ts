import { describe, expect, test } from 'vitest';
import {
  percentOf,
  projectBarOf,
  projectGroups,
  projectsView,
} from '../../src/views/projects-view.ts';
import { noMoney, reportOf } from '../domain/record/sample-report.ts';

type Parts = Readonly<Record<string, unknown>>;
const project = (id: string, parts: Parts = {}) => ({
  ...{ id, name: `项目${id}`, at: 'money', ...noMoney, grade: '未公布' },
  ...parts,
});
const viewOf = (...projects: readonly object[]) => {
  const view = projectsView(reportOf({ projects }));
  if (!view) throw new Error('there are projects');
  return view;
};
const rated = (...rates: readonly string[]) =>
  viewOf(...rates.map((executionRate, index) => project(`p${index}`, { executionRate })));

test('a report without projects has none to show', () => {
  expect(projectsView(reportOf())).toBeUndefined();
  expect(projectsView(reportOf({ projects: [] }))).toBeUndefined();
});

describe('the title counts', () => {
  const titles: readonly (readonly [string, readonly string[], string])[] = [
    ['projects only, when no rate stands out', ['85%', '99.9%'], '2 个项目'],
    ['those spent in full', ['100%', '100.00%', '90%'], '3 个项目：2 个执行率 100%'],
    ['those below eight tenths', ['79.99%', '80%'], '2 个项目：1 个不到八成'],
    ['no rate that is not published', ['未公布', '100%'], '2 个项目：1 个执行率 100%'],
  ];
  test.for(titles)('%s', ([, rates, title]) => {
    expect(rated(...rates).title).toBe(title);
  });
});

describe('a project’s line', () => {
  test('shows what is printed, and where', () => {
    const [row] = viewOf(
      project('a', {
        ...{ initialBudget: '500万元', adjustedBudget: '450万元', actual: '405万元' },
        ...{ executionRate: '90%', executionBasis: 'adjustedBudget', grade: '优', reason: '迟' },
      }),
    ).rows;
    expect(row).toMatchObject({
      ...{ name: '项目a', grade: '优', reason: '迟', place: '一、收支', basis: '除以调整后预算' },
      bar: { initial: '5000000', budget: '4500000', actual: '4050000' },
    });
    expect(row && projectBarOf(row)).toEqual({
      ...{ name: '项目a', initial: 5_000_000, budget: 4_500_000, actual: 4_050_000 },
    });
  });

  const adjustments: readonly (readonly [string, string | undefined])[] = [
    ['-41.00万元', '−41.00'],
    ['调减41万元', '−41'],
    ['调增41万元', '41'],
    ['0.00万元', '0.00'],
    ['未公布', undefined],
  ];
  test.for(adjustments)('an adjustment of %s is shown as %s', ([adjustment, shown]) => {
    expect(viewOf(project('a', { adjustment })).rows[0]?.adjustmentShown).toBe(shown);
  });

  test('shows a plain budget where no adjusted one is published', () => {
    const [row] = viewOf(project('a', { budget: '300万元' })).rows;
    expect(row?.budget.text).toBe('300万元');
  });

  test('with nothing published is said so, and has nothing to draw', () => {
    const [row] = viewOf(project('a')).rows;
    expect(row?.actual.text).toBe('未公布');
    expect(row?.bar).toEqual({ initial: undefined, budget: undefined, actual: undefined });
  });
});

test('the note says when a sum has a unit of its own', () => {
  expect(viewOf(project('a', { actual: '1万元' })).note).not.toContain('另注');
  expect(viewOf(project('a', { actual: '约1万元' })).note).toContain('另注单位的除外');
});

describe('projects are drawn on one scale', () => {
  const sized = (...sizes: readonly number[]) =>
    projectGroups(
      viewOf(
        ...sizes.map((size, index) => project(`p${index}`, { adjustedBudget: `${size}万元` })),
      ),
    ).map(({ rows, largest, scale }) => ({
      sizes: rows.map(({ budget }) => budget.text),
      largest,
      scale,
    }));

  test('the largest first', () => {
    expect(sized(20, 50, 30)).toEqual([
      { sizes: ['50万元', '30万元', '20万元'], largest: 500_000, scale: '' },
    ]);
  });

  test('but for those that the next largest is four times as large as, which have their own', () => {
    expect(sized(1200, 4000, 10, 300.5)).toEqual([
      {
        sizes: ['4000万元', '1200万元', '300.5万元'],
        largest: 40_000_000,
        scale: '横条满格 4,000 万元',
      },
      { sizes: ['10万元'], largest: 100_000, scale: '横条满格 10 万元' },
    ]);
  });

  test('not for one without a budget, which has nothing to draw', () => {
    const [group, more] = projectGroups(
      viewOf(project('a', { adjustedBudget: '50万元' }), project('b')),
    );
    expect(group?.rows.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(more).toBeUndefined();
  });
});

test('only a percentage is a percentage', () => {
  const [row] = rated('97.50%').rows;
  expect(row && percentOf(row.rate)).toBe(97.5);
  const [other] = viewOf(project('a', { executionRate: '九成' })).rows;
  expect(other && percentOf(other.actual)).toBeUndefined();
});
