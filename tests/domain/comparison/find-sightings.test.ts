import { describe, expect, test } from 'vitest';
import { auditReport } from '#domain/audit/audit-report.ts';
import { findSightings } from '#domain/comparison/find-sightings.ts';
import type { Concept } from '#domain/record/concept.ts';
import { noMoney, reportOf, tenOfTen } from '../record/sample-report.ts';

const concept: Concept = {
  ...{ id: 'parks', name: '园区数', group: '测试', means: '有多少个园区。' },
  ...{ subject: 'district', nature: 'stock' },
  prints: [
    { measure: '园区数', subject: '{区}' },
    { measure: '市级园区数', subject: '{区}', scope: '只算市级' },
    { measure: '园区数', subject: '园区（没有写明地域）', whole: '未公布' },
  ],
  unlike: [{ measure: '新增园区数', subject: '{区}', why: '这是一年里新增的' }],
};
const spent: Concept = {
  ...{ id: 'spent', name: '实际支出', group: '测试', means: '花掉的钱。' },
  ...{ subject: 'agency', nature: 'flow', prints: [{ measure: '实际支出' }] },
};

const stock = (measure: string, subject: string, value: unknown) => ({
  ...{ id: 'parks', subject, measure, period: '2023', nature: 'stock', at: 'work', value },
});
const sighted = (parts: object, ...concepts: Concept[]) => {
  const report = reportOf({ ...parts });
  const { findings } = auditReport(report);
  return findSightings({ report, district: '示范区', findings }, concepts);
};

describe('a print is known by its measure and its subject', () => {
  const cases: readonly (readonly [string, string, string, object])[] = [
    ['of this district', '园区数', '示范区', {}],
    ['of a narrower scope', '市级园区数', '示范区', { scope: '只算市级' }],
    ['of nobody knows where', '园区数', '园区（没有写明地域）', { whole: '未公布' }],
    ['that only looks like it', '新增园区数', '示范区', { unlike: '这是一年里新增的' }],
  ];
  test.for(cases)('%s', ([, measure, subject, own]) => {
    const [sighting, ...more] = sighted({ facts: [stock(measure, subject, '15个')] }, concept);
    expect(more).toEqual([]);
    expect(sighting).toMatchObject({ concept: 'parks', key: 'parks', text: '15个', ...own });
    const { scope, whole, unlike } = {
      scope: undefined,
      whole: undefined,
      unlike: undefined,
      ...sighting,
    };
    expect({ scope, whole, unlike }).toEqual({
      scope: undefined,
      whole: undefined,
      unlike: undefined,
      ...own,
    });
  });

  test.for([
    ['another district', '园区数', '邻区'],
    ['a longer name', '园区数合计', '示范区'],
  ])('and not of %s', ([, measure = '', subject = '']) => {
    expect(sighted({ facts: [stock(measure, subject, '15个')] }, concept)).toEqual([]);
  });
});

test('without a subject it is the agency’s own', () => {
  const total = { ...noMoney, actual: { text: '12.5万元', at: 'money' } };
  expect(sighted({ budget: { scope: '未公布', total } }, spent, concept)).toMatchObject([
    { concept: 'spent', key: 'budget/total/actual', text: '12.5万元', place: '一、收支' },
  ]);
});

test('a result says what was promised', () => {
  const parts = {
    facts: [stock('园区数', '示范区', '15个')],
    targets: [{ ...tenOfTen, target: '12个', result: { fact: 'parks' } }],
  };
  expect(sighted(parts, concept)).toMatchObject([{ text: '15个', target: '12个' }]);
});

test('a figure that its own source prints in two ways is disputed', () => {
  const twice = ['15个', { text: '18个', at: 'money' }];
  expect(sighted({ facts: [stock('园区数', '示范区', twice)] }, concept)).toMatchObject([
    { text: '15个', disputed: true },
  ]);
});
