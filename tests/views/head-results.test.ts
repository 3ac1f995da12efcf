import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '#domain/audit/finding.ts';
import { rubric as rubricSchema } from '../../src/domain/record/rubric.ts';
import { scoreReport } from '../../src/domain/scoring/score-report.ts';
import { findingsView } from '../../src/views/findings-view.ts';
import { headResults } from '../../src/views/head-results.ts';
import { bare, disclosureOf, noMoney, reportOf } from '../domain/record/sample-report.ts';

const found = (severity: Severity, id: string): Finding => ({
  ...{ id, check: 'splits', severity, sentence: '甲。', arithmetic: [], cited: [] },
});
const lineOf = (label: string, parts: Parameters<typeof reportOf>[0], ...findings: Finding[]) => {
  const disclosure = disclosureOf(reportOf(parts));
  const audited = { ...disclosure, audit: { ...disclosure.audit, findings } };
  const line = headResults(audited, findingsView(audited, [])).find((each) => each.label === label);
  return line && { text: line.text, anchor: line.anchor, absent: line.absent };
};
const tree = [
  { id: 'a', name: '完成率', at: 'work', weight: '5分', score: '2.85分' },
  { id: 'b', name: '措施', at: 'work', weight: '3分', score: '3分' },
];

describe('the grade', () => {
  test('is said as printed', () => {
    const score = { ...bare.score, at: 'work', grade: '优' };
    expect(lineOf('等级', { score })).toEqual({ text: '优', anchor: '', absent: false });
  });

  test('that is not published is said so and never derived', () => {
    const score = { ...bare.score, at: 'work', total: '95分', outOf: '100分' };
    expect(lineOf('等级', { score })).toEqual({ text: '未公布', anchor: '', absent: true });
  });
});

describe('the audit', () => {
  test('counts contradictions and doubts, from the gravest', () => {
    const some = [found('doubt', 'd'), found('contradiction', 'c'), found('contradiction', 'e')];
    expect(lineOf('核对', {}, ...some)?.text).toBe('2 处矛盾，1 处存疑');
  });

  test('does not count last digits and notes', () => {
    const few = [found('note', 'n'), found('last-digit', 'l')];
    expect(lineOf('核对', {}, ...few)?.text).toBe('没有发现矛盾');
  });

  test('has nothing to count where all was taken back', () => {
    const taken = { ...found('contradiction', 'c'), withdrawn: { date: '', by: '', words: '' } };
    expect(lineOf('核对', {}, taken as Finding)?.text).toBe('没有发现矛盾');
  });
});

describe('the recomputation', () => {
  test('cannot be where no points of indicators are published', () => {
    expect(lineOf('本站复算', {})).toEqual({
      ...{ text: '各项得分未公布，无法复算', anchor: '', absent: true },
    });
  });

  test('cannot be where no rule is published', () => {
    const score = { ...bare.score, at: 'work', tree };
    expect(lineOf('本站复算', { score })).toEqual({
      ...{ text: '评分规则未公布，无法复算', anchor: 'zenyang', absent: false },
    });
  });

  test('counts what agrees and what does not', () => {
    const rubric = rubricSchema.parse({
      ...{ id: 'r', version: '1', title: '办法', issuer: '未公布', fiscalYears: ['2023'] },
      ...{ kinds: ['self'], reference: '附件1', total: '8分', bands: '未公布', rounding: '未公布' },
      indicators: [
        {
          ...{ id: 'a', name: '完成率', weight: '5分' },
          ...{ inputs: [{ name: 'rate', means: '执行率' }] },
          rule: { kind: 'linear', of: 'rate', from: '80%', to: '100%' },
        },
        { id: 'b', name: '措施', weight: '3分', rule: { kind: 'judged', looksAt: '措施' } },
      ],
    });
    const textOf = (score: string) => {
      const report = reportOf({
        budget: { scope: '未公布', at: 'money', total: { ...noMoney, executionRate: '91.38%' } },
        score: {
          ...{ ...bare.score, at: 'work', rubric: 'r' },
          tree: [{ ...tree[0], score }, tree[1]],
          inputs: [
            { indicator: 'a', name: 'rate', readings: [{ fact: 'budget/total/executionRate' }] },
          ],
        },
      });
      const disclosure = { ...disclosureOf(report), scored: scoreReport(report, rubric) };
      return headResults(disclosure, findingsView(disclosure, []))[1]?.text;
    };
    expect(textOf('2.85分')).toBe('1 项一致，0 项不一致');
    expect(textOf('4分')).toBe('0 项一致，1 项不一致');
  });
});
