import { describe, expect, test } from 'vitest';
import { rubric as rubricSchema } from '../../src/domain/record/rubric.ts';
import { rubricUsers, rubricView } from '../../src/views/rubric-view.ts';

const rate = {
  name: 'rate',
  means: '执行率',
  numerator: '支出',
  denominator: '预算',
};
const indicators = [
  {
    ...{ id: 'money', name: '钱', weight: '8分' },
    children: [
      {
        ...{ id: 'a', name: '完成率', weight: '5分', looksAt: '花得怎样', inputs: [rate] },
        rule: { kind: 'linear', of: 'rate', from: '80%', to: '100%' },
      },
      { id: 'b', name: '分解', weight: '3分', rule: '未公布', whenNotApplicable: { moveTo: 'a' } },
    ],
  },
];
const rubricOf = (more: object = {}) =>
  rubricSchema.parse({
    ...{ id: 'r', version: '1', title: '办法', issuer: '未公布', fiscalYears: ['2023'] },
    ...{ kinds: ['self'], reference: '附件1', total: '8分', rounding: '未公布' },
    bands: [{ grade: '优', from: '90分' }],
    indicators,
    ...more,
  });

describe('a rubric', () => {
  const view = rubricView(rubricOf(), []);

  test('is told rule by rule in plain words', () => {
    expect(view.rows.map(({ id, level, kind }) => [id, level, kind])).toEqual([
      ['money', 1, ''],
      ['a', 2, '直线'],
      ['b', 2, ''],
    ]);
    expect(view.rows[1]?.rule).toBe(
      '（执行率 − 80%）÷（100% − 80%）× 5分；低于 80% 不得分，达到 100% 得满分。',
    );
    expect(view.rows[1]?.bases).toEqual(['执行率 = 支出 ÷ 预算']);
    expect(view.rows[2]?.rule).toBe('评分规则没有公布。');
    expect(view.rows[2]?.whenNotApplicable).toBe('不适用时，分值加到“完成率”。');
  });

  test('says whom it is for and what it does not publish', () => {
    const said = Object.fromEntries(view.identity.map(({ label, text }) => [label, text]));
    expect(said).toMatchObject({
      制定: '未公布',
      适用: '2023 年度，部门自评',
      等级标准: '优：90分起',
      取整: '未公布',
    });
    expect([view.leaves, view.published]).toEqual([2, 1]);
  });

  test('of which there is no earlier version says nothing of changes', () => {
    expect(view.since).toBeUndefined();
  });

  test('that replaces another says what changed', () => {
    const [money] = indicators;
    const now = {
      ...money,
      children: money?.children.map((each) => ({ ...each, name: `新${each.name}` })),
    };
    const later = rubricOf({ id: 'r2', version: '2', replaces: 'r', indicators: [now] });
    const { since } = rubricView(later, [rubricOf(), later]);
    expect(since?.id).toBe('r');
    expect(since?.changes.map(({ name, words }) => `${name}${words}`)).toEqual([
      '新完成率改名，原来叫“完成率”',
      '新分解改名，原来叫“分解”',
    ]);
  });
});

test('the reports that use a rubric are found', () => {
  const row = { address: 'x', agencyName: '局', year: '2023' };
  expect(
    rubricUsers(
      [
        { ...row, rubric: 'r' },
        { ...row, rubric: '未公布' },
      ],
      'r',
    ),
  ).toEqual([row]);
});
