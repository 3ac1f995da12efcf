import { describe, expect, test } from 'vitest';
import { rubric as rubricSchema } from '../../src/domain/record/rubric.ts';
import { scoreReport } from '../../src/domain/scoring/score-report.ts';
import { workingsView } from '../../src/views/workings-view.ts';
import { bare, disclosureOf, noMoney, reportOf } from '../domain/record/sample-report.ts';

const rubric = rubricSchema.parse({
  ...{ id: 'r', version: '1', title: '办法', issuer: '未公布', fiscalYears: ['2023'] },
  ...{ kinds: ['self'], reference: '附件1', total: '8分', bands: '未公布', rounding: '未公布' },
  indicators: [
    {
      ...{ id: 'a', name: '完成率', weight: '5分', inputs: [{ name: 'rate', means: '执行率' }] },
      rule: { kind: 'linear', of: 'rate', from: '80%', to: '100%' },
    },
    { id: 'b', name: '措施', weight: '3分', rule: { kind: 'judged', looksAt: '措施' } },
  ],
});
const report = reportOf({
  budget: { scope: '未公布', at: 'money', total: { ...noMoney, executionRate: '91.38%' } },
  score: {
    ...{ ...bare.score, at: 'work', rubric: 'r' },
    tree: [
      { id: 'a', name: '完成率', weight: '5分', score: '2.85分' },
      { id: 'b', name: '措施', weight: '3分', score: '3分' },
    ],
    inputs: [{ indicator: 'a', name: 'rate', readings: [{ fact: 'budget/total/executionRate' }] }],
  },
});
const view = workingsView({ ...disclosureOf(report), scored: scoreReport(report, rubric) });

describe('a working', () => {
  test('is there only where a rubric is published', () => {
    expect(workingsView(disclosureOf(report))).toBeUndefined();
    expect(view?.title).toBe('1 项复算一致，1 项酌情/定性');
  });

  test('tells formula, numbers, rounding and points', () => {
    const [row] = view?.rows ?? [];
    expect(row).toMatchObject({ standingLabel: '复算一致', declared: '2.85分', computed: '2.845' });
    expect(row?.readings[0]).toMatchObject({ points: '2.845', rounded: '2.85', agrees: true });
    expect(row?.readings[0]?.steps.at(-1)?.expression).toBe(
      '5 × 限于((91.38% − 80%) ÷ (100% − 80%), 0, 1)',
    );
  });

  test('leads to the figures it used', () => {
    expect(view?.rows[0]?.facts).toEqual([
      { label: '本部门预算执行率', anchor: 'shu-budget.total.executionRate' },
    ]);
  });

  test('of a judgement gives its range', () => {
    expect(view?.rows[1]).toMatchObject({ standingLabel: '酌情/定性', computed: '0 到 3' });
    expect(view?.rows[1]?.readings[0]?.rounded).toBe('');
  });
});
