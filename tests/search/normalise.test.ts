import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise, normaliseWithPlaces } from '../../src/search/normalise.ts';

const simplified = new Map([
  ['績', '绩'],
  ['廣', '广'],
  ['單', '单'],
]);

const cases: readonly (readonly [string, string, string])[] = [
  ['full-width letters and digits', 'ＡＥＯ ２３０４.９７亿元', 'aeo 2304.97亿元'],
  ['traditional characters', '績效，廣州，單一窗口', '绩效广州单一窗口'],
  ['thousands commas', '125,575.02万元', '125575.02万元'],
  ['full-width thousands commas', '１２５，５７５.０２万元', '125575.02万元'],
  ['a comma that parts two numbers', '12,34', '12 34'],
  ['a comma before more than three digits', '1,2345', '1 2345'],
  ['points and percent signs of numbers', '3.0%，91.38 %', '3.0%91.38%'],
  ['a point that ends a sentence', '共2021. 其中', '共2021其中'],
  ['spaces and line ends inside Han text', '预 算\n执行　率', '预算执行率'],
  ['words that would run together', 'LED screen, IPO', 'led screen ipo'],
  ['numbers that would run together', '2021 130项', '2021 130项'],
  ['brackets and quotation marks', '荔财其〔2021〕47号“三公”经费', '荔财其2021 47号三公经费'],
  ['squared units', '15587.94㎡', '15587.94m2'],
  ['nothing but punctuation', '——《》…', ''],
];

describe('folds', () => {
  test.for(cases)('%s', ([, original, folded]) => {
    expect(normalise(original, simplified)).toBe(folded);
  });
});

const texts = fc.string({
  unit: fc.constantFrom(...'预算绩績12,.%３％ a㎡“”\n', '𠮷'),
  maxLength: 30,
});

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const once = normalise(text, simplified);
      expect(normalise(once, simplified)).toBe(once);
    }),
  );
});

test('every character knows where it stood, in order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { text: folded, from } = normaliseWithPlaces(text, simplified);
      expect(from).toHaveLength(folded.length);
      expect(from).toEqual(from.toSorted((a, b) => a - b));
      for (const [index, at] of from.entries()) {
        if (/\p{Script=Han}/u.test(folded[index] ?? '')) {
          const stood = String.fromCodePoint(text.codePointAt(at) ?? 0);
          expect(normalise(stood, simplified)).toContain(folded[index]);
        }
      }
    }),
  );
});
