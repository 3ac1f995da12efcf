import { describe, expect, test } from 'vitest';
import { rubric as rubricSchema } from '#domain/record/rubric.ts';
import { evaluateExpression } from '#domain/scoring/expression.ts';
import { scoreReport } from '#domain/scoring/score-report.ts';
import { bare, noMoney, reportOf } from '../record/sample-report.ts';

const linear = { kind: 'linear', of: 'rate', from: '80%', to: '100%' };
const rubricOf = (rule: unknown, more: object = {}) =>
  rubricSchema.parse({
    ...{ id: 'r', version: '1', title: '办法', issuer: '未公布', fiscalYears: ['2023'] },
    ...{ kinds: ['self'], reference: '附件', total: '8分', bands: '未公布', rounding: '未公布' },
    indicators: [
      {
        ...{ id: 'a', name: '完成率', weight: '8分', rule },
        ...{ inputs: [{ name: 'rate', means: '预算执行率' }], ...more },
      },
    ],
  });

interface Said {
  readonly score?: unknown;
  readonly rate?: unknown;
  readonly readings?: readonly object[];
  readonly parts?: object;
}
const readRate = [{ fact: 'budget/total/executionRate' }];
const leafOf = (
  rule: unknown,
  { score = '4.55分', rate = '91.38%', readings = readRate, parts }: Said = {},
  more = {},
) => {
  const total = {
    ...noMoney,
    actual: '10888.89万元',
    adjustedBudget: '11915.94万元',
    initialBudget: '17088.41万元',
  };
  const report = reportOf({
    budget: { scope: '未公布', at: 'money', total: { ...total, executionRate: rate } },
    score: {
      ...{ ...bare.score, at: 'work', rubric: 'r', ...parts },
      tree: [{ id: 'a', name: '完成率', weight: '8分', score }],
      inputs: readings.length > 0 ? [{ indicator: 'a', name: 'rate', readings }] : [],
    },
  });
  const [leaf] = scoreReport(report, rubricOf(rule, more)).leaves;
  if (!leaf) throw new Error('a rubric has leaves');
  return leaf;
};

describe('a declared score stands', () => {
  test('as recomputed when rule and printed figure give it', () => {
    const leaf = leafOf(linear);
    expect(leaf).toMatchObject({
      standing: 'agrees',
      low: '4.552',
      high: '4.552',
      declared: '4.55分',
    });
    expect(leaf.rule).toContain('预算执行率');
    expect(leaf.readings[0]?.rounded).toBe('4.55');
    expect(leaf.facts).toEqual(['budget/total/executionRate']);
  });

  test('as recomputed to the digits that are printed, however few', () => {
    expect(leafOf(linear, { score: '4.6分' }).standing).toBe('agrees');
    expect(leafOf(linear, { score: '5分' }).standing).toBe('agrees');
  });

  test('as not recomputed when they give another', () => {
    expect(leafOf(linear, { score: '4.54分' })).toMatchObject({
      standing: 'differs',
      high: '4.552',
    });
    expect(leafOf(linear, { score: '4.60分' }).standing).toBe('differs');
  });

  test('with the most decimals, where places print it differently', () => {
    const score = [{ text: '4.6分' }, { text: '4.55', unit: '分', at: 'money' }];
    expect(leafOf(linear, { score })).toMatchObject({ declared: '4.55', standing: 'agrees' });
  });

  test('open when the figure is not published', () => {
    const leaf = leafOf(linear, { rate: '未公布' });
    expect(leaf).toMatchObject({ standing: 'open', readings: [] });
    expect(leaf.why).toBe('缺：预算执行率：这个数未公布。');
    expect(leafOf(linear, { readings: [] }).why).toBe('缺：预算执行率未公布。');
  });

  test('open when the rule is not published', () => {
    expect(leafOf('未公布', {}, { inputs: [] })).toMatchObject({
      standing: 'open',
      why: '缺：评分规则没有公布。',
    });
  });

  test('open when the declared score is not published', () => {
    expect(leafOf(linear, { score: '未公布' })).toMatchObject({ standing: 'open', high: '4.552' });
  });

  test('open when the basis may be read in ways that do not agree', () => {
    const over = (name: string, basis: string) => ({
      ...{ formula: `actual ÷ ${name}`, basis },
      of: { actual: 'budget/total/actual', [name]: `budget/total/${name}Budget` },
    });
    const leaf = leafOf(linear, {
      readings: [over('adjusted', '除以调整后预算'), over('initial', '除以年初预算')],
    });
    expect(leaf).toMatchObject({ standing: 'open', low: '0' });
    expect(leaf.why).toContain('除以调整后预算；除以年初预算');
    expect(leaf.readings.map(({ basis, agrees }) => [basis, agrees])).toEqual([
      ['除以调整后预算', true],
      ['除以年初预算', false],
    ]);
    expect(leafOf(linear, { readings: [over('adjusted', '除以调整后预算')] }).standing).toBe(
      'agrees',
    );
  });

  test('open when places print the input differently and it matters', () => {
    const rate = ['91.38%', { text: '95.00%', at: 'work' }];
    const leaf = leafOf(linear, { rate });
    expect(leaf.standing).toBe('open');
    expect(leaf.readings.map(({ basis }) => basis)).toEqual([
      '一、收支印的 91.38%',
      '二、工作印的 95.00%',
    ]);
    const same = ['100.00%', { text: '105%', at: 'work' }];
    expect(leafOf(linear, { rate: same, score: '8分' }).standing).toBe('agrees');
  });

  test('as judged when a person’s word is in it', () => {
    const items = [{ id: 'i', name: '有手续', points: '8' }];
    const states = [{ indicator: 'a', item: 'i', state: 'met', at: 'work' }];
    const said = { readings: [], parts: { states } };
    const checklist = { kind: 'checklist', items };
    expect(leafOf(checklist, { ...said, score: '8分' }, { inputs: [] })).toMatchObject({
      standing: 'judged',
    });
    expect(leafOf(checklist, { ...said, score: '7分' }, { inputs: [] }).why).toContain(
      '与公布得分不同',
    );
    const range = leafOf(
      { kind: 'judged', looksAt: '措施' },
      { readings: [], score: '7分' },
      { inputs: [] },
    );
    expect(range).toMatchObject({ standing: 'judged', low: '0', high: '8' });
    expect(range.why).toContain('在范围之内');
  });

  test('as judged when the scorer departed from the rule', () => {
    const adjustments = [
      { id: 'x', indicator: 'a', factor: '50%', reason: '超出太多', at: 'work' },
    ];
    const leaf = leafOf(linear, { rate: '100%', score: '4分', parts: { adjustments } });
    expect(leaf).toMatchObject({ standing: 'judged', high: '4' });
    expect(leaf.why).toContain('与公布得分相同');
    expect(leaf.readings[0]?.steps.at(-1)?.expression).toBe('8 × 50%');
  });

  test('as not applicable when the document says so', () => {
    const notApplicable = [{ indicator: 'a', reason: '没有这项工作', at: 'work' }];
    const gone = { whenNotApplicable: { scaleRest: 'true' } };
    expect(leafOf(linear, { parts: { notApplicable } }, gone)).toMatchObject({
      ...{ standing: 'not-applicable', why: '来源说不适用：没有这项工作。', readings: [] },
    });
  });
});

test('every working, evaluated again from its own text, gives the points', () => {
  const leaf = leafOf(linear);
  const again = evaluateExpression(leaf.readings[0]?.steps.at(-1)?.expression ?? '');
  expect(again.ok && again.value.toFixed()).toBe('4.552');
});

test('readings are bounded, however many prints differ', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    ...{ text: `${80 + index / 10}%`, at: index % 2 === 0 ? 'money' : 'work' },
  }));
  expect(leafOf(linear, { rate: many }).readings.length).toBeLessThanOrEqual(32);
});
