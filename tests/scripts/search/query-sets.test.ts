import { describe, expect, test } from 'vitest';
import { documentRecord } from '../../../scripts/lib/search/document-record.ts';
import { generatedQueries } from '../../../scripts/lib/search/query-sets.ts';
import { heldIn } from '../../../src/search/places.ts';
import { readQuery } from '../../../src/search/read-query.ts';

const records = Array.from({ length: 12 }, (_, index) =>
  documentRecord({
    ...{ id: `d${index}`, title: `第${index}份测试报告` },
    text: `全年支出${index + 1}2,345.6万元，执行率${90 + index}.5%，走访企业${index * 7}家，“样例${index}计划”已完成。`,
  }),
);
const queries = generatedQueries(records, { seed: 'test', each: 40 });

test('the same seed asks the same, another seed asks other things', () => {
  const typed = (seed: string) =>
    generatedQueries(records, { seed, each: 10 }).map((query) => query.typed);
  expect(typed('a')).toEqual(typed('a'));
  expect(typed('a')).not.toEqual(typed('b'));
});

describe.each(['fragment', 'name', 'number', 'typo'])('%s', (kind) => {
  const own = queries.filter((query) => query.kind === kind);

  test('is asked often enough, each once', () => {
    expect(own.length).toBeGreaterThan(10);
    expect(own.length).toBeLessThanOrEqual(40);
    expect(new Set(own.map(({ typed }) => typed)).size).toBe(own.length);
  });

  test('is judged by the rule of what a record holds', () => {
    for (const { typed, right } of own) {
      const { terms } = readQuery(typed);
      const holds = records.filter((each) => heldIn(each, terms).terms === terms.length);
      expect([...right]).toEqual(holds.map(({ address }) => address));
      expect(right.size === 0).toBe(kind === 'typo');
    }
  });
});

const typedOf = (kind: string) =>
  queries.filter((query) => query.kind === kind).map(({ typed }) => typed);

test('a fragment has 2 to 12 characters', () => {
  const lengths = typedOf('fragment').map((typed) => typed.length);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(2);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(12);
});

test('a name stands in quotation marks or is a title, a number is as it is printed', () => {
  const names = typedOf('name');
  expect(names).toContain('样例3计划');
  expect(names.every((name) => /^(?:样例\d+计划|第\d+份测试报告)$/u.test(name))).toBe(true);
  expect(names.some((name) => name.startsWith('第'))).toBe(true);
  expect(typedOf('number')).toEqual(expect.arrayContaining(['12,345.6万元', '92.5%']));
});

test('where there are no quotation marks, names are titles; where there is nothing, nothing is asked', () => {
  const plain = [documentRecord({ id: 'a', title: '样例局', text: '' })];
  const names = generatedQueries(plain, { seed: 'test', each: 3 });
  expect(names.filter(({ kind }) => kind === 'name').map(({ typed }) => typed)).toEqual(['样例局']);
  expect(generatedQueries([], { seed: 'test', each: 3 })).toEqual([]);
});
