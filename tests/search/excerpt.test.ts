import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, stretchesOf, type Excerpt } from '../../src/search/excerpt.ts';
import { normalise } from '../../src/search/normalise.ts';
import { readQuery } from '../../src/search/read-query.ts';

const shown = ({ pieces, before, after }: Excerpt): string =>
  [
    before ? '…' : '',
    ...pieces.map(({ text, marked }) => (marked ? `【${text}】` : text)),
    after ? '…' : '',
  ].join('');
const excerpt = (text: string, typed: string) => shown(excerptOf(text, readQuery(typed).terms));

const cases: readonly (readonly [string, string, string, string])[] = [
  [
    'the whole query, not its characters',
    '6家企业入选独角兽。',
    '独角兽',
    '6家企业入选【独角兽】。',
  ],
  ['every place', '预算，又预算。', '预算', '【预算】，又【预算】。'],
  ['across spaces and punctuation', '预 算\n执行率3.0%', '预算执行率', '【预 算\n执行率】3.0%'],
  ['a number with its commas', '支出125,575.02万元', '125575.02', '支出【125,575.02】万元'],
  ['full-width letters as they are printed', 'ＡＥＯ企业', 'aeo', '【ＡＥＯ】企业'],
  ['two terms that overlap, as one', '预算完成率', '预算完成 完成率', '【预算完成率】'],
  ['nothing, where nothing is', '没有这个词。', '火星', '没有这个词。'],
];

describe('marks', () => {
  test.for(cases)('%s', ([, text, typed, marked]) => {
    expect(excerpt(text, typed)).toBe(marked);
  });
});

test('a long text is cut to where most of the terms stand', () => {
  const text = `${'甲'.repeat(200)}预算${'乙'.repeat(200)}预算和支出${'丙'.repeat(200)}`;
  const cut = excerpt(text, '预算 支出');
  expect(cut).toMatch(/^…乙{24}【预算】和【支出】丙+…$/u);
});

test('it begins with the clause, and cuts no number', () => {
  const text = `${'甲'.repeat(150)}增长145.06%，排全市第四；6家企业入选独角兽${'乙'.repeat(150)}`;
  expect(excerpt(text, '独角兽')).toMatch(/^…排全市第四；6家企业入选【独角兽】乙+…$/u);
});

test('the pieces are a part of the text, and what is marked is what was looked for', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...'预算执行率，。12.%\n 𠮷Ａ'),
    maxLength: 300,
  });
  const typed = fc.constantFrom('预算', '执行率', '12', '算执', 'a');
  fc.assert(
    fc.property(texts, typed, (text, looked) => {
      const { pieces } = excerptOf(text, [looked]);
      expect(text).toContain(pieces.map((piece) => piece.text).join(''));
      for (const { text: own } of pieces.filter(({ marked }) => marked)) {
        expect(normalise(own)).toContain(looked);
      }
      for (const { start, end } of stretchesOf(text, [looked])) {
        expect(normalise(text.slice(start, end))).toContain(looked);
      }
    }),
  );
});
