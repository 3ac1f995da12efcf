import { describe, expect, test } from 'vitest';
import { briefView } from '../../src/views/brief-view.ts';
import type { Report } from '#domain/record/canonical.ts';
import { bare, noMoney, reportOf, soundWith, tenOfTen } from '../domain/record/sample-report.ts';

/** The sentences, with places that are links in brackets and what is computed marked. */
const read = (report: Report | undefined): string[] =>
  (report ? briefView(report) : []).map((sentence) =>
    sentence
      .map(({ text, anchor, computed }) =>
        anchor === undefined ? text : `[${computed ? '算出' : ''}${text}](${anchor})`,
      )
      .join(''),
  );
const said = (parts: Readonly<Record<string, unknown>>) => read(reportOf(parts));
const budget = (total: object) => ({
  budget: { scope: '未公布', at: 'money', total: { ...noMoney, ...total } },
});
const project = (id: string, actual: string, executionRate: string) => ({
  ...{ id, name: `项目${id}`, at: 'money', ...noMoney, grade: '未公布' },
  ...{ adjustedBudget: '100万元', actual, executionRate },
});

test('the sound report in a minute', () => {
  expect(read(soundWith('district', 'district').value)).toMatchInlineSnapshot(`
    [
      "年初预算 [1,000.00万元](shu-budget.total.initialBudget)，调整后预算 [900.00万元](shu-budget.total.adjustedBudget)，实际支出 [810.00万元](shu-budget.total.actual)，预算执行率 [90.00%](shu-budget.total.executionRate)。",
      "列出收支的项目有 [算出1 个](xiangmu)，最大的是实验室建设，支出 [450.00万元](shu-projects.lab.actual)。",
      "[算出1 个目标：1 个达到](mubiao)。",
      "部门给自己打了 [92.5分](shu-score.total)；等级没有公布。",
    ]
  `);
});

const NO_MONEY = '这份材料没有公布部门整体花了多少钱。';
const NO_SCORE = '这份材料没有公布得分。';

describe('an odd record is told as it is:', () => {
  test('nothing but text', () => {
    expect(said({ problems: [{ id: 'p', words: '人手不足', at: 'work' }] })).toEqual([
      NO_MONEY,
      NO_SCORE,
      '材料自己写下了 [算出1 个问题](wenti)。',
    ]);
  });

  test('nothing at all', () => {
    expect(said({})).toEqual([NO_MONEY, NO_SCORE]);
  });

  test('a budget of which nothing is published', () => {
    expect(said(budget({}))[0]).toBe(NO_MONEY);
  });

  test('an expenditure alone', () => {
    expect(said(budget({ actual: '810万元' }))[0]).toBe(
      '实际支出 [810万元](shu-budget.total.actual)。',
    );
  });

  test('a budget of which the source does not say which it is', () => {
    expect(said(budget({ budget: '2亿元', actual: '15000.4万元' }))[0]).toBe(
      '预算 [2 亿元](shu-budget.total.budget)，实际支出 [约 1.50 亿元](shu-budget.total.actual)。来源没有说明这个预算是年初数还是调整后的数。',
    );
  });

  test('one target', () => {
    expect(said({ targets: [tenOfTen] })[1]).toBe('[算出1 个目标：1 个达到](mubiao)。');
  });

  test('a target passed many times over', () => {
    const targets = [tenOfTen, { ...tenOfTen, id: 'more', name: '办更多事', result: '85件' }];
    expect(said({ targets })[1]).toBe(
      '[算出2 个目标：2 个达到](mubiao)。与目标相差最大的是“办更多事”：目标 [10件](shu-targets.more.target)，结果 [85件](shu-targets.more.result)。',
    );
  });

  test('a cap far below its limit is not a target passed', () => {
    const cap = { ...tenOfTen, bound: 'cap', target: '不超过10件', result: '50件' };
    expect(said({ targets: [cap] })[1]).toBe('[算出1 个目标：1 个超过上限](mubiao)。');
  });

  test('one project, spent in full', () => {
    expect(said({ projects: [project('a', '100万元', '100%')] })[1]).toBe(
      '列出收支的项目有 [算出1 个](xiangmu)，最大的是项目a，支出 [100万元](shu-projects.a.actual)。',
    );
  });

  test('projects of which one was hardly begun', () => {
    const projects = [project('a', '90万元', '90%'), project('b', '0万元', '0%')];
    expect(said({ projects })[1]).toMatch(
      /；执行率最低的是项目b，\[0%\]\(shu-projects\.b\.executionRate\)。$/,
    );
  });

  test('a project of which nothing is published', () => {
    const projects = [{ ...project('a', '未公布', '未公布'), adjustedBudget: '未公布' }];
    expect(said({ projects })[1]).toBe(
      '列出收支的项目有 [算出1 个](xiangmu)，最大的是项目a，支出 未公布。',
    );
  });
});

describe('the score', () => {
  const score = (more: object, parts: object = {}) =>
    said({ score: { ...bare.score, at: 'work', total: '92.5分', ...more }, ...parts })[1];

  test('is the agency’s own, and what is not published with it is said', () => {
    expect(score({})).toBe(
      '部门给自己打了 [92.5分](shu-score.total)；等级、评分办法、各项得分没有公布。',
    );
  });

  test('is somebody else’s when somebody else gave it', () => {
    const evaluator = { name: '示范评估公司', role: 'firm' };
    const tree = [{ id: 'a', name: '甲', weight: '100分', score: '92分' }];
    expect(score({ grade: '优', rubric: 'shifan-2023', tree }, { evaluator })).toBe(
      '示范评估公司评了 [92.5分](shu-score.total)，等级为“优”。',
    );
  });
});
