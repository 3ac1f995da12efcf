import type { Fact, Report } from '../../record/canonical.ts';
import { sameMeasure } from '../across/same-measure.ts';
import { PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import { nameOf } from '../cite.ts';
import { compare } from '../compare.ts';
import type { Outcome } from '../finding.ts';
import { resultsOfRelations } from '../relation-results.ts';
import { changeOf } from '../worked.ts';

const ID = 'growth';
const GROWTH = '/growth';

/** The same thing in the same report, one year earlier. */
const yearBefore = ({ facts }: Report, value: Fact): Fact | undefined => {
  if (!/^\d{4}$/u.test(value.period)) return undefined;
  const before = `${BigInt(value.period) - 1n}`;
  return Object.values(facts).find((fact) => fact.period === before && sameMeasure(fact, value));
};

const held = (report: Report, growth: Fact): Outcome[] => {
  const value = report.facts[growth.key.slice(0, -GROWTH.length)];
  const before = value && yearBefore(report, value);
  if (!value || !before) return [];
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
    const growths = Object.values(report.facts).filter(
      ({ key, mentions }) =>
        key.endsWith(GROWTH) &&
        !stated.has(key) &&
        mentions.every(({ figure }) => figure?.unit === '%'),
    );
    return together(growths.flatMap((each) => held(report, each)));
  },
});
