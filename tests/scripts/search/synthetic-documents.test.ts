import { expect, test } from 'vitest';
import { syntheticDocuments } from '../../../scripts/lib/search/synthetic-documents.ts';

const corpus = {
  titles: ['样例局自评', '测试局自评'],
  lines: ['全年支出12,345.6万元，执行率90.5%；走访企业7家。', '任务已完成，没有结余。'],
};
const made = (seed: string, count = 50) => syntheticDocuments(corpus, { seed, count });

test('the same seed makes the same documents, another seed makes others', () => {
  expect(made('a')).toEqual(made('a'));
  expect(made('a')).not.toEqual(made('b'));
});

test('fewer documents are the first of more', () => {
  expect(made('a', 10)).toEqual(made('a', 50).slice(0, 10));
});

test('every document has 5 to 30 of the clauses as they are printed, a title, and an id of its own', () => {
  const clauses = [
    '全年支出12,345.6万元，',
    '执行率90.5%；',
    '走访企业7家。',
    '任务已完成，',
    '没有结余。',
  ];
  const documents = made('a', 200);
  expect(documents).toHaveLength(200);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(200);
  for (const { title, text } of documents) {
    expect(corpus.titles).toContain(title);
    const parts = text.split(/(?<=[，；。])/u);
    expect(parts.length).toBeGreaterThanOrEqual(5);
    expect(parts.length).toBeLessThanOrEqual(30);
    for (const part of parts) expect(clauses).toContain(part);
  }
  const lengths = new Set(documents.map(({ text }) => text.split(/(?<=[，；。])/u).length));
  expect([...lengths].sort((a, b) => a - b)).toEqual(Array.from({ length: 26 }, (_, at) => at + 5));
});
