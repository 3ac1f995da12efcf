import { describe, expect, test } from 'vitest';
import { moneyView } from '../../src/views/money-view.ts';
import { waterfallView } from '../../src/views/waterfall-view.ts';
import { noMoney, reportOf } from '../domain/record/sample-report.ts';

type Parts = Readonly<Record<string, unknown>>;

const viewOf = (total: Parts, rows: readonly Parts[] = [], projects: readonly Parts[] = []) => {
  const report = reportOf({
    budget: {
      ...{ scope: '未公布', at: 'money', total: { ...noMoney, ...total } },
      ...(rows.length > 0 && { rows }),
    },
    ...(projects.length > 0 && { projects }),
  });
  return waterfallView(report, moneyView(report));
};
const subtotal = (category: 'basic' | 'project', more: Parts) => ({
  ...{ id: category, name: category, category, part: 'subtotal', at: 'money', ...noMoney },
  ...more,
});
const project = (id: string, adjustment: string, more: Parts = {}) => ({
  ...{ id, name: `项目${id}`, at: 'money', grade: '未公布', ...noMoney, adjustment, ...more },
});
/** Every column as a reader sees it: the name, the amount, what it is made of; 算 where we computed it. */
const told = (view: ReturnType<typeof viewOf>) =>
  view?.columns.map((column) =>
    column.kind === 'level'
      ? [column.name, column.label, ...column.parts.map(({ name, label }) => `${name} ${label}`)]
      : [column.name, column.label, column.computed ? '算' : '印'],
  );

const plain = { initialBudget: '1,000.00万元', adjustedBudget: '900.00万元', actual: '810.00万元' };

describe('the way of the money', () => {
  test('goes from the first budget over the net change to what was spent', () => {
    const view = viewOf(plain);
    expect(told(view)).toEqual([
      ['年初预算', '1,000.00'],
      ['年中净调减', '−100', '算'],
      ['调整后预算', '900.00'],
      ['没有花出去', '−90', '算'],
      ['实际支出', '810.00'],
    ]);
    expect(view).toMatchObject({ title: '预算与支出，90 万元没有花出去', unit: '万元' });
    expect(view?.columns.map(({ value }) => value)).toEqual([1000, -100, 900, -90, 810]);
  });

  test('is none where no sum is published', () => {
    expect(waterfallView(reportOf(), undefined)).toBeUndefined();
    expect(viewOf({})).toBeUndefined();
    expect(viewOf({ actual: '约810万元' })).toBeUndefined();
  });

  test('is in 万元, whatever the source prints in, and loses no digit', () => {
    const view = viewOf({ initialBudget: '12345678.9元', adjustedBudget: '0.1亿元' });
    expect(told(view)).toEqual([
      ['年初预算', '1,234.56789'],
      ['年中净调减', '−234.56789', '算'],
      ['调整后预算', '1,000'],
    ]);
  });

  test('has no step where nothing changed', () => {
    expect(told(viewOf({ ...plain, adjustedBudget: '1,000.00万元', actual: '1,000万元' }))).toEqual(
      [
        ['年初预算', '1,000.00'],
        ['调整后预算', '1,000.00'],
        ['实际支出', '1,000'],
      ],
    );
  });

  test('shows what was spent beyond the budget as that', () => {
    const view = viewOf({ ...plain, actual: '950.00万元', executionRate: '105.56%' });
    expect(told(view)?.[3]).toEqual(['超出预算', '+50', '算']);
    expect(view?.title).toBe('预算执行率 105.56%');
  });

  test('begins with a budget of nothing as with any other', () => {
    expect(told(viewOf({ ...plain, initialBudget: '0.00万元' }))?.slice(0, 2)).toEqual([
      ['年初预算', '0.00'],
      ['年中净调增', '+900', '算'],
    ]);
  });

  test('keeps the document’s own words for its sums', () => {
    const actual = { text: '810万元', as: '全年支出' };
    expect(told(viewOf({ ...plain, actual }))?.at(-1)).toEqual(['全年支出', '810']);
  });
});

describe('money is said not to be spent only where it is known what was to be spent in the end', () => {
  const apart: readonly (readonly [string, Parts, readonly string[], string])[] = [
    [
      'not against the first budget, which may have been cut',
      { initialBudget: '1,000万元', actual: '490万元' },
      ['比年初预算少', '−510', '算'],
      '预算与支出',
    ],
    [
      'nor as overspent against it, which may have been raised',
      { initialBudget: '400万元', actual: '490万元' },
      ['比年初预算多', '+90', '算'],
      '预算与支出',
    ],
    [
      'not against a budget that is not said to be the adjusted one',
      { budget: '500万元', actual: '490万元', executionRate: '98%' },
      ['比预算少', '−10', '算'],
      '预算执行率 98%',
    ],
    [
      'nor as overspent against such a budget',
      { budget: '480万元', actual: '490万元' },
      ['比预算多', '+10', '算'],
      '预算与支出',
    ],
    [
      'against the adjusted one',
      { adjustedBudget: '500万元', actual: '490万元', executionRate: '98%' },
      ['没有花出去', '−10', '算'],
      '预算执行率 98%，10 万元没有花出去',
    ],
    [
      'but not nothing at all',
      { adjustedBudget: '500万元', actual: '490万元', executionRate: '100%', budget: '490万元' },
      ['没有花出去', '−10', '算'],
      '预算执行率 100%，10 万元没有花出去',
    ],
  ];
  test.for(apart)('%s', ([, total, step, title]) => {
    const view = viewOf(total);
    expect(told(view)?.[1]).toEqual(step);
    expect(view?.title).toBe(title);
  });

  test('with all spent there is nothing left to tell', () => {
    const all = { ...plain, actual: '900万元', executionRate: '100%' };
    expect(viewOf(all)?.title).toBe('预算执行率 100%');
  });

  test('beside a rate that divides by the first budget, the rest of the adjusted one is not told', () => {
    const rate = { executionRate: '81%', executionBasis: 'initialBudget' };
    expect(viewOf({ ...plain, ...rate })?.title).toBe('预算执行率 81%');
    const other = { executionRate: '90%', executionBasis: 'adjustedBudget' };
    expect(viewOf({ ...plain, ...other })?.title).toBe('预算执行率 90%，90 万元没有花出去');
  });
});

describe('a further budget that nobody explains', () => {
  test('is no station between the adjusted one and the expenditure', () => {
    expect(told(viewOf({ ...plain, budget: '1,500万元' }))).toEqual(told(viewOf(plain)));
  });

  test('is not said to be the first one after a change', () => {
    const total = { initialBudget: '1,000万元', budget: '900万元', actual: '810万元' };
    expect(told(viewOf(total))?.map(([name]) => name)).toEqual([
      ...['年初预算', '与年初预算相差', '预算', '比预算少', '实际支出'],
    ]);
  });
});

describe('a sum is parted', () => {
  const basic = subtotal('basic', { initialBudget: '400.00万元', actual: '310万元' });
  const projects = subtotal('project', { initialBudget: '600.00万元', actual: '500.01万元' });

  test('into basic and project expenditure only where they are the whole of it', () => {
    const shown = told(viewOf(plain, [basic, projects]));
    expect(shown?.[0]).toEqual(['年初预算', '1,000.00', '基本 400', '项目 600']);
    expect(shown?.at(-1)).toEqual(['实际支出', '810.00']);
  });

  const none: readonly (readonly [string, readonly Parts[]])[] = [
    ['with one subtotal only', [basic]],
    ['with an approximate one', [basic, { ...projects, initialBudget: '约600万元' }]],
    [
      'with a negative one',
      [
        { ...basic, initialBudget: '-100万元' },
        { ...projects, initialBudget: '1,100万元' },
      ],
    ],
    ['with lines that are no subtotals', [basic, { ...projects, part: 'component' }]],
  ];
  test.for(none)('not %s', ([, rows]) => {
    expect(told(viewOf(plain, rows))?.[0]).toEqual(['年初预算', '1,000.00']);
  });
});

describe('the change of the budget', () => {
  const basic = (adjustment: string) => subtotal('basic', { adjustment });
  const projects = (adjustment: string) => subtotal('project', { adjustment });
  const steps = (...parameters: Parameters<typeof viewOf>) =>
    told(viewOf(...parameters))?.slice(1, -3);

  test('is parted where its parts are printed and add up', () => {
    expect(steps(plain, [basic('20.00万元'), projects('-120.00万元')])).toEqual([
      ['项目支出', '−120', '印'],
      ['基本支出', '+20', '印'],
    ]);
  });

  test('told in words as a cut is a cut', () => {
    expect(steps(plain, [basic('20.00万元'), projects('调减120.00万元')])).toEqual([
      ['项目支出', '−120', '印'],
      ['基本支出', '+20', '印'],
    ]);
  });

  test('is whole where its parts do not add up', () => {
    expect(steps(plain, [basic('20.00万元'), projects('-120.01万元')])).toEqual([
      ['年中净调减', '−100', '算'],
    ]);
  });

  test('leaves out what did not change', () => {
    expect(steps(plain, [basic('0.00万元'), projects('-100.00万元')])).toEqual([
      ['项目支出', '−100', '印'],
    ]);
  });

  test('names the line that makes up most of it, and what the others come to', () => {
    const lines = [project('a', '-150.00万元'), project('b', '30.00万元')];
    expect(steps(plain, [basic('20.00万元'), projects('-120.00万元')], lines)).toEqual([
      ['项目a', '−150', '印'],
      ['其余各条', '+30', '算'],
      ['基本支出', '+20', '印'],
    ]);
  });

  test('names none where the only line is the whole, or where none is most of it', () => {
    const rows = [basic('20.00万元'), projects('-120.00万元')];
    const alone = [project('a', '-120.00万元')];
    const alike = ['a', 'b', 'c'].map((id) => project(id, '-40.00万元'));
    for (const lines of [alone, alike]) {
      expect(steps(plain, rows, lines)?.[0]).toEqual(['项目支出', '−120', '印']);
    }
  });
});

describe('the title says that one line was changed by more than the whole', () => {
  const title = (lines: readonly Parts[], total: Parts = plain) => viewOf(total, [], lines)?.title;
  const other = project('b', '30.00万元');

  test('where it was', () => {
    expect(title([project('a', '-150.00万元'), other])).toBe(
      '一条项目支出调减 150 万元，比整个部门的净调减还多',
    );
    const raised = { ...plain, adjustedBudget: '1,100.00万元' };
    expect(title([project('a', '150.00万元'), other], raised)).toBe(
      '一条项目支出调增 150 万元，比整个部门的净调增还多',
    );
  });

  test('where it is printed in 元', () => {
    expect(title([project('a', '-1500000元'), other])).toContain('调减 150 万元');
  });

  const not: readonly (readonly [string, Parts, Parts?])[] = [
    ['where it is as much', project('a', '-100.00万元')],
    ['where it goes the other way', project('a', '150.00万元')],
    ['where the whole did not change', project('a', '150万元'), { adjustedBudget: '1,000.00万元' }],
    ['where it is approximate', project('a', '约-150万元')],
    ['where the whole is approximate', project('a', '-150万元'), { adjustedBudget: '约900万元' }],
    [
      'where the line’s own budgets do not agree with it',
      project('a', '-150.00万元', {
        initialBudget: '200.00万元',
        adjustedBudget: '180.00万元',
      }),
    ],
    [
      'where the printed change of the whole is another one',
      project('a', '-150.00万元'),
      { adjustment: '-200.00万元' },
    ],
  ];
  test.for(not)('not %s', ([, line, total = {}]) => {
    expect(title([line, other], { ...plain, ...total })).not.toContain('一条项目支出');
  });

  test('the last printed digit is no disagreement', () => {
    const budgets = { initialBudget: '200.00万元', adjustedBudget: '50.01万元' };
    expect(title([project('a', '-150.00万元', budgets), other])).toContain('一条项目支出调减');
  });
});
