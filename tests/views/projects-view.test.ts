import { describe, expect, test } from 'vitest';
import {
  percentOf,
  projectBarOf,
  projectGroups,
  projectsView,
  type ProjectGroup,
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

/** The groups as a reader meets them: name, scale, and the budgets or rates in them. */
const told = (groups: readonly ProjectGroup[], of: 'budget' | 'rate' = 'budget') =>
  groups.map(({ name, scale, rows }) => [name, scale, rows.map((row) => row[of].text).join(' ')]);

describe('projects are drawn on one scale', () => {
  const sized = (...sizes: readonly number[]) =>
    projectGroups(
      viewOf(
        ...sizes.map((size, index) => project(`p${index}`, { adjustedBudget: `${size}万元` })),
      ),
    );

  test('the largest first', () => {
    const { shown, folded } = sized(20, 50, 30);
    expect(told(shown)).toEqual([['', '横条满格 50 万元', '50万元 30万元 20万元']]);
    expect(shown[0]?.largest).toBe(500_000);
    expect(folded).toEqual([]);
  });

  test('but for those that the next largest is four times as large as, which have their own', () => {
    expect(told(sized(1200, 4000, 10, 300.5).shown)).toEqual([
      ['最大的 3 个', '横条满格 4,000 万元', '4000万元 1200万元 300.5万元'],
      ['其余 1 个', '横条满格 10 万元', '10万元'],
    ]);
    expect(told(sized(400, 101).shown)).toHaveLength(1);
    expect(told(sized(400, 100).shown)).toHaveLength(2);
  });

  test('not for one without a budget, which has nothing to draw', () => {
    const { shown } = projectGroups(
      viewOf(project('a', { adjustedBudget: '50万元' }), project('b')),
    );
    expect(shown.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['a', 'b']]);
  });

  test('which is not told where nothing is drawn', () => {
    expect(told(projectGroups(viewOf(project('a'))).shown)).toEqual([['', '', '未公布']]);
  });
});

describe('of many projects', () => {
  const many = (...rates: readonly string[]) =>
    projectGroups(
      viewOf(
        ...rates.map((executionRate, index) =>
          project(`p${index}`, { executionRate, adjustedBudget: `${rates.length - index}万元` }),
        ),
      ),
    );
  const high = Array.from({ length: 12 }, () => '90%');

  test('twelve stand open', () => {
    const { shown, folded } = many(...high.slice(1), '10%');
    expect([shown.length, shown[0]?.rows.length, folded.length]).toEqual([1, 12, 0]);
  });

  test('those that spent little stand open, the least first, and the rest is folded', () => {
    const { shown, folded } = many(...high, '79.99%', '0%', '30%', '80%', '未公布');
    expect(told(shown, 'rate')).toEqual([
      ['执行率不到八成的 3 个', '横条满格 5 万元', '0% 30% 79.99%'],
    ]);
    expect(folded.map(({ rows }) => rows.length)).toEqual([14]);
  });

  test('the largest twelve stand open where none spent little', () => {
    const { shown, folded } = many(...high, '85%', '未公布');
    expect([shown[0]?.rows.length, folded[0]?.rows.length]).toEqual([12, 2]);
    expect(shown[0]?.rows[0]?.budget.text).toBe('14万元');
  });

  test('all stand open where all spent little', () => {
    const { shown, folded } = many(...high.map(() => '10%'), '20%');
    expect([shown[0]?.rows.length, folded.length]).toEqual([13, 0]);
  });

  test('none is lost between what is shown and what is folded', () => {
    for (const rates of [high, [...high, '10%'], [...high, '85%'], [...high, ...high, '0%']]) {
      const { shown, folded } = many(...rates);
      const ids = [...shown, ...folded].flatMap(({ rows }) => rows.map(({ id }) => id));
      expect(new Set(ids).size).toBe(rates.length);
      expect(ids).toHaveLength(rates.length);
    }
  });
});

test('only a percentage is a percentage', () => {
  const [row] = rated('97.50%').rows;
  expect(row && percentOf(row.rate)).toBe(97.5);
  const [other] = viewOf(project('a', { executionRate: '九成' })).rows;
  expect(other && percentOf(other.actual)).toBeUndefined();
});
