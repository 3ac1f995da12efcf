import { describe, expect, test } from 'vitest';
import { ACROSS_CHECKS, auditAcross } from '#domain/audit/across.ts';
import type { Agency } from '#domain/record/agency.ts';
import { fingerprintOf } from '#domain/source/fingerprint.ts';
import { bare, reportOf, tenOfTen } from '../record/sample-report.ts';

type Parts = Readonly<Record<string, unknown>>;

const named: Agency = {
  id: 'ceshi',
  names: [{ name: '示范市示范区测试局', short: '区测试局' }],
  remit: ['测试'],
};

/** What is found of the later of two years, by the id of its check. */
const foundIn = (
  earlier: Parts,
  later: Parts,
  { agency = named, years = ['2022', '2023'] } = {},
) => {
  const [first = '', second = ''] = years;
  const dated = [
    { address: `shifan/ceshi/${second}/self`, report: reportOf({ ...later, year: second }) },
    { address: `shifan/ceshi/${first}/self`, report: reportOf({ ...earlier, year: first }) },
  ];
  return auditAcross(dated, agency);
};

const laterFindings = (...args: Parameters<typeof foundIn>) =>
  foundIn(...args).get('shifan/ceshi/2023/self') ?? [];

const exports = (id: string, period: string, value: unknown, more: Parts = {}) => ({
  ...{ id, subject: '全区', measure: '出口总额', period, nature: 'flow', at: 'work', value },
  ...more,
});
const goal = (id: string, parts: Parts) => ({ ...tenOfTen, id, name: id, ...parts });
const printed = (fact: string) => ({ fact });

const LETTERS = Array.from({ length: 2000 }, (_, index) =>
  String.fromCodePoint(0x4e00 + ((index * 7919) % 6000)),
).join('');
const textOf = (text: string) => ({
  source: { ...bare.source, fingerprint: fingerprintOf(text) },
});

describe('a figure of an earlier year that is printed again', () => {
  const then = { facts: [exports('a', '2022', '100亿元')] };

  test('is doubted when it is another one', () => {
    const [finding, ...rest] = laterFindings(then, { facts: [exports('b', '2022', '98.2亿元')] });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      check: 'carried-figures',
      severity: 'doubt',
      id: 'carried-figures:b+shifan/ceshi/2022/self',
      innocent: expect.stringContaining('修订') as unknown,
    });
    expect(finding?.sentence).toContain(
      '2023 年的报告印的是 98.2亿元，2022 年的报告印的是 100亿元',
    );
    expect(finding?.cited.map(({ text, report }) => [text, report])).toEqual([
      ['98.2亿元', undefined],
      ['100亿元', 'shifan/ceshi/2022/self'],
    ]);
  });

  test.each([
    ['rounds to the same', [exports('b', '2022', '100.3亿元')]],
    ['is the same in another scale', [exports('b', '2022', '1,000,000万元')]],
    ['is of another scope', [exports('b', '2022', '98.2亿元', { scope: '限额以上' })]],
    ['is of another subject', [exports('b', '2022', '98.2亿元', { subject: '全市' })]],
    ['is of the later year', [exports('b', '2023', '98.2亿元')]],
    [
      'is printed in two ways, of which one agrees',
      [exports('b', '2022', ['98.2亿元', { text: '100亿元', at: 'money' }])],
    ],
  ])('is left alone when it %s', (_, facts) => {
    expect(laterFindings(then, { facts })).toEqual([]);
  });

  test.each([
    ['the last digit alone is another', '100.01亿元', '100.02亿元'],
    ['a count is one more', '11家', '12家'],
    ['it fits not what 超 says', '98亿元', '超100亿元'],
    ['every one of its prints is another', '100亿元', ['98亿元', { text: '99亿元', at: 'money' }]],
  ])('is doubted when %s', (_, was, is) => {
    const facts = (value: unknown) => ({ facts: [exports('a', '2022', value)] });
    expect(laterFindings(facts(was), facts(is))).toMatchObject([{ severity: 'doubt' }]);
  });

  // fails now: the period is held against the year of the earlier report letter by letter, so that
  // what stood at the end of that year (as every stock does) is never compared.
  test.each(['2022-12-31', '2022-12'])('is doubted when both print it for %s', (period) => {
    const parks = (value: unknown) => ({
      facts: [exports('parks', period, value, { measure: '孵化器数量', nature: 'stock' })],
    });
    expect(laterFindings(parks('11家'), parks('12家'))).toMatchObject([{ severity: 'doubt' }]);
    expect(laterFindings(parks('11家'), parks('11个'))).toEqual([]);
  });
});

describe('a target below what an earlier report had reached', () => {
  const then = { facts: [exports('a', '2022', '100亿元')] };
  const now = (target: string, bound = 'goal') => ({
    facts: [exports('b', '2023', '120亿元')],
    targets: [goal('trade', { bound, target, result: printed('b') })],
  });

  test('is told', () => {
    const [finding, ...rest] = laterFindings(then, now('90亿元'));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      check: 'target-below-reached',
      severity: 'note',
      id: 'target-below-reached:targets/trade+shifan/ceshi/2022/self',
    });
    expect(finding?.sentence).toContain('2023 年的目标是 90亿元，2022 年的报告印的已是 100亿元');
  });

  test.each([
    ['is just as high', '100亿元', 'floor'],
    ['is as high as the rounding allows', '99.6亿元', 'goal'],
    ['is a cap', '不超过90亿元', 'cap'],
    ['is told in another dimension', '90家', 'goal'],
  ])('is not told where it %s', (_, target, bound) => {
    expect(laterFindings(then, now(target, bound))).toEqual([]);
  });
});

describe('a result that meets its target and is below an earlier one', () => {
  const then = { facts: [exports('a', '2022', '100亿元')] };
  const now = (value: string, target: string) => ({
    targets: [goal('exports', { name: '出口', target, result: printed('b') })],
    facts: [exports('b', '2023', value)],
  });
  const found = (value: string, target: string) =>
    laterFindings(then, now(value, target)).filter(({ check }) => check === 'result-below-earlier');

  test('is worth knowing', () => {
    const [finding] = found('90亿元', '80亿元');
    expect(finding).toMatchObject({ severity: 'note' });
    expect(finding?.sentence).toContain(
      '2023 年的结果 90亿元 达到了目标，但低于 2022 年报告印的 100亿元',
    );
  });

  test.for([
    ['110亿元', '80亿元'],
    ['90亿元', '95亿元'],
    ['1,000,000万元', '80亿元'],
  ] as const)('is not told of %s against a target of %s', ([value, target]) => {
    expect(found(value, target)).toEqual([]);
  });
});

describe('goals that stay as they are', () => {
  const goals = (...targets: string[]) => ({
    targets: targets.map((target, index) => goal(`goal-${index}`, { target })),
  });

  test('are told from three on', () => {
    const [finding, ...rest] = laterFindings(
      goals('10件', '20件', '30件', '7件'),
      goals('10件', '20件', '30件', '8件'),
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ check: 'goals-repeated', severity: 'note' });
    expect(finding?.sentence).toContain('4 个目标里有 3 个与 2022 年的名称和数都相同');
    expect(finding?.cited).toHaveLength(6);
  });

  test.each([
    ['two are alike', ['10件', '20件', '30件'], ['10件', '20件', '31件']],
    ['they are 100%, which cannot rise', ['100%', '100%', '100%'], ['100%', '100%', '100%']],
    ['the numbers are of other units', ['10件', '20件', '30件'], ['10场', '20场', '30场']],
  ])('are not told when %s', (_, then, now) => {
    expect(laterFindings(goals(...then), goals(...now))).toEqual([]);
  });
});

describe('growth over what the report of the year before printed', () => {
  const then = { facts: [exports('a', '2022', '100.00亿元')] };
  const now = (growth: string, facts: readonly unknown[] = []) => ({
    facts,
    statistics: [{ ...exports('b', '2023', '110.00亿元'), topic: '外贸', growth }],
  });

  test('is doubted when the two reports give another', () => {
    const [finding, ...rest] = laterFindings(then, now('增长12.0%'));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ check: 'growth-across', severity: 'doubt' });
    expect(finding?.sentence).toContain('变化是 10.0%，印出的增幅是 增长12.0%');
  });

  test('is left alone when they give it, or the later report prints its own base', () => {
    expect(laterFindings(then, now('增长10.0%'))).toEqual([]);
    const base = exports('c', '2022', '100.00亿元');
    expect(laterFindings(then, now('增长12.0%', [base]))).toEqual([]);
  });

  test.each([
    ['rounding gives it', '100亿元', '112亿元', '12.4%'],
    ['the two years are printed in other scales', '1,000,000万元', '112.00亿元', '增长12.0%'],
    ['it is only about so much', '100.00亿元', '112.00亿元', '约13%'],
    ['it fell as it says', '100.00亿元', '88.00亿元', '下降12%'],
    ['the year before was nought', '0', '88.00亿元', '100%'],
    ['it is told as an amount', '100.00亿元', '112.00亿元', '增加8亿元'],
  ])('is left alone when %s', (_, was, is, growth) => {
    const statistics = [{ ...exports('b', '2023', is), topic: '外贸', growth }];
    expect(laterFindings({ facts: [exports('a', '2022', was)] }, { statistics })).toEqual([]);
  });

  test('is doubted when a fall is told as a rise', () => {
    const [finding] = laterFindings(
      { facts: [exports('a', '2022', '125.00亿元')] },
      now('增长12.0%'),
    );
    expect(finding?.sentence).toContain('变化是 −12.0%，印出的增幅是 增长12.0%');
  });
});

describe('a text that was used before', () => {
  test('is told with its share', () => {
    const [finding, ...rest] = laterFindings(textOf(LETTERS), textOf(LETTERS));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ check: 'text-reused', severity: 'note' });
    expect(finding?.sentence).toContain('约有 100% 在 2022 年的报告里出现过');
  });

  test.each([
    ['is another', textOf(LETTERS.slice(0, 900)), textOf(LETTERS.slice(1000))],
    ['has one part in ten of it', textOf(LETTERS.slice(0, 1000)), textOf(LETTERS.slice(900, 1900))],
    ['has no fingerprint', {}, textOf(LETTERS)],
  ])('is not told when it %s', (_, then, now) => {
    expect(laterFindings(then, now)).toEqual([]);
  });
});

describe('an agency that was renamed', () => {
  const renamed: Agency = {
    ...named,
    names: [
      { name: '示范区测量局', short: '区测量局', to: '2022' },
      { name: '示范区测试局', short: '区测试局', from: '2023' },
    ],
  };

  test('is told between the names, and not within one', () => {
    const [finding, ...rest] = laterFindings({}, {}, { agency: renamed });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ check: 'names-changed', severity: 'note' });
    expect(finding?.sentence).toBe('2022 年的名称是“示范区测量局”，2023 年是“示范区测试局”。');
    expect(foundIn({}, {}, { agency: renamed, years: ['2021', '2022'] }).size).toBe(0);
    expect(laterFindings({}, {})).toEqual([]);
  });
});

describe('reports of several years', () => {
  test('say nothing of the earlier one, nor of one of the same year', () => {
    const facts = [exports('a', '2022', '100亿元')];
    const other = [exports('a', '2022', '98.2亿元')];
    expect([...foundIn({ facts }, { facts: other }).keys()]).toEqual(['shifan/ceshi/2023/self']);
    const report = reportOf({ facts });
    const notes = reportOf({ facts: other });
    const same = [
      { address: 'shifan/ceshi/2023/self', report },
      { address: 'shifan/ceshi/2023/self-notes', report: notes },
    ];
    expect(auditAcross(same, named).size).toBe(0);
  });

  test('are held against every earlier one', () => {
    const at = (year: string, period: string, value: string) => ({
      address: `shifan/ceshi/${year}/self`,
      report: reportOf({ facts: [exports('a', period, value)], year }),
    });
    const own = [
      at('2021', '2021', '100亿元'),
      at('2022', '2021', '90亿元'),
      at('2023', '2021', '80亿元'),
    ];
    const ids = [...auditAcross(own, named)].map(([address, found]) => [
      address,
      found.map(({ id }) => id),
    ]);
    const against2021 = ['carried-figures:a+shifan/ceshi/2021/self'];
    expect(ids).toEqual([
      ['shifan/ceshi/2022/self', against2021],
      ['shifan/ceshi/2023/self', against2021],
    ]);
  });

  test('that publish nothing are held against one another without harm', () => {
    expect(foundIn({}, {}).size).toBe(0);
    expect(auditAcross([], named).size).toBe(0);
  });

  test('every check has an id of its own', () => {
    const ids = ACROSS_CHECKS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        'carried-figures',
        'growth-across',
        'target-below-reached',
        'goals-repeated',
        'text-reused',
        'names-changed',
      ]),
    );
  });
});
