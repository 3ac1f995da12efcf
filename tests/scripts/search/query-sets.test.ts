import { describe, expect, test } from 'vitest';
import { generatedQueries } from '../../../scripts/lib/search/query-sets.ts';
import { holdsAll } from '../../../src/search/holds.ts';
import { normalise } from '../../../src/search/normalise.ts';
import { readQuery } from '../../../src/search/read-query.ts';

const documents = Array.from({ length: 12 }, (_, index) => ({
  ...{ id: `d${index}`, title: `第${index}份测试报告` },
  text: `全年支出${index + 1}2,345.6万元，执行率${90 + index}.5%，走访企业${index * 7}家，各项样例任务均已完成。`,
}));
const queries = generatedQueries(documents, { seed: 'test', each: 40 });

test('the same seed asks the same, another seed asks other things', () => {
  const typed = (seed: string) =>
    generatedQueries(documents, { seed, each: 10 }).map((query) => query.typed);
  expect(typed('a')).toEqual(typed('a'));
  expect(typed('a')).not.toEqual(typed('b'));
});

describe.each(['fragment', 'number', 'typo'] as const)('%s', (kind) => {
  const own = queries.filter((query) => query.kind === kind);

  test('is asked often enough, each once', () => {
    expect(own.length).toBeGreaterThan(10);
    expect(new Set(own.map(({ typed }) => typed)).size).toBe(own.length);
  });

  test('is judged by the rule of what a text holds', () => {
    for (const { typed, right } of own) {
      const { terms } = readQuery(typed);
      const holds = documents.filter(({ title, text }) =>
        holdsAll(`${normalise(title)} ${normalise(text)}`, terms),
      );
      expect([...right]).toEqual(holds.map(({ id }) => id));
      expect(right.size === 0).toBe(kind === 'typo');
    }
  });
});
