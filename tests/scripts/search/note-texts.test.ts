import { expect, test } from 'vitest';
import { documentRecord } from '../../../scripts/lib/search/document-record.ts';
import { commonKeys, noting, type Noted } from '../../../scripts/lib/search/note-texts.ts';
import { numberWord, numberWordAfter } from '../../../src/search/keys.ts';

const records = [
  ['一', '预算，预算和预算3'],
  ['二', '预算3家，AEO企业'],
  ['三', '企业，預算'],
].map(([title = '', text = '']) => documentRecord({ id: title, title, text }));

const noted = (): Noted => {
  const own: Noted = { characters: new Set(), keys: new Map() };
  expect([...noting(records, own, new Map([['預', '预']]))]).toEqual(records);
  return own;
};

test('counts the pages that have a key, not how often they have it', () => {
  const { keys } = noted();
  expect(keys.get('预算')).toBe(3);
  expect(keys.get('企业')).toBe(2);
  expect(keys.get('aeo')).toBe(1);
});

test('counts a number by itself, with what follows and with what stands before', () => {
  const { keys } = noted();
  expect(keys.get(numberWord('3'))).toBe(2);
  expect(keys.get(numberWord('3', '家'))).toBe(1);
  expect(keys.get(numberWordAfter('算', '3'))).toBe(2);
});

test('knows every character, folded', () => {
  const { characters } = noted();
  expect([...'预算企业aeo三']).toEqual([...'预算企业aeo三'].filter((each) => characters.has(each)));
  expect(characters.has('預')).toBe(false);
});

test('tells the commonest last, and of what is as common the same ones every time', () => {
  expect(commonKeys(noted(), 2)).toEqual([numberWordAfter('算', '3'), '预算']);
  expect(commonKeys({ keys: new Map() })).toEqual([]);
});
