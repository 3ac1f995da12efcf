import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '#domain/figure/exact.ts';
import { evaluateExpression, expressionInWords } from '#domain/scoring/expression.ts';

const value = (text: string, names: Record<string, Exact | readonly Exact[]> = {}) => {
  const result = evaluateExpression(text, names);
  return result.ok ? result.value.toFixed() : result.problem.found;
};
const d = (text: string) => new Exact(text);

describe('an expression', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['1 + 2 × 3', '7'],
    ['(1 + 2) × 3', '9'],
    ['10 − 4 − 3', '3'],
    ['−2 × −3', '6'],
    ['0.1 + 0.2', '0.3'],
    ['(91.38% − 80%) ÷ (100% − 80%) × 8', '4.552'],
    ['1.5亿元 ÷ 5000万元', '3'],
    ['3家 + 17个', '20'],
    ['max(0, 2 − 7)', '0'],
    ['min(1, 2, 3)', '1'],
    ['clamp(7, 0, 5)', '5'],
    ['sum(abs(-3, 4, -5))', '12'],
    ['count(1, 1, 1)', '3'],
    ['floor(2.9) + ceil(2.1)', '5'],
    ['round(2.345, 0.01)', '2.35'],
    ['（1 + 1）＊3', '6'],
  ];
  test.for(cases)('%s is %s', ([text, expected]) => {
    expect(value(text)).toBe(expected);
  });

  test('puts names in', () => {
    expect(value('20 × rate + 1', { rate: d('0.5') })).toBe('11');
    expect(value('sum(all) ÷ count(all)', { all: [d('1'), d('2'), d('6')] })).toBe('3');
  });
});

describe('refused, with the reason, is', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['1 ÷ 0', '算式除以了零。'],
    ['1 ÷ (2 − 2)', '算式除以了零。'],
    ['rate × 2', '算式里的“rate”没有对应的数。'],
    ['constructor', '算式里的“constructor”没有对应的数。'],
    ['process.exit(1)', '没有函数“”。'],
    ['a = 1', '“a = 1”读不成一个算式。'],
    ['eval(1)', '没有函数“eval”。'],
    ['1 > 2', '算式里有“>”。'],
    ['2 ** 3', '算式里有“**”。'],
    ['!1', '算式里有“!”。'],
    ['"a"', '算式里的“"a"”不是数。'],
    ['[1, 2]', '算式里有不能用的写法。'],
    ['this', '算式里有不能用的写法。'],
    ['(1 + 2', '“(1 + 2”读不成一个算式。'],
    ['1 +', '“1 +”读不成一个算式。'],
    ['', '算式里有不能用的写法。'],
    ['clamp(1, 2)', 'clamp 里的数不对。'],
    ['round(1, 0)', 'round 的进位单位不大于零。'],
    ['min()', 'min 里没有数。'],
    ['1 + '.repeat(500) + '1', '算式太长。'],
    [`${'('.repeat(300)}1${')'.repeat(300)}${' + 1'.repeat(300)}`, '算式太长。'],
  ];
  test.for(cases)('%s: %s', ([text, found]) => {
    expect(value(text)).toBe(found);
  });

  test('a list where one number belongs', () => {
    expect(value('all + 1', { all: [d('1'), d('2')] })).toBe('算式里直接用了一列数。');
  });
});

test('functions in words evaluate to the same', () => {
  const expression = '8 × clamp((91.38% − 80%) ÷ (100% − 80%), 0, 1) + sum(abs(-1, 2))';
  expect(expressionInWords(expression)).toContain('限于(');
  expect(value(expressionInWords(expression))).toBe(value(expression));
});

test('no text at all makes it throw or run long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const result = evaluateExpression(text, { x: d('1') });
      expect(typeof result.ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});
