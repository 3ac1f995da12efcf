import Decimal from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../../src/domain/figure/parse-figure.ts';
import {
  shownMultiple,
  targetMultiple,
  targetStanding,
  type TargetBound,
  type TargetStanding,
} from '../../../src/domain/audit/target-standing.ts';

const figure = (text: string) => {
  const parsed = parseFigure(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem.mend}`);
  return parsed.figure;
};

type Case = readonly [
  target: string,
  bound: TargetBound,
  result: string,
  standing: TargetStanding,
  multiple: string | undefined,
];

const cases: readonly Case[] = [
  ['10万辆', 'goal', '12万辆', 'met', '1.2'],
  ['100次', 'goal', '99次', 'short', '0.99'],
  ['1000家', 'goal', '999家', 'short', '0.99'],
  ['1500家', 'goal', '近1700家', 'met', '1.13'],
  ['1700家', 'goal', '近1700家', 'unclear', '1'],
  ['1亿元以上', 'floor', '超7亿元', 'met', '7'],
  ['10亿元', 'goal', '超7亿元', 'unclear', '0.7'],
  ['100次', 'goal', '不超过120次', 'unclear', '1.2'],
  ['100次', 'goal', '不超过90次', 'short', '0.9'],
  ['100次', 'goal', '90-110次', 'unclear', undefined],
  ['100-200次', 'goal', '150次', 'unclear', undefined],
  ['100次', 'exact', '100次', 'met', '1'],
  ['100次', 'exact', '120次', 'differs', '1.2'],
  ['不超过7个', 'cap', '7个', 'within-cap', '1'],
  ['不超过7个', 'cap', '8个', 'above-cap', '1.14'],
  ['不超过10次', 'cap', '不超过12次', 'unclear', '1.2'],
  ['不超过10次', 'cap', '超10次', 'above-cap', '1'],
  ['不超过10次', 'cap', '超9次', 'unclear', '0.9'],
  ['增长10%', 'goal', '下降12%', 'short', undefined],
  ['增长10%', 'goal', '12%', 'met', '1.2'],
  ['下降<0%', 'cap', '下降-45.81%', 'unclear', undefined],
  ['第3名', 'goal', '第5名', 'short', undefined],
  ['第3名', 'goal', '第2名', 'met', undefined],
  ['100家', 'goal', '120%', 'unclear', undefined],
  ['0件', 'goal', '0件', 'met', undefined],
];

describe('how a printed result stands to a printed target', () => {
  test.for(cases)(
    'target %s (%s), result %s: %s, %s times',
    ([target, bound, result, standing, multiple]) => {
      expect(targetStanding(bound, figure(target), figure(result))).toBe(standing);
      const exact = targetMultiple(figure(target), figure(result));
      expect(exact && shownMultiple(exact)).toBe(multiple);
    },
  );

  test('without a target or a result nothing can be said', () => {
    expect(targetStanding('goal', undefined, figure('1家'))).toBe('unclear');
    expect(targetStanding('goal', figure('1家'), undefined)).toBe('unclear');
  });
});

describe('a multiple is never rounded across one', () => {
  test.for([
    ['0.999', '0.99'],
    ['1', '1'],
    ['1.001', '1.01'],
    ['8.904', '8.9'],
  ])('%s is shown as %s', ([exact = '', shown]) => {
    expect(shownMultiple(new Decimal(exact))).toBe(shown);
  });
});
