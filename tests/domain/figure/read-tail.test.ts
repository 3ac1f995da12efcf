import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { readTail } from '#domain/figure/read-tail.ts';

const none = { scale: '', unit: '', qualifiers: [], half: false };

test.each([
  ['reads nothing as no unit', '', none],
  ['reads a unit', '家', { ...none, unit: '家' }],
  ['reads a scale alone', '万', { ...none, scale: '万' }],
  ['reads scale and unit', '亿美元', { ...none, scale: '亿', unit: '美元' }],
  ['takes the longest unit', '万千瓦', { ...none, scale: '万', unit: '千瓦' }],
  [
    'reads 多 before the scale',
    '多万元',
    { ...none, scale: '万', unit: '元', qualifiers: ['more'] },
  ],
  [
    'reads 余 after the scale',
    '万余元',
    { ...none, scale: '万', unit: '元', qualifiers: ['more'] },
  ],
  ['reads 来 as about', '来个', { ...none, unit: '个', qualifiers: ['about'] }],
  [
    'reads words behind the unit',
    '个工作日内',
    { ...none, unit: '个工作日', qualifiers: ['at-most'] },
  ],
  [
    'reads the longest word behind the unit',
    '次及以上',
    { ...none, unit: '次', qualifiers: ['at-least'] },
  ],
  ['reads 不含', '分以上(不含)', { ...none, unit: '分', qualifiers: ['greater'] }],
  ['reads a bracketed measure word', '家(次)', { ...none, unit: '家次' }],
  ['reads a half inside the measure word', '个半小时', { ...none, unit: '小时', half: true }],
  ['reads a half behind the unit', '年半', { ...none, unit: '年', half: true }],
  ['reads 个多月', '个多月', { ...none, unit: '个月', qualifiers: ['more'] }],
])('%s', (_, tail, read) => {
  expect(readTail(tail)).toEqual(read);
});

test.each([
  ['an unknown unit', '垓', 'unknown-unit', '垓'],
  ['a noun behind the unit', '个行政村', 'words-after', '行政村'],
  ['another number', '年12月', 'several-numbers', '年12月'],
  ['a letter between digits', 'O5', 'letters-inside', 'O5'],
])('names %s', (_, tail, code, found) => {
  expect(readTail(tail)).toMatchObject({ code, found });
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => typeof readTail(text) === 'object'),
  );
});
