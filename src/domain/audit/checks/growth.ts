import type { Report } from '../../record/canonical.ts';
import { PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import { nameOf } from '../cite.ts';
import { compare } from '../compare.ts';
import type { Outcome } from '../finding.ts';
import { growthPairs, yearBefore, type GrowthPair } from '../growth-pairs.ts';
import { resultsOfRelations } from '../relation-results.ts';
import { changeOf } from '../worked.ts';

const ID = 'growth';

const held = (report: Report, { growth, value }: GrowthPair): Outcome[] => {
  const before = yearBefore(report, value);
  if (!before) return [];
  return [
    compare(report, {
      check: ID,
      about: [growth.key],
      subject: nameOf(value),
      result: growth.key,
      inputs: [before.key, value.key],
      work: ([from, to]) => from && to && changeOf(from, to, '%'),
      write: ([from = '', to = '']) => `（${to} − ${from}）÷ ${from}`,
      worked: '按前后两年的数算',
      failing: {
        severity: 'doubt',
        innocent: '增幅可能按可比价格或可比范围计算，上年的数也可能后来修订过。',
      },
    }),
  ];
};

/** Growth over last year, where the report prints both years. Relations that state it are theirs to check. */
export const growth = defineCheck({
  id: ID,
  of: 1,
  title: '同比增幅与前后两年的数',
  compares: '印出的同比增幅，与同一份报告里同一件事两年的数。',
  why: '增幅最常被引用，底数却常在别处。',
  gives: ['last-digit', 'doubt'],
  tolerance: PRINTED_PRECISION,
  run: ({ report }) => {
    const stated = resultsOfRelations(report);
    const told = growthPairs(report).filter(
      ({ growth: { key, mentions } }) =>
        !stated.has(key) && mentions.every(({ figure }) => figure?.unit === '%'),
    );
    return together(told.flatMap((each) => held(report, each)));
  },
});
