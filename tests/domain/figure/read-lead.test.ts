import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readLead } from '#domain/figure/read-lead.ts';

test.each([
  [
    'takes nothing off a bare number',
    '30家',
    { qualifiers: [], rest: '30家', order: '', unit: '' },
  ],
  [
    'takes several words off',
    '同比增长约10%',
    { qualifiers: ['about'], direction: 'up', rest: '10%' },
  ],
  ['takes the longest word', '不超过7个', { qualifiers: ['at-most'], rest: '7个' }],
  ['takes 远超过 as one word', '远超过5家', { qualifiers: ['far-over'], rest: '5家' }],
  ['takes a currency mark', '¥100', { unit: '元', rest: '100' }],
  ['takes 百分之', '超过百分之八十', { qualifiers: ['over'], unit: '%', rest: '八十' }],
  ['takes 第', '位居第三', { order: '第', rest: '三' }],
  ['takes 前', '前五', { order: '前', rest: '五' }],
  ['leaves the sign to the number', '下降-45.81%', { direction: 'down', rest: '-45.81%' }],
  ['leaves the direction out where 到 names a level', '提高到90%', { rest: '90%' }],
  ['leaves unknown words', '项目30个', { rest: '项目30个' }],
])('%s', (_, text, lead) => {
  expect(readLead(text)).toMatchObject(lead);
});

it('only ever takes from the front', () => {
  fc.assert(fc.property(fc.string(), (text) => text.endsWith(readLead(text).rest)));
});
