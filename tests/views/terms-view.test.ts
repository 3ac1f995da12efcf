import { expect, test } from 'vitest';
import { termsById } from '../../src/views/terms-view.ts';

test('a term is found by its id, with where more is said of it', () => {
  const terms = termsById(
    [{ id: 'rate', group: '预算', term: '执行率', aliases: ['支出率'], means: '花了几成。' }],
    (id) => `/sub/glossary/#${id}`,
  );
  expect(terms).toEqual({
    rate: { id: 'rate', term: '执行率', means: '花了几成。', href: '/sub/glossary/#rate' },
  });
  expect(terms['budget']).toBeUndefined();
});
