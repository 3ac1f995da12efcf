import { describe, expect, test } from 'vitest';
import {
  factAnchor,
  figureView,
  grouped,
  inWan,
  placeOf,
  spokenMoney,
} from '../../src/views/figure-view.ts';
import { reportOf } from '../domain/record/sample-report.ts';

const fact = (value: unknown, more: object = {}) =>
  reportOf({
    facts: [
      {
        ...{ id: 'sum', subject: '全区', measure: '金额', period: '2023', nature: 'flow' },
        ...{ at: 'work', value, ...more },
      },
    ],
  });
const viewOf = (value: unknown, more: object = {}) =>
  figureView(fact(value, more), { fact: 'sum' });

describe('a figure is shown', () => {
  test('as it is printed, with the place that prints it', () => {
    expect(viewOf({ text: '1,234.50万元', as: '决算数' })).toMatchObject({
      ...{ text: '1,234.50万元', published: true, as: '决算数' },
      ...{ place: '二、工作', anchor: 'shu-sum' },
    });
  });

  test('as its first place prints it, and how many more places there are', () => {
    const view = viewOf([
      '1万元',
      { text: '1.00万元', at: 'money' },
      { text: '1万元', anchor: '共' },
    ]);
    expect(view).toMatchObject({ text: '1万元', place: '二、工作，另 1 处' });
  });

  test('as its text alone where it is a date', () => {
    expect(viewOf('2023年6月1日', { nature: 'date' })).toMatchObject({
      ...{ text: '2023年6月1日', published: true, figure: undefined },
    });
  });

  test.for([undefined, '未公布', { fact: 'nothing' }] as const)('as 未公布 for %o', (ref) => {
    expect(figureView(fact('1万元'), ref)).toEqual({
      ...{ text: '未公布', published: false, anchor: '', place: '', as: '' },
      figure: undefined,
    });
  });
});

test('the anchor of a fact is an id that an address may hold', () => {
  expect(factAnchor('budget/total/actual')).toBe('shu-budget.total.actual');
});

test('one place told twice is one place', () => {
  const { facts } = fact([
    { text: '1万元', anchor: '甲' },
    { text: '1万元', anchor: '乙' },
  ]);
  expect(Object.values(facts).map(placeOf)).toEqual(['二、工作']);
});

describe('a number is grouped', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['0', '0'],
    ['999', '999'],
    ['1000', '1,000'],
    ['1234567.80', '1,234,567.80'],
    ['0.123456', '0.123456'],
    ['-999.5', '−999.5'],
    ['-123456', '−123,456'],
    ['-1234567', '−1,234,567'],
    ['100000000000000000001', '100,000,000,000,000,000,001'],
  ];
  test.for(cases)('%s → %s', ([number, shown]) => {
    expect(grouped(number)).toBe(shown);
  });
});

const money: readonly (readonly [string, string, string | undefined, string])[] = [
  ['decimals are kept', '810.00万元', '810.00', '810.00万元'],
  ['commas are set anew', '1234567.80万元', '1,234,567.80', '约 123.46 亿元'],
  ['元 become 万元, exactly', '123456789.12元', '12,345.678912', '约 1.23 亿元'],
  ['元 are said in 万元', '1234567.89元', '123.456789', '约 123.46 万元'],
  ['元 below a 万 stay', '9,800.50元', '0.98005', '9,800.50元'],
  ['亿元 become 万元', '2.5亿元', '25,000', '2.5 亿元'],
  ['a round 亿 is not 约', '10000万元', '10,000', '1 亿元'],
  ['just below one 亿 stays as printed', '9999.99万元', '9,999.99', '9999.99万元'],
  ['nothing is nothing', '0.00万元', '0.00', '0.00万元'],
  ['a minus is a minus', '-41.00万元', '−41.00', '-41.00万元'],
  ['Chinese numerals are read', '三百万元', '300', '三百万元'],
  ['a limited sum stays in its own words', '约3亿元', undefined, '约3亿元'],
  ['another limited sum too', '超2亿元', undefined, '超2亿元'],
  ['other money is no 元', '2亿美元', undefined, '2亿美元'],
  ['other things are no money', '2亿件', undefined, '2亿件'],
];

describe('money in a column of 万元, and in a sentence:', () => {
  test.for(money)('%s: %s', ([, text, column, sentence]) => {
    const view = viewOf(text);
    expect([inWan(view), spokenMoney(view)]).toEqual([column, sentence]);
  });

  test('a unit of the table’s header counts', () => {
    expect(viewOf({ text: '810.00', unit: '万元' }).text).toBe('810.00万元');
    expect(inWan(viewOf({ text: '810.00', unit: '万元' }))).toBe('810.00');
  });

  test('what is not published is not in the column', () => {
    const view = figureView(fact('1万元'), '未公布');
    expect([inWan(view), spokenMoney(view)]).toEqual([undefined, '未公布']);
  });
});
