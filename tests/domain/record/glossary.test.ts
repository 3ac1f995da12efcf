import { expect, test } from 'vitest';
import { glossary, glossarySpellings } from '#domain/record/glossary.ts';

test('every spelling counts: terms and their other names, in order', () => {
  const { terms } = glossary.parse({
    terms: [
      { id: 'three', term: '三公经费', means: '三类开支。', aliases: ['“三公”经费', '三公'] },
      { id: 'rate', term: '执行率', means: '花了几成。' },
    ],
  });
  expect(glossarySpellings(terms)).toEqual(['三公经费', '“三公”经费', '三公', '执行率']);
  expect(glossarySpellings([])).toEqual([]);
});
