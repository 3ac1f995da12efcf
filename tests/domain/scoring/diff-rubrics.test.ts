import { expect, test } from 'vitest';
import { rubric as rubricSchema } from '#domain/record/rubric.ts';
import { diffRubrics } from '#domain/scoring/diff-rubrics.ts';

const rubricOf = (...indicators: readonly object[]) =>
  rubricSchema.parse({
    ...{ id: 'r', version: '1', title: '办法', issuer: '未公布', fiscalYears: ['2023'] },
    ...{ kinds: ['self'], reference: '附件', total: '10分', bands: '未公布', rounding: '未公布' },
    indicators,
  });
const rate = { inputs: [{ name: 'rate', means: '执行率' }] };
const linear = (from: string) => ({ kind: 'linear', of: 'rate', from, to: '100%' });
const a = { id: 'a', name: '完成率', weight: '4分', rule: linear('80%'), ...rate };
const b = { id: 'b', name: '公开', weight: '6分', rule: '未公布' };

test('two versions that say the same do not differ', () => {
  expect(diffRubrics(rubricOf(a, b), rubricOf(b, a))).toEqual([]);
});

test('an indicator is followed by its id, through other names, weights and rules', () => {
  const now = { ...a, name: '执行率', weight: '5分', rule: linear('90%') };
  const changes = diffRubrics(rubricOf(a, b), rubricOf(now, { ...b, weight: '5分' }));
  expect(changes.map(({ what, name }) => `${what} ${name}`)).toEqual([
    'name 执行率',
    'weight 执行率',
    'rule 执行率',
    'weight 公开',
  ]);
  expect(changes[2]?.before).toContain('80%');
  expect(changes[2]?.after).toContain('90%');
});

test('indicators come and go, whole branches with them', () => {
  const group = { id: 'g', name: '管理', weight: '6分', children: [b] };
  expect(diffRubrics(rubricOf(a, b), rubricOf(group))).toEqual([
    { what: 'added', id: 'g', name: '管理', before: '', after: '6分' },
    { what: 'removed', id: 'a', name: '完成率', before: '4分', after: '' },
  ]);
});

test('a rule that is no longer published has changed', () => {
  const [change] = diffRubrics(rubricOf(a), rubricOf({ ...a, rule: '未公布', inputs: undefined }));
  expect(change).toMatchObject({ what: 'rule', after: '未公布' });
});
