import { describe, expect, test } from 'vitest';
import { rubric as rubricSchema } from '../../src/domain/record/rubric.ts';
import type { Finding } from '../../src/domain/audit/finding.ts';
import { scoreReport } from '../../src/domain/scoring/score-report.ts';
import { briefView } from '../../src/views/brief-view.ts';
import { bare, disclosureOf, noMoney, reportOf, tenOfTen } from '../domain/record/sample-report.ts';
import { readSentence } from './brief/read-sentence.ts';

type Parts = Readonly<Record<string, unknown>>;

const briefOf = (parts: Parts) => {
  const disclosure = disclosureOf(reportOf(parts));
  return briefView(disclosure, disclosure.audit.findings);
};
/** The sentences as plain text. */
const said = (parts: Parts) =>
  briefOf(parts).map((sentence) => sentence.map(({ text }) => text).join(''));

const budget = (total: object, more: object = {}) => ({
  budget: { scope: '未公布', at: 'money', total: { ...noMoney, ...total }, ...more },
});
const project = (id: string, more: object = {}) => ({
  ...{ id, name: `项目${id}`, at: 'money', ...noMoney, grade: '未公布', ...more },
});
const spent = (id: string, actual: string, executionRate: string) =>
  project(id, { adjustedBudget: '100万元', actual, executionRate });
const target = (id: string, goal: unknown, result: unknown, more: object = {}) => ({
  ...{ ...tenOfTen, id, name: `目标${id}`, target: goal, result, ...more },
});
const scoreOf = (more: object) => ({
  score: { ...bare.score, at: 'work', total: '92.5分', ...more },
});
const leaf = (id: string, weight: string, score: string) => ({
  ...{ id, name: `指标${id}`, weight: `${weight}分`, score: `${score}分` },
});

const NO_MONEY = '这份材料没有公布部门整体花了多少钱。';
const NO_SCORE = '材料没有公布得分。';
const NO_CHECK = '这份材料没有可以互相核对的数。';

test('a report that publishes nothing is told as such, without a nought', () => {
  expect(said({})).toEqual([NO_MONEY, NO_SCORE, NO_CHECK]);
});

test('a report of nothing but words says the problems that it states', () => {
  expect(said({ problems: [{ id: 'p', words: '人手不足', at: 'work' }] })).toEqual([
    ...[NO_MONEY, NO_SCORE, NO_CHECK],
    '材料自己写下了 1 个问题。',
  ]);
});

test('every number leads to where the page shows it, and what was computed is marked', () => {
  const money = { initialBudget: '1,000万元', adjustedBudget: '900万元', actual: '810万元' };
  const parts = {
    ...budget(money),
    projects: [spent('a', '90万元', '90%'), spent('b', '9万元', '9%')],
  };
  expect(briefOf(parts).slice(0, 3).map(readSentence)).toEqual([
    '年初安排 [1,000万元](qian)，年中净调减 [算出10%](qian)，调整后 [900万元](qian)，实际支出 [810万元](qian)。',
    '材料没有印出执行率；算下来，实际支出占调整后预算的 [算出90%](qian)，占年初预算的 [算出81%](qian)。',
    '材料列出 [算出2 条](xiangmu)项目支出，其中[“项目b”](xiangmu.b)的执行率不到八成（[9%](xiangmu.b)）；支出最多的是[“项目a”](xiangmu.a)，占各条合计的 [算出90.91%](xiangmu.a)。',
  ]);
});

describe('money:', () => {
  const cases: readonly (readonly [string, object, string])[] = [
    ['a budget of which nothing is published', {}, NO_MONEY],
    ['an expenditure alone', { actual: '810万元' }, '实际支出 810万元；预算没有公布。'],
    [
      'only the first budget',
      { initialBudget: '810万元' },
      '年初安排 810万元；调整后的预算和实际支出没有公布。',
    ],
    [
      'only the adjusted budget and the expenditure',
      { adjustedBudget: '900万元', actual: '810万元' },
      '调整后预算 900万元，实际支出 810万元；年初预算没有公布。',
    ],
    [
      'only the first budget and the expenditure',
      { initialBudget: '900万元', actual: '810万元' },
      '年初安排 900万元，实际支出 810万元；调整后的预算没有公布。',
    ],
    [
      'an adjustment without the budget after it',
      { initialBudget: '900万元', adjustment: '调减41万元', actual: '810万元' },
      '年初安排 900万元，年中调减 41 万元，实际支出 810万元；调整后的预算没有公布。',
    ],
    [
      'an adjustment of nothing without the budget after it',
      { initialBudget: '900万元', adjustment: '0万元', actual: '810万元' },
      '年初安排 900万元，年中没有调整，实际支出 810万元；调整后的预算没有公布。',
    ],
    [
      'a budget without a word which it is',
      { budget: '2亿元', actual: '15000.4万元' },
      '预算 2 亿元，实际支出约 1.50 亿元。材料没有说明这个预算是年初数还是调整后的数。',
    ],
    [
      'a first budget, and another of which the source does not say which it is',
      { initialBudget: '900万元', budget: '950万元', actual: '810万元' },
      '年初安排 900万元，另印的预算 950万元，实际支出 810万元。材料没有说明另印的预算是不是调整后的数。',
    ],
    [
      'more in the end than at first',
      { initialBudget: '800.00万元', adjustedBudget: '1,000.00万元', actual: '900.00万元' },
      '年初安排 800.00万元，年中净调增 25.00%，调整后 1,000.00万元，实际支出 900.00万元。',
    ],
    [
      'as much in the end as at first',
      { initialBudget: '800万元', adjustedBudget: '800万元', actual: '600万元' },
      '年初安排 800万元，年中总数没有变，实际支出 600万元。',
    ],
    [
      'nothing at first',
      { initialBudget: '0万元', adjustedBudget: '800万元', actual: '600万元' },
      '年初安排 0万元，调整后 800万元，实际支出 600万元。',
    ],
    [
      'sums below a 万, in 元',
      { initialBudget: '9,800元', adjustedBudget: '9,000元', actual: '8,100元' },
      '年初安排 9,800元，年中净调减约 8.2%，调整后 9,000元，实际支出 8,100元。',
    ],
    [
      'sums in 元 above a 万',
      { budget: '1234567.89元', actual: '1200000元' },
      '预算约 123.46 万元，实际支出 120 万元。材料没有说明这个预算是年初数还是调整后的数。',
    ],
    [
      'sums with 约, of which nothing finer is computed than they give',
      { initialBudget: '约1000万元', adjustedBudget: '约900万元', actual: '约810万元' },
      '年初安排约1000万元，年中净调减约 10%，调整后约900万元，实际支出约810万元。',
    ],
    [
      'a sum that is a bound, from which nothing is computed',
      { initialBudget: '1000万元', adjustedBudget: '超900万元', actual: '不超过810万元' },
      '年初安排 1000万元，调整后超900万元，实际支出不超过810万元。',
    ],
  ];
  test.for(cases)('%s', ([, total, sentence]) => {
    expect(said(budget(total))[0]).toBe(sentence);
  });

  test('a sum that the source prints in two ways is told, and nothing is computed from it', () => {
    const initialBudget = [{ text: '1,000万元' }, { text: '1,100万元', at: 'work' }];
    const total = { initialBudget, adjustedBudget: '900万元', actual: '810万元' };
    expect(said(budget(total)).slice(0, 2)).toEqual([
      '年初安排 1,000万元，调整后 900万元，实际支出 810万元。',
      '材料没有印出执行率；算下来，实际支出占调整后预算的 90%。',
    ]);
  });

  test('a sum with a standing contradiction is told, and nothing is computed from it', () => {
    const total = { initialBudget: '1,000万元', adjustedBudget: '900万元', actual: '810万元' };
    const disclosure = disclosureOf(reportOf(budget(total)));
    const cited = { fact: 'budget/total/adjustedBudget', name: '调整后预算', text: '900万元' };
    const finding: Finding = {
      ...{ id: 'x', check: 'x', severity: 'contradiction', sentence: '对不上。', arithmetic: [] },
      cited: [{ ...cited, at: 'money', label: '一、收支' }],
    };
    const brief = briefView(disclosure, [finding]).map((all) =>
      all.map(({ text }) => text).join(''),
    );
    expect(brief.slice(0, 2)).toEqual([
      '年初安排 1,000万元，调整后 900万元，实际支出 810万元。',
      '材料没有印出执行率；算下来，实际支出占年初预算的 81%。',
    ]);
  });
});

describe('the rate:', () => {
  const total = {
    initialBudget: '1,000.00万元',
    adjustedBudget: '900.00万元',
    actual: '810.00万元',
  };
  const rate = (text: string, executionBasis: string, more: object = {}) => ({
    ...{ ...total, executionRate: { text, as: '支出率' }, executionBasis, ...more },
  });
  const cases: readonly (readonly [string, object, string])[] = [
    [
      'printed with its basis',
      rate('90.00%', 'adjustedBudget'),
      '实际支出占调整后预算的 90.00%（材料称“支出率”），占年初预算的 81.00%。',
    ],
    [
      'printed on the first budget, to one decimal',
      rate('81.0%', 'initialBudget'),
      '实际支出占年初预算的 81.0%（材料称“支出率”），占调整后预算的 90.0%。',
    ],
    [
      'printed without its basis, that of one budget',
      rate('90.00%', '未公布'),
      '材料印出的“支出率”是 90.00%，没有写明除以哪个预算，与实际支出除以调整后预算的结果相同；除以年初预算则是 81.00%。',
    ],
    [
      'printed without its basis, that of no budget',
      rate('95.00%', '未公布'),
      '材料印出的“支出率”是 95.00%，没有写明除以哪个预算；用印出的支出除以调整后预算得 90.00%，除以年初预算得 81.00%。',
    ],
    [
      'printed without its basis, both budgets being the same',
      rate('81.00%', '未公布', { adjustedBudget: '1,000.00万元' }),
      '材料印出的“支出率”是 81.00%，没有写明除以哪个预算，与实际支出除以调整后预算或年初预算的结果都相同。',
    ],
    [
      'printed against the sums: it is told as printed, and nothing is computed',
      rate('95.00%', 'adjustedBudget'),
      '材料印出的“支出率”是 95.00%，写明除以调整后预算。',
    ],
    [
      'approximate',
      rate('约90%', 'adjustedBudget'),
      '实际支出占调整后预算的约90%（材料称“支出率”），占年初预算的 81%。',
    ],
    [
      'printed alone',
      { executionRate: '98.3%', executionBasis: '未公布' },
      '材料印出的预算执行率是 98.3%，没有写明怎样算，也无法用印出的数核对。',
    ],
    [
      'not printed, both budgets being the same',
      { ...total, adjustedBudget: '1,000.00万元' },
      '材料没有印出执行率；算下来，实际支出占调整后预算的 81.00%。',
    ],
    [
      'computed from rounded sums',
      { initialBudget: '1.9亿元', actual: '1.7亿元' },
      '材料没有印出执行率；算下来，实际支出占年初预算的约 89%。',
    ],
    [
      'a hair below the whole',
      { adjustedBudget: '100000.00万元', actual: '99999.99万元' },
      '材料没有印出执行率；算下来，实际支出占调整后预算的约 100.00%。',
    ],
  ];
  test.for(cases)('%s', ([, money, sentence]) => {
    expect(said(budget(money)).find((each) => each.includes('%') && !each.startsWith('年初'))).toBe(
      sentence,
    );
  });
});

test('a rate that its own sums do not give, short of a contradiction, stands beside what they give', () => {
  const total = {
    initialBudget: '1,000.00万元',
    adjustedBudget: '900.00万元',
    actual: '810.00万元',
  };
  const rate = { executionRate: '95.00%', executionBasis: 'adjustedBudget' };
  const [, sentence] = briefView(disclosureOf(reportOf(budget({ ...total, ...rate }))), []);
  expect(sentence?.map(({ text }) => text).join('')).toBe(
    '材料印出的预算执行率是 95.00%，写明除以调整后预算；用印出的支出除以调整后预算，得 90.00%；除以年初预算则是 81.00%。',
  );
});

describe('projects:', () => {
  const cases: readonly (readonly [string, readonly object[], string])[] = [
    [
      'one',
      [spent('a', '90万元', '90%')],
      '材料只列出一条项目支出：“项目a”，支出 90万元，执行率 90%。',
    ],
    [
      'one of which nothing is published',
      [project('a')],
      '材料只列出一条项目支出：“项目a”，没有公布支出。',
    ],
    [
      'a hundred, all spent in full',
      Array.from({ length: 100 }, (_, index) => spent(`a${index}`, '100万元', '100%')),
      '材料列出 100 条项目支出，执行率都是 100%。',
    ],
    [
      'none spent',
      [spent('a', '0万元', '0%'), spent('b', '0万元', '0.00%')],
      '材料列出 2 条项目支出，都没有支出。',
    ],
    [
      'one of three hardly spent',
      [spent('a', '40万元', '40%'), spent('b', '90万元', '90%'), spent('c', '90万元', '90%')],
      '材料列出 3 条项目支出，其中“项目a”的执行率不到八成（40%）。',
    ],
    [
      'one of three not spent at all',
      [spent('a', '0万元', '0%'), spent('b', '90万元', '90%'), spent('c', '90万元', '90%')],
      '材料列出 3 条项目支出，其中“项目a”没有支出。',
    ],
    [
      'all hardly spent, one of them not at all',
      [spent('a', '0万元', '0%'), spent('b', '40万元', '40%'), spent('c', '40万元', '40%')],
      '材料列出 3 条项目支出，执行率都不到八成，其中 1 条没有支出。',
    ],
    [
      'rates that are all approximate',
      [spent('a', '90万元', '约90%'), spent('b', '98万元', '近99%')],
      '材料列出 2 条项目支出，执行率都在八成以上；支出最多的是“项目b”，占各条合计的 52.13%。',
    ],
    [
      'a rate of which it is open whether it reaches 80%',
      [spent('a', '80万元', '约80%'), spent('b', '80万元', '90%')],
      '材料列出 2 条项目支出。',
    ],
    [
      'one without a rate, the other in full',
      [project('a', { actual: '100万元' }), spent('b', '100万元', '100%')],
      '材料列出 2 条项目支出，1 条没有公布执行率，其余执行率是 100%。',
    ],
    [
      'none with a rate',
      [project('a', { actual: '50万元' }), project('b', { actual: '50万元' })],
      '材料列出 2 条项目支出，都没有公布执行率。',
    ],
    [
      'without a printed rate it is computed',
      [
        project('a', { adjustedBudget: '90.00万元', actual: '30.00万元' }),
        spent('b', '30.00万元', '100%'),
      ],
      '材料列出 2 条项目支出，其中“项目a”的执行率不到八成（约 33.3%）。',
    ],
    [
      'no money and none spent is no money left lying',
      [project('a', { adjustedBudget: '0万元', actual: '0万元' }), spent('b', '100万元', '100%')],
      '材料列出 2 条项目支出，1 条没有公布执行率，其余执行率是 100%；支出最多的是“项目b”，占各条合计的 100.00%。',
    ],
    [
      'a long name loses its bracket',
      [
        {
          ...spent('a', '60万元', '60%'),
          name: '某某专项（由某某年度至某某年度的奖励资金等组成）',
        },
        spent('b', '60万元', '90%'),
      ],
      '材料列出 2 条项目支出，其中“某某专项”的执行率不到八成（60%）。',
    ],
  ];
  test.for(cases)('%s', ([, projects, sentence]) => {
    expect(said({ projects })[1]).toBe(sentence);
  });

  test('the share of project expenditure stands before them, or alone', () => {
    const part = (id: string, name: string, amount: string) => ({ id, name, amount });
    const parts = [
      part('basic', '基本支出', '100.00万元'),
      part('project', '项目支出', '300.00万元'),
    ];
    const splits = [{ id: 's', by: '支出结构', of: '实际支出', at: 'work', parts }];
    const divided = budget({ actual: '400.00万元' }, { splits });
    expect(said(divided)[1]).toBe('实际支出的 75.00% 用在项目上，材料没有逐条列出项目。');
    expect(said({ ...divided, projects: [spent('a', '90万元', '90%')] })[1]).toBe(
      '实际支出的 75.00% 用在项目上；材料只列出一条项目支出：“项目a”，支出 90万元，执行率 90%。',
    );
    expect(said(budget({ actual: '500.00万元' }, { splits }))[1]).not.toContain('用在项目上');
  });
});

describe('targets:', () => {
  const cap = (id: string, result: string) => target(id, '不超过10件', result, { bound: 'cap' });
  const words = (id: string) => target(id, { words: '有所提高' }, { words: '提高了' });
  const cases: readonly (readonly [string, readonly object[], string])[] = [
    ['one', [tenOfTen], '材料只列出一个目标：“办十件事”，目标 10件，结果 10件，达到了。'],
    [
      'one that was not reached',
      [target('a', '10件', '8件')],
      '材料只列出一个目标：“目标a”，目标 10件，结果 8件，没有达到。',
    ],
    [
      'one without a result',
      [target('a', '10件', '未公布')],
      '材料只列出一个目标：“目标a”，没有公布结果。',
    ],
    [
      'one cap, kept',
      [cap('a', '7件')],
      '材料只列出一个目标：“目标a”，上限不超过10件，结果 7件，没有超过上限。',
    ],
    ['all reached', [tenOfTen, target('b', '3件', '4件')], '2 个目标都有数字可以对照，都达到了。'],
    [
      'none reached',
      [target('a', '10件', '8件'), target('b', '3件', '2件')],
      '2 个目标都有数字可以对照，都没有达到。',
    ],
    [
      'a cap kept and a cap passed',
      [cap('a', '7件'), cap('b', '50件')],
      '2 个目标都有数字可以对照，1 个是上限、没有超过，1 个超过上限。',
    ],
    [
      'caps kept are not reached',
      [cap('a', '7件'), cap('b', '1件')],
      '2 个目标都有数字可以对照，都没有超过上限。',
    ],
    ['all in words', [words('a'), words('b')], '材料列出 2 个目标，都只有文字说明。'],
    [
      'nothing to hold against one another',
      [words('a'), target('b', '10件', '未公布'), target('c', '未公布', '10件')],
      '材料列出 3 个目标，都不能用数字核对：1 个只有文字说明，1 个没有公布结果，1 个没有公布目标值。',
    ],
    [
      'one far beyond, another in words',
      [target('a', '10件', '85件'), words('b')],
      '2 个目标里，1 个有数字可以对照：达到了；另有 1 个只有文字说明。结果在目标两倍以上的是“目标a”，目标 10件，结果 85件，是目标的 8.5 倍。',
    ],
    [
      'several far beyond, ranked where the prints allow it',
      [target('a', '10件', '85件'), target('b', '10件', '25件')],
      '2 个目标都有数字可以对照，都达到了。2 个的结果在目标的两倍以上，最高的是“目标a”，目标 10件，结果 85件，是目标的 8.5 倍。',
    ],
    [
      'several far beyond, not ranked where a print is open upwards',
      [target('a', '10件', '85件'), target('b', '10件', '超25件')],
      '2 个目标都有数字可以对照，都达到了。2 个的结果在目标的两倍以上，例如“目标a”，目标 10件，结果 85件，是目标的 8.5 倍。',
    ],
    [
      'a bound far beyond keeps its word and is never rounded up',
      [target('a', '8万人', '超17.51万人'), tenOfTen],
      '2 个目标都有数字可以对照，都达到了。结果在目标两倍以上的是“目标a”，目标 8万人，结果超17.51万人，超过目标的 2.18 倍。',
    ],
  ];
  test.for(cases)('%s', ([, targets, sentence]) => {
    expect(said({ targets })[1]).toBe(sentence);
  });

  test('where all were kept and no problem is stated, that is said', () => {
    expect(said({ targets: [tenOfTen] }).at(-1)).toBe('材料没有写存在什么问题。');
    expect(said({ targets: [target('a', '10件', '8件')] }).at(-1)).not.toContain('问题');
  });
});

describe('the score:', () => {
  const score = (more: object, parts: object = {}) => said({ ...scoreOf(more), ...parts })[1];
  const tree = [leaf('a', '50', '45.5'), leaf('b', '50', '47')];

  test('is the agency’s own; without a tree it cannot be recomputed by anybody', () => {
    expect(score({})).toBe('部门给自己打了 92.5分；等级、评分办法和各项得分都没有公布。');
  });

  test('is somebody else’s when somebody else gave it', () => {
    const evaluator = { name: '示范评估公司', role: 'firm' };
    expect(score({ grade: '优' }, { evaluator })).toBe(
      '第三方机构评了 92.5分，等级为“优”；评分办法和各项得分都没有公布。',
    );
    const bureau = { name: '示范区财政局', role: 'finance-bureau' };
    expect(score({}, { evaluator: bureau })).toMatch(/^财政部门评了 92.5分；/u);
  });

  test('with a tree but no rules says where most was lost', () => {
    expect(score({ tree, grade: '优' })).toBe(
      '部门给自己打了 92.5分，等级为“优”；评分办法没有公布。失掉的 7.5 分无法复算，失得最多的是“指标a”，4.5 分。',
    );
  });

  test('of full marks has lost nothing', () => {
    const full = [leaf('a', '50', '50'), leaf('b', '50', '50')];
    expect(score({ total: '100分', tree: full, grade: '优' })).toBe(
      '部门给自己打了 100分，等级为“优”；评分办法没有公布。各项都是满分。',
    );
  });

  test('that its tree does not add up to is not taken apart', () => {
    expect(score({ total: '93分', tree, grade: '优' })).toBe(
      '部门给自己打了 93分，等级为“优”；评分办法没有公布。',
    );
  });

  test('without a total is not published, though its parts may be', () => {
    expect(score({ total: '未公布', tree })).toBe('材料没有公布总分，只公布了各项得分。');
  });

  test('tells what was lost by rule, by judgement, and what cannot be told', () => {
    const rubric = rubricSchema.parse({
      ...{ id: 'r', version: '1', title: '办法', issuer: '未公布', fiscalYears: ['2023'] },
      ...{
        kinds: ['self'],
        reference: '附件1',
        total: '10分',
        bands: '未公布',
        rounding: '未公布',
      },
      indicators: [
        {
          ...{ id: 'a', name: '甲', weight: '5分', inputs: [{ name: 'rate', means: '执行率' }] },
          rule: { kind: 'linear', of: 'rate', from: '80%', to: '100%' },
        },
        { id: 'b', name: '乙', weight: '3分', rule: { kind: 'judged', looksAt: '措施' } },
        { id: 'c', name: '丙', weight: '2分', rule: '未公布' },
      ],
    });
    const leaves = [leaf('a', '5', '2.85'), leaf('b', '3', '2'), leaf('c', '2', '1.5')];
    const readings = [{ fact: 'budget/total/executionRate' }];
    const report = reportOf({
      ...budget({ executionRate: '91.38%' }),
      ...scoreOf({
        ...{ total: '6.35分', outOf: '10分', rubric: 'r', tree: leaves },
        inputs: [{ indicator: 'a', name: 'rate', readings }],
      }),
    });
    const disclosure = { ...disclosureOf(report), scored: scoreReport(report, rubric) };
    const brief = briefView(disclosure, []).map((all) => all.map(({ text }) => text).join(''));
    expect(brief).toContain(
      '部门给自己打了 6.35分；等级没有公布。失掉的 3.65 分里，2.15 分按公布的规则可以复算出来，1 分有评分人的判断在内，0.5 分因为数据或口径没有写清，算不出来。',
    );
  });
});

describe('what was found:', () => {
  const finding = (severity: Finding['severity'], id: string, more: object = {}): Finding => ({
    ...{ id, check: 'x', severity, sentence: '相差 1。', arithmetic: [], cited: [], ...more },
  });
  const innocent = { innocent: '口径可能不同。' };
  const doubts = [finding('doubt', 'd', innocent), finding('doubt', 'e', innocent)];
  const cases: readonly (readonly [string, readonly Finding[], string])[] = [
    ['nothing', [], '本站核对了 7 处，没有发现对不上的数。'],
    ['a note only', [finding('note', 'n')], '本站核对了 7 处，没有发现对不上的数。'],
    [
      'a last digit only',
      [finding('last-digit', 'l')],
      '本站核对了 7 处，没有发现对不上的数；1 处只差在最后一位，四舍五入可以解释。',
    ],
    ['a contradiction', [finding('contradiction', 'c')], '本站核对了 7 处，核对出 1 处矛盾。'],
    ['one doubt', doubts.slice(0, 1), '本站核对了 7 处，核对出 1 处存疑，有一种说得通的解释。'],
    ['doubts', doubts, '本站核对了 7 处，核对出 2 处存疑，各有一种说得通的解释。'],
    [
      'a contradiction and doubts',
      [finding('contradiction', 'c'), ...doubts],
      '本站核对了 7 处，核对出 1 处矛盾、2 处存疑，存疑的各有一种说得通的解释。',
    ],
    [
      'a finding that was taken back is none',
      [
        finding('contradiction', 'c', {
          withdrawn: { date: '2024-01-01', by: '本站', words: '误' },
        }),
      ],
      '本站核对了 7 处，没有发现对不上的数。',
    ],
  ];
  test.for(cases)('%s', ([, findings, sentence]) => {
    const disclosure = disclosureOf(reportOf({}));
    const audit = { ...disclosure.audit, compared: { one: 3, two: 4 } };
    const brief = briefView({ ...disclosure, audit }, findings);
    expect(
      brief
        .at(-1)
        ?.map(({ text }) => text)
        .join(''),
    ).toBe(sentence);
  });
});

test('there are never more than six sentences: problems have no room then', () => {
  const brief = said({
    ...budget({ adjustedBudget: '900万元', actual: '810万元' }),
    ...scoreOf({}),
    projects: [spent('a', '90万元', '90%')],
    targets: [tenOfTen],
    problems: [{ id: 'p', words: '人手不足', at: 'work' }],
  });
  expect(brief).toHaveLength(6);
  expect(brief.at(-1)).toMatch(/^本站核对了/u);
});
