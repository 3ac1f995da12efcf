import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '#domain/record/canonical.ts';
import {
  bare,
  noMoney,
  readParts,
  reportOf,
  soundWith,
  soundYaml,
  tenOfTen,
  told,
} from './sample-report.ts';

const counted = {
  subject: '全区',
  measure: '测试次数',
  period: '2023',
  nature: 'flow',
  at: 'work',
} as const;

const figureOf = (report: Report | undefined, key: string) =>
  report?.facts[key]?.mentions[0]?.figure;

describe('a fact is called by field names and ids, never by positions or values', () => {
  test('everywhere a figure may stand', () => {
    const project = { id: 'lab', name: '实验室', at: 'money', ...noMoney, grade: '未公布' };
    const report = reportOf({
      budget: {
        scope: '未公布',
        at: 'money',
        total: { ...noMoney, actual: '1万元' },
        rows: [{ id: 'staff', name: '人员', part: 'component', ...noMoney, actual: '2万元' }],
        splits: [
          {
            ...{ id: 'by-source', by: '资金来源', of: '实际支出' },
            parts: [{ id: 'own', name: '本级', amount: '3万元', share: '4%' }],
          },
        ],
      },
      organisation: {
        units: [{ id: 'head', name: '本部', level: 'self', at: 'work', quota: '5名' }],
        staffing: [
          {
            ...{ id: 'civil', group: '行政编制', counted: 'present', part: 'total', at: 'work' },
            number: '6人',
          },
        ],
      },
      projects: [{ ...project, actual: '7万元' }],
      targets: [tenOfTen],
      score: {
        ...bare.score,
        at: 'work',
        total: '90分',
        tree: [
          {
            ...{ id: 'duty', name: '履职', weight: '50分', score: '45分' },
            children: [{ id: 'output', name: '产出', weight: '30分', score: '27分' }],
          },
        ],
        adjustments: [
          { id: 'late', indicator: 'output', points: '-1分', reason: '迟', at: 'work' },
        ],
      },
      announced: [{ id: 'how-many', of: 'targets', what: '目标', at: 'work', count: '1个' }],
      statistics: [{ id: 'tests', topic: '测试', ...counted, value: '120次', growth: '增长20%' }],
      facts: [{ id: 'visits', ...counted, value: '130人次' }],
    });
    expect(Object.entries(report.facts).map(([key, { mentions }]) => [key, mentions[0]?.text]))
      .toMatchInlineSnapshot(`
      [
        [
          "organisation/units/head/quota",
          "5名",
        ],
        [
          "organisation/staffing/civil/number",
          "6人",
        ],
        [
          "budget/total/actual",
          "1万元",
        ],
        [
          "budget/rows/staff/actual",
          "2万元",
        ],
        [
          "budget/splits/by-source/parts/own/amount",
          "3万元",
        ],
        [
          "budget/splits/by-source/parts/own/share",
          "4%",
        ],
        [
          "projects/lab/actual",
          "7万元",
        ],
        [
          "targets/ten/target",
          "10件",
        ],
        [
          "targets/ten/result",
          "10件",
        ],
        [
          "score/total",
          "90分",
        ],
        [
          "score/duty/weight",
          "50分",
        ],
        [
          "score/duty/score",
          "45分",
        ],
        [
          "score/duty/output/weight",
          "30分",
        ],
        [
          "score/duty/output/score",
          "27分",
        ],
        [
          "score/adjustments/late/points",
          "-1分",
        ],
        [
          "announced/how-many/count",
          "1个",
        ],
        [
          "visits",
          "130人次",
        ],
        [
          "tests",
          "120次",
        ],
        [
          "tests/growth",
          "增长20%",
        ],
      ]
    `);
    for (const [key, fact] of Object.entries(report.facts)) expect(fact.key).toBe(key);
  });

  const things = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{2,9}$/).filter((id) => !['tree', 'children'].includes(id)),
      amount: fc.integer({ min: 1, max: 9999 }),
    }),
    { selector: ({ id }) => id, minLength: 2, maxLength: 6 },
  );
  const parts = (items: readonly { readonly id: string; readonly amount: number }[]) => ({
    facts: items.map(({ id, amount }) => ({ id, ...counted, value: `${amount}次` })),
    projects: items.map(({ id, amount }) => ({
      ...{ id, name: '甲', at: 'money', ...noMoney, grade: '未公布' },
      actual: `${amount}万元`,
    })),
    score: {
      ...bare.score,
      at: 'work',
      tree: items.map(({ id, amount }) => ({
        ...{ id, name: '乙', weight: '10000分', score: `${amount}分` },
        children: [{ id: `${id}-2`, name: '丙', weight: '10000分', score: `${amount}分` }],
      })),
    },
  });

  test('so that another order of the lists leaves every fact under its key', () => {
    fc.assert(
      fc.property(
        things.chain((items) =>
          fc.tuple(
            fc.constant(items),
            fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
          ),
        ),
        ([items, shuffled]) => {
          const { facts } = reportOf(parts(items));
          expect(Object.keys(facts)).toHaveLength(items.length * 6);
          expect(reportOf(parts(shuffled)).facts).toEqual(facts);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('what is not published', () => {
  test('stays 未公布 and never becomes a fact, a zero or a blank', () => {
    const report = reportOf({
      budget: { scope: '未公布', at: 'money', total: { ...noMoney, actual: '0.00万元' } },
      targets: [{ ...tenOfTen, result: '未公布' }],
    });
    const { budget, targets, score, dated } = report;
    expect(budget).toMatchObject({
      total: { ...noMoney, actual: { fact: 'budget/total/actual' } },
    });
    expect(targets?.[0]?.result).toBe('未公布');
    expect([score.total, score.outOf, score.grade, score.rubric, dated]).toEqual(
      Array.from({ length: 5 }, () => '未公布'),
    );
    expect(Object.keys(report.facts)).toEqual(['budget/total/actual', 'targets/ten/target']);
  });

  test('differs from a printed zero', () => {
    const { value } = soundWith('actual: 810.00万元', 'actual: 0万元');
    expect(figureOf(value, 'budget/total/actual')).toMatchObject({ text: '0万元', value: '0' });
  });

  test.for(['', '—', '无', '/'])('is not to be written as “%s”', (text) => {
    const { problems } = soundWith('actual: 810.00万元', `actual: '${text}'`);
    expect(problems.map(({ path }) => path)).toEqual(['budget › total › actual']);
  });
});

describe('a reference', () => {
  const facts = [{ id: 'tests', ...counted, value: '120次' }];
  const statistics = [
    {
      ...{ id: 'samples', topic: '测试', ...counted },
      ...{ value: '30件', growth: '增长20%', growthBasis: '上年同期' },
    },
  ];
  const results: readonly (readonly [string, string, string])[] = [
    ['to a fact', 'tests', 'tests'],
    ['to a statistic', 'samples', 'samples'],
    ['to a statistic by its value', 'samples/value', 'samples'],
    ['to the growth of a statistic', 'samples/growth', 'samples/growth'],
  ];

  test.for(results)('%s leads to it and makes no fact of its own', ([, fact, key]) => {
    const report = reportOf({ facts, statistics, targets: [{ ...tenOfTen, result: { fact } }] });
    expect(report.targets?.[0]?.result).toEqual({ fact: key });
    expect(report.facts).toHaveProperty([key]);
    expect(report.facts).not.toHaveProperty(['targets/ten/result']);
  });

  test.for(['nothing', 'tests/growth', 'ten'])('to %s, which is not there, is told', (fact) => {
    const { problems } = readParts({ facts, targets: [{ ...tenOfTen, result: { fact } }] });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['fact-unknown', 'targets › 第1项 › result › fact'],
    ]);
  });

  test('to nothing is told in full', () => {
    const { problems } = readParts({ targets: [{ ...tenOfTen, result: { fact: 'nothing' } }] });
    expect(told(problems)).toMatchInlineSnapshot(`
      "content/reports/shifan/ceshi/2023/self/report.yaml:51:13  targets › 第1项 › result › fact
        现在：facts 和 statistics 里没有“nothing”。
        应当：引用的事实在本报告里有记录。
        改法：请核对 id，或在 facts 里补上这条事实。"
    `);
  });
});

describe('what a fact says is taken from where it stands', () => {
  test('a sum of the whole agency, a row, a project, a share', () => {
    const { value } = soundWith('  scope: 未公布', '  scope: 本级');
    expect(value?.facts['projects/lab/executionRate']).toMatchObject({
      ...{ subject: '实验室建设', measure: '预算执行率', nature: 'ratio' },
      ...{ period: '2023', about: 'lab' },
    });
    expect(value?.facts['budget/total/actual']).toMatchObject({
      ...{ subject: '本部门', measure: '实际支出', nature: 'flow', period: '2023' },
    });
    expect(value?.facts['score/duty/output/weight']).toMatchObject({
      ...{ subject: '产出', measure: '分值', nature: 'threshold', about: 'output' },
    });
  });

  test('a growth is a change, and has its own basis', () => {
    const { facts } = reportOf({
      statistics: [
        {
          ...{ id: 'tests', topic: '测试', ...counted, basis: '口径甲', scope: '限额以上' },
          ...{ value: '120次', growth: '增长20%', growthBasis: '上年同期' },
        },
      ],
    });
    expect(facts['tests']).toMatchObject({ measure: '测试次数', nature: 'flow', basis: '口径甲' });
    expect(facts['tests/growth']).toMatchObject({
      ...{ measure: '测试次数增减幅度', nature: 'change', basis: '上年同期', scope: '限额以上' },
    });
  });

  test('a basis and a scope written at the figure go first', () => {
    const actual = { mentions: ['1万元'], basis: '决算', scope: '含下属单位' };
    const { facts } = reportOf({
      budget: { scope: '本级', at: 'money', total: { ...noMoney, actual } },
    });
    expect(facts['budget/total/actual']).toMatchObject({ basis: '决算', scope: '含下属单位' });
  });
});

describe('a printed text', () => {
  const factOf = (value: unknown, more: object = {}) =>
    readParts({ facts: [{ id: 'one', ...counted, ...more, value }] });

  test('takes the unit of its table’s header', () => {
    const { value, problems } = factOf({ text: '1,234.50', unit: '万元' });
    expect(problems).toEqual([]);
    expect(figureOf(value, 'one')).toMatchObject({
      ...{ text: '1,234.50', number: '1234.50', scale: '万', unit: '元', value: '12345000' },
    });
  });

  test('stands at its own place, else at that of what holds it', () => {
    const { value } = factOf(['1次', { text: '1次', at: 'money', as: '测试', times: '2' }]);
    expect(value?.facts['one']?.mentions).toMatchObject([
      { text: '1次', at: 'work', label: '二、工作' },
      { text: '1次', at: 'money', label: '一、收支', as: '测试', times: '2' },
    ]);
  });

  test('is read as a date where the fact is one', () => {
    const { value } = factOf('2023年6月1日', { nature: 'date' });
    const [mention] = value?.facts['one']?.mentions ?? [];
    expect(mention?.date).toBeDefined();
    expect(mention?.figure).toBeUndefined();
  });

  test('that is a date is no figure, and the other way round', () => {
    expect(factOf('2023年6月1日').problems.map(({ code }) => code)).toEqual(['figure-unread']);
    expect(factOf('120次', { nature: 'date' }).problems.map(({ code }) => code)).toEqual([
      'date-unread',
    ]);
  });

  const unplaced: readonly (readonly [string, unknown, object, string])[] = [
    [
      'that names an unknown place',
      { text: '1次', at: 'elsewhere' },
      {},
      'facts › 第1项 › value › text',
    ],
    ['in something that names an unknown place', '1次', { at: 'elsewhere' }, 'facts › 第1项 › at'],
    ['that names no place at all', '1次', { at: undefined }, 'facts › 第1项 › value'],
  ];
  test.for(unplaced)('%s is told, once', ([, written, more, path]) => {
    const { problems } = factOf(written, more);
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([
      ['place-unknown', path],
    ]);
  });

  test('that says two numbers is told where it stands', () => {
    const { problems } = soundWith('actual: 450.00万元', "actual: ['450.00万元', 450和460万元]");
    expect(told(problems)).toMatchInlineSnapshot(`
      "content/reports/shifan/ceshi/2023/self/report.yaml:39:26  projects › 第1项 › actual › 第2项
        现在：“450和460万元”读不成一个数。
        应当：一处只有一个数，或一个区间，例如 4-5个
        改法：请把几个数分开填写。日期请填在日期栏里。"
    `);
  });
});

test('the canonical form survives JSON unchanged: every decimal is a text', () => {
  const { value } = soundWith('district', 'district');
  expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  expect(soundYaml).toContain('92.5分');
  expect(figureOf(value, 'score/total')?.value).toBe('92.5');
});
