import { expect, test } from 'vitest';
import { maskWords } from '#domain/figure/mask-words.ts';

function masked(text: string, words: readonly string[] = []): string {
  return maskWords(text, words).replaceAll('\u0000', '_');
}

test.each([
  ['covers a word', '进一步规范', '___规范'],
  ['keeps a word that continues a numeral', '十万一千', '十万一千'],
  ['keeps a word behind 第', '第一批', '第一批'],
  ['keeps a word whose numeral goes on', '这一百家', '这一百家'],
  ['keeps a word behind a character that forbids it', '系统一套', '系统一套'],
  ['keeps a word before a character that forbids it', '十分钟', '十分钟'],
  ['covers a unit even behind a numeral', '三千瓦', '三__'],
])('%s', (_, text, wanted) => {
  expect(masked(text)).toBe(wanted);
});

test('covers names given by the caller', () => {
  expect(masked('“三公”经费', ['三公'])).toBe('“__”经费');
});

test('knows that 三公里 is not the name 三公', () => {
  expect(masked('新建三公里', ['三公'])).toBe('新建三公里');
});

test('keeps the length, and survives an empty name', () => {
  expect(maskWords('一般', ['']).length).toBe(2);
});
