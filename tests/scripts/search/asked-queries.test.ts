import { expect, test } from 'vitest';
import { askedQueries } from '../../../scripts/lib/search/asked-queries.ts';
import { documentRecord } from '../../../scripts/lib/search/document-record.ts';
import { truthOf } from '../../../scripts/lib/search/truth.ts';
import { readForms } from '../../../src/search/read-forms.ts';

const records = [
  documentRecord({ id: 'a', title: '样例局', text: '支出1,234.5万元，绩效良好' }),
  documentRecord({ id: 'b', title: '测试局', text: '支出3.0%' }),
];
const simplified = readForms('績绩');
const judge = (q: string, kind: string, ...terms: readonly string[]) => {
  const given = [{ q, class: kind, terms }].map((each) => ({ ...each, terms: [...each.terms] }));
  return askedQueries(given, truthOf(records, simplified), simplified);
};

test.for<readonly [string, string, readonly string[], readonly string[]]>([
  ['what holds every term is right', '支出', ['支出'], ['a', 'b']],
  ['not what holds some of them', '支出 绩效', ['支出', '绩效'], ['a']],
  ['terms are folded', '績效 １,２３４.５', ['績效', '１,２３４.５'], ['a']],
  ['the terms count, not what is typed', '花了多少', ['3.0%'], ['b']],
])('%s', ([, typed, terms, right]) => {
  const { searches, questions } = judge(typed, 'word', ...terms);
  expect(questions).toEqual([]);
  expect(searches).toEqual([{ typed, kind: 'word', right: new Set(right) }]);
});

test('for a negative query nothing is right, whatever the records have', () => {
  expect(judge('支出', 'negative', '支出').searches).toEqual([
    { typed: '支出', kind: 'negative', right: new Set() },
  ]);
});

test('a long question is judged apart', () => {
  const { searches, questions } = judge('样例局花了多少钱', 'long', '样例局', '支出');
  expect(searches).toEqual([]);
  expect(questions).toEqual([{ typed: '样例局花了多少钱', kind: 'long', right: new Set(['a']) }]);
});
