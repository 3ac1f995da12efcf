import { describe, expect, test } from 'vitest';
import { rubric as rubricSchema } from '#domain/record/rubric.ts';
import { effectiveWeights } from '#domain/scoring/weights.ts';

const leaf = (id: string, weight: string, whenNotApplicable?: object) => ({
  ...{ id, name: id, weight: `${weight}分`, rule: '未公布' },
  ...(whenNotApplicable && { whenNotApplicable }),
});
const rubricOf = (...indicators: readonly object[]) =>
  rubricSchema.parse({
    ...{ id: 'r', version: '1', title: '办法', issuer: '未公布', fiscalYears: ['2023'] },
    ...{ kinds: ['self'], reference: '附件', total: '10分', bands: '未公布', rounding: '未公布' },
    indicators,
  });
const weights = (gone: readonly string[], ...indicators: readonly object[]) =>
  [...effectiveWeights(rubricOf(...indicators), new Set(gone))].map(
    ([id, weight]) => `${id} ${weight.toDecimalPlaces(4).toFixed()}`,
  );

describe('the weight of an indicator that does not apply', () => {
  const a = leaf('a', '1', { moveTo: 'b' });
  const scaled = leaf('a', '1', { scaleRest: 'true' });

  test('stays where it is when it does apply', () => {
    expect(weights([], a, leaf('b', '3'), leaf('c', '6'))).toEqual(['a 1', 'b 3', 'c 6']);
  });

  test('moves to the indicator that the rubric names', () => {
    expect(weights(['a'], a, leaf('b', '3'), leaf('c', '6'))).toEqual(['a 0', 'b 4', 'c 6']);
  });

  test('is spread over the rest in proportion where the rubric says so', () => {
    expect(weights(['a'], scaled, leaf('b', '3'), leaf('c', '6'))).toEqual([
      'a 0',
      'b 3.3333',
      'c 6.6667',
    ]);
  });

  test('moves on when the one it moves to does not apply either', () => {
    const second = leaf('b', '3', { moveTo: 'c' });
    expect(weights(['a', 'b'], a, second, leaf('c', '6'))).toEqual(['a 0', 'b 0', 'c 10']);
  });

  test('is lost to nobody when none applies', () => {
    expect(weights(['a'], scaled)).toEqual(['a 0']);
  });
});
