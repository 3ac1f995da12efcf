import { describe, expect, test } from 'vitest';
import { glossaryView } from '../../src/views/glossary-view.ts';

const term = (id: string, more: object = {}) => ({
  id,
  term: id.toUpperCase(),
  means: '。',
  ...more,
});

describe('the page of all terms', () => {
  test('keeps the order of the file, groups and terms alike, and puts the rest last', () => {
    const groups = glossaryView([
      term('a'),
      term('b', { group: '钱' }),
      term('c', { group: '分' }),
      term('d', { group: '钱' }),
    ]);
    expect(groups.map(({ title, rows }) => [title, rows.map(({ id }) => id).join('')])).toEqual([
      ['钱', 'bd'],
      ['分', 'c'],
      ['其他名称', 'a'],
    ]);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  });

  test('calls related terms by name, and leaves out those that are not there', () => {
    const [group] = glossaryView([term('a', { see: ['b', 'c'] }), term('b')]);
    expect(group?.rows[0]?.see).toEqual([{ id: 'b', term: 'B' }]);
  });

  test('is empty when there are no terms', () => {
    expect(glossaryView([])).toEqual([]);
  });
});
