import { describe, expect, test } from 'vitest';
import { scoreView } from '../../src/views/score-view.ts';
import { rubric as rubricSchema } from '../../src/domain/record/rubric.ts';
import { scoreReport } from '../../src/domain/scoring/score-report.ts';
import { bare, noMoney, reportOf } from '../domain/record/sample-report.ts';

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

  test('with the full marks it has', () => {
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

describe('the title tells how many points were lost, and how', () => {
  const rubric = (...rules: readonly object[]) =>
    rubricSchema.parse({
      ...{ id: 'r', version: '1', title: '办法', issuer: '未公布', fiscalYears: ['2023'] },
      ...{ kinds: ['self'], reference: '附件1', bands: '未公布', rounding: '未公布' },
      total: `${rules.length * 10}分`,
      indicators: rules.map((rule, index) => ({
        ...{ id: `i${index}`, name: `指标${index}`, weight: '10分' },
        ...('of' in rule && { inputs: [{ name: 'rate', means: '执行率' }] }),
        rule,
      })),
    });
  const linear = { kind: 'linear', of: 'rate', from: '80%', to: '100%' };
  const judged = { kind: 'judged', looksAt: '措施' };
  /** Points by indicator, each of ten; the rate that rules ask for is 90%, which gives 5. */
  const titleOf = (rules: readonly object[], scores: readonly string[]) => {
    const report = reportOf({
      budget: { scope: '未公布', at: 'money', total: { ...noMoney, executionRate: '90%' } },
      score: {
        ...{ ...bare.score, at: 'work', rubric: 'r' },
        tree: scores.map((score, index) => leaf(`i${index}`, '10分', score)),
        inputs: rules.flatMap((rule, index) =>
          rule === linear
            ? [
                {
                  ...{ indicator: `i${index}`, name: 'rate' },
                  readings: [{ fact: 'budget/total/executionRate' }],
                },
              ]
            : [],
        ),
      },
    });
    return scoreView(report, scoreReport(report, rubric(...rules)))?.title;
  };

  test('by rule, against the rule, and by judgement', () => {
    expect(titleOf([linear, linear, judged], ['5分', '7分', '9.5分'])).toBe(
      '失掉 8.5 分：5 分照规则算得出，3 分与复算不一致，0.5 分有人的判断在内',
    );
  });

  test('and what nobody can work out', () => {
    const open = { kind: 'linear', of: 'rate', from: '80%', to: '100%' };
    expect(titleOf([open, judged], ['9分', '10分'])).toBe('失掉 1 分：1 分无法复算');
  });

  test('without rules nobody can tell how', () => {
    expect(viewOf()?.title).toBe('失掉 1.5 分；评分规则没有公布，怎样失掉的无法复算');
  });

  const unpublished: readonly (readonly [string, readonly string[], string])[] = [
    ['none of them', ['未公布', '未公布'], '2 个末级指标，没有公布分值或得分'],
    ['one', ['10分', '未公布'], '2 个末级指标，1 项得满分；另有 1 项没有公布分值或得分'],
    [
      'one beside a loss',
      ['9分', '未公布'],
      '失掉 1 分；评分规则没有公布，怎样失掉的无法复算；另有 1 项没有公布分值或得分',
    ],
  ];
  test.for(unpublished)(
    'points that are not published are not full marks: %s',
    ([, scores, title]) => {
      const points = scores.map((score, index) => leaf(`i${index}`, '10分', score));
      expect(viewOf({ tree: points })?.title).toBe(title);
    },
  );
});
