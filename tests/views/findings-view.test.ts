import { describe, expect, test } from 'vitest';
import { auditReport } from '#domain/audit/audit-report.ts';
import type { Cited, Finding } from '#domain/audit/finding.ts';
import { factAnchor } from '../../src/views/figure-view.ts';
import {
  findingAnchor,
  findingsView,
  findingView,
  marksOf,
} from '../../src/views/findings-view.ts';
import { reportView } from '../../src/views/report-view.ts';
import { sourcesPageView } from '../../src/views/sources-view.ts';
import { disclosureOf, noMoney, reportOf } from '../domain/record/sample-report.ts';

const wrong = {
  ...{ ...noMoney, id: 'lab', name: '实验室', at: 'money', grade: '未公布' },
  ...{ initialBudget: '100.00万元', adjustment: '-10.00万元', adjustedBudget: '95.00万元' },
  ...{ actual: '0.00万元' },
};
const report = reportOf({ projects: [wrong] });
const disclosure = disclosureOf(report);
const view = findingsView(disclosure, []);

describe('the audit of a report, as its page tells it', () => {
  test('its title counts what was compared and what was found, from the gravest', () => {
    expect(view.title).toMatch(/^核对了 \d+ 处：1 处矛盾，1 处提示$/u);
    const clean = findingsView(disclosureOf(reportOf()), []);
    expect(clean.title).toMatch(/没有发现对不上的数$/u);
  });

  test('a finding tells its arithmetic, its figures with their places, and an anchor of its own', () => {
    const [finding] = view.groups[0]?.findings ?? [];
    expect(finding).toMatchObject({
      severityName: '矛盾',
      checkTitle: '年初预算加调整等于调整后预算',
      anchor: 'hedui-adjusted-budget.projects.lab.adjustedBudget',
      replies: [],
    });
    expect(finding?.cited[0]).toEqual({
      name: '实验室的调整后预算',
      text: '95.00万元',
      place: '一、收支',
      anchor: 'shu-projects.lab.adjustedBudget',
      report: '',
    });
  });

  test('what was taken back is told apart and not counted', () => {
    const id = 'adjusted-budget:projects/lab/adjustedBudget';
    const taken = reportOf({
      projects: [wrong],
      withdrawals: [{ date: '2024-05-01', finding: id, by: '本站', reason: '录入时看错' }],
    });
    const told = findingsView({ ...disclosure, report: taken, audit: auditReport(taken) }, []);
    expect(told.title).not.toContain('矛盾');
    expect(told.withdrawn.map(({ withdrawn }) => withdrawn?.words)).toEqual(['录入时看错']);
  });

  test('what rests on another report links to that report', () => {
    const cited = [
      { fact: 'x', name: '某数', text: '1家', at: 'work', label: '二', report: 'a/b/2022/self' },
    ];
    const across: Finding = {
      ...{ id: 'carried-figures:x', check: 'carried-figures', severity: 'doubt', sentence: '不同' },
      ...{ arithmetic: [], cited, innocent: '后来可能修订过。' },
    };
    const told = findingsView(disclosure, [across]);
    const doubts = told.groups.find(({ severity }) => severity === 'doubt');
    expect(doubts?.findings[0]?.cited[0]?.report).toBe('a/b/2022/self');
    expect(marksOf([across]).size).toBe(0);
  });
});

describe('the figures of a finding', () => {
  const at = (fact: string, text: string, label: string, report?: string) => ({
    ...{ fact, name: `${fact}的名`, text, at: 'x', label },
    ...(report !== undefined && { report }),
  });
  const linesOf = (...cited: readonly Cited[]) =>
    findingView({
      ...{ id: 'x', check: 'splits', severity: 'doubt', sentence: '不同', arithmetic: [], cited },
    }).cited.map(({ name, text, place, report: of }) => [name, text, place, of]);

  test('printed alike in several places are one line with all of them', () => {
    expect(linesOf(at('a', '1家', '一'), at('b', '3家', '一'), at('a', '1家', '附件1'))).toEqual([
      ['a的名', '1家', '一；附件1', ''],
      ['b的名', '3家', '一', ''],
    ]);
  });

  test('printed otherwise are lines of their own', () => {
    expect(linesOf(at('a', '1家', '一'), at('a', '2家', '二'))).toEqual([
      ['a的名', '1家', '一', ''],
      ['a的名', '2家', '二', ''],
    ]);
  });

  test('printed alike by another report are a line of their own', () => {
    expect(linesOf(at('a', '1家', '一'), at('a', '1家', '一', 'a/b/2022/self'))).toEqual([
      ['a的名', '1家', '一', ''],
      ['a的名', '1家', '一', 'a/b/2022/self'],
    ]);
  });

  test('name a place once, however often it prints them', () => {
    expect(linesOf(at('a', '1家', '一'), at('a', '1家', '一'))).toEqual([
      ['a的名', '1家', '一', ''],
    ]);
  });
});

describe('a figure that a finding rests on', () => {
  test('carries a mark wherever it is shown, which leads to the finding', () => {
    const { projects } = reportView(disclosure);
    expect(projects?.rows[0]?.initial.mark).toMatchObject({
      mark: '矛',
      anchor: findingAnchor('adjusted-budget:projects/lab/adjustedBudget'),
    });
    const { rows } = sourcesPageView(disclosure, []);
    const row = rows.find(({ key }) => key === 'projects/lab/adjustment');
    expect(row?.mark?.says).toContain('矛盾：');
  });

  test('carries none for what is only worth knowing', () => {
    const { projects } = reportView(disclosure);
    expect(projects?.rows[0]?.actual.mark).toBeUndefined();
  });

  test('carries none as one of the many that were added up: only the sum does', () => {
    const fact = (name: string) => ({ fact: name, name, text: '1家', at: 'work', label: '二' });
    const sum: Finding = {
      ...{ id: 'sums:x', check: 'sums', severity: 'contradiction', sentence: '不符' },
      ...{ arithmetic: [], cited: ['facts/sum', 'facts/a', 'facts/b', 'facts/c'].map(fact) },
    };
    expect([...marksOf([sum]).keys()]).toEqual([factAnchor('facts/sum')]);
    const pair: Finding = { ...sum, cited: ['facts/a', 'facts/b'].map(fact) };
    expect([...marksOf([pair]).keys()]).toHaveLength(2);
  });
});
