import { expect, test } from 'vitest';
import { compareSightings, type Sighted } from '#domain/comparison/compare-sightings.ts';
import { parseFigure } from '#domain/figure/parse-figure.ts';
import type { Concept } from '#domain/record/concept.ts';

const concept: Concept = {
  ...{ id: 'parks', name: '园区数', group: '测试', means: '有多少个园区。' },
  ...{ subject: 'district', nature: 'stock', prints: [{ measure: '园区数' }] },
};
const rate: Concept = { ...concept, subject: 'agency', nature: 'ratio', asks: '除以的是哪个预算' };
const money: Concept = { ...concept, subject: 'agency', nature: 'flow' };

const sighted = (whose: string, text: string, more: Partial<Sighted> = {}): Sighted => {
  const parsed = parseFigure(text);
  return {
    ...{ concept: 'parks', key: 'parks', measure: '园区数', subject: '示范区', period: '2023' },
    ...{ nature: 'stock', text, place: '二、工作', whose, owner: whose, remit: ['测试'] },
    ...(parsed.ok && { figure: parsed.figure }),
    ...more,
  };
};
const ours = sighted('甲区 2023年', '15个');

const cases: readonly (readonly [string, Concept, Sighted, Sighted, string])[] = [
  ['two districts in one year', concept, ours, sighted('乙区 2023年', '近1700家'), ''],
  [
    'one that only looks like it',
    ...([concept, ours, sighted('乙区 2023年', '4个', { unlike: '这是一年里新增的' })] as const),
    '乙区 2023年的4个是另一个数：这是一年里新增的。',
  ],
  [
    'one that its own source prints in two ways',
    ...([concept, sighted('乙区 2023年', '4个', { disputed: true }), ours] as const),
    '乙区 2023年的材料前后印了不同的数，不能相比。',
  ],
  [
    'one that is not said to be of the whole district',
    ...([concept, ours, sighted('乙区 2023年', '4个', { whole: '未公布' })] as const),
    '乙区 2023年没有写明是不是全区的数，不能相比。',
  ],
  [
    'two rates over a budget that may be either',
    rate,
    sighted('甲局', '98%', { nature: 'ratio', basis: '预算（没有写明是年初的还是调整后的）' }),
    sighted('乙局', '97%', { nature: 'ratio', basis: '预算（没有写明是年初的还是调整后的）' }),
    '甲局和乙局没有写明除以的是哪个预算，不能相比。',
  ],
  [
    'two rates over the first budget',
    rate,
    sighted('甲局', '98%', { nature: 'ratio', basis: '年初预算' }),
    sighted('乙局', '97%', { nature: 'ratio', basis: '年初预算' }),
    '',
  ],
  [
    'the money of two agencies',
    money,
    sighted('甲局', '98万元', { nature: 'flow' }),
    sighted('乙局', '97万元', { nature: 'flow', remit: ['口岸'] }),
    '两个部门管的事不一样：甲局另管测试；乙局另管口岸，金额只并列，不比大小。',
  ],
];

test.for(cases)('%s', ([, which, a, b, why]) => {
  const verdict = compareSightings(which, a, b);
  expect(verdict.fair ? '' : verdict.why).toBe(why);
  expect(compareSightings(which, b, a).fair).toBe(verdict.fair);
});
