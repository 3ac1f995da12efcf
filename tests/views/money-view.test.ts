import { describe, expect, test } from 'vitest';
import { basisLabel, moneyView } from '../../src/views/money-view.ts';
import { noMoney, reportOf, soundWith } from '../domain/record/sample-report.ts';

const viewOf = (total: Readonly<Record<string, unknown>>) =>
  moneyView(reportOf({ budget: { scope: '本级', at: 'money', total: { ...noMoney, ...total } } }));
const sound = soundWith('district', 'district').value;

test('the money of the sound report, whole', () => {
  const view = sound && moneyView(sound);
  expect(view?.stages.map(({ label, amount }) => `${label} ${amount}`)).toEqual([
    '年初预算 1,000.00',
    '调整后预算 900.00',
    '实际支出 810.00',
  ]);
  expect(view).toMatchObject({
    ...{ unspent: '90', basis: '除以调整后预算', scope: '未公布', missing: [] },
    title: '预算执行率 90.00%',
  });
  expect(view?.stages.map(({ id, value }) => [id, value])).toEqual([
    ['initialBudget', '10000000'],
    ['adjustedBudget', '9000000'],
    ['actual', '8100000'],
  ]);
});

describe('what is left of the budget is called', () => {
  const left: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['没有花出去', { adjustedBudget: '900万元', actual: '810万元' }],
    ['没有花出去', { adjustedBudget: '900万元', budget: '950万元', actual: '810万元' }],
    ['调整后预算减实际支出', { adjustedBudget: '900万元', actual: '950万元' }],
    ['年初预算减实际支出', { initialBudget: '900万元', actual: '810万元' }],
    ['预算减实际支出', { budget: '900万元', actual: '810万元' }],
  ];
  test.for(left)('%s with %o', ([label, total]) => {
    expect(viewOf(total)?.unspentLabel).toBe(label);
  });
});

describe('a report', () => {
  test('without a budget at all has no money to show', () => {
    expect(moneyView(reportOf())).toBeUndefined();
  });

  test('with nothing published says what is missing', () => {
    expect(viewOf({})).toMatchObject({
      ...{ stages: [], unspent: undefined, basis: '口径未公布' },
      missing: ['年初预算', '预算调整', '调整后预算'],
    });
  });

  test('with a plain budget only is not said to have an adjusted one', () => {
    const view = viewOf({ budget: '900万元', actual: '810.5万元' });
    expect(view?.stages.map(({ id, label }) => [id, label])).toEqual([
      ['budget', '预算'],
      ['actual', '实际支出'],
    ]);
    expect(view?.unspent).toBe('89.5');
  });

  test('that spent more than its budget has a negative rest', () => {
    expect(viewOf({ adjustedBudget: '900万元', actual: '1亿元' })?.unspent).toBe('−9,100');
  });

  test('without an expenditure has no rest', () => {
    expect(viewOf({ adjustedBudget: '900万元' })?.unspent).toBeUndefined();
  });

  test('is measured against the adjusted budget, not the first', () => {
    const view = viewOf({ initialBudget: '500万元', adjustedBudget: '900万元', actual: '800万元' });
    expect(view?.unspent).toBe('100');
  });

  test('is measured against the adjusted budget, not against another that nobody explains', () => {
    const total = { adjustedBudget: '900万元', budget: '950万元', actual: '800万元' };
    expect(viewOf(total)?.unspent).toBe('100');
  });

  test('has its own words for its money', () => {
    const view = viewOf({
      actual: { text: '810万元', as: '决算支出' },
      executionRate: { text: '90%', as: '支出进度' },
    });
    expect(view?.stages[0]?.label).toBe('决算支出');
    expect(view?.title).toBe('支出进度 90%');
  });

  test('with a limited sum has no bar for it: no length would be true', () => {
    expect(viewOf({ adjustedBudget: '约900万元', actual: '810万元' })?.stages).toHaveLength(1);
  });
});

test('what a rate divides by is said, or said to be unpublished', () => {
  expect(
    ['initialBudget', 'adjustedBudget', 'budget', '未公布', undefined].map(basisLabel),
  ).toEqual(['除以年初预算', '除以调整后预算', '除以预算', '口径未公布', '口径未公布']);
});
