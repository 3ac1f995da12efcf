import { agree } from '../../figure/equality.ts';
import type { Fact } from '../../record/canonical.ts';
import type { AcrossCheck, Pair } from '../across.ts';
import type { Finding } from '../finding.ts';
import { nameOf } from '../cite.ts';
import { termsOf, textOf } from '../term.ts';
import { acrossFinding } from './cite-pair.ts';
import { sameMeasure } from '../same-measure.ts';

const ID = 'carried-figures';
const CARRIED = new Set(['flow', 'stock', 'ratio', 'change']);

const differing = (pair: Pair, now: Fact, then: Fact): Finding[] => {
  const [a, b] = [termsOf(now), termsOf(then)];
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return [];
  const all = a.every((x) => b.every((y) => agree(x.figure, y.figure) === 'different'));
  if (!all) return [];
  return [
    acrossFinding(pair, ID, now.key, 'doubt', {
      sentence: `${nameOf(now)}（${now.period}${now.period.length === 4 ? ' 年' : ''}）：${pair.later.report.year} 年的报告印的是 ${textOf(first)}，${pair.earlier.report.year} 年的报告印的是 ${textOf(second)}。`,
      later: [now],
      earlier: [then],
      innocent: '后来可能修订过，或统计范围有变化。',
    }),
  ];
};

/** A figure for an earlier period that a later report prints again must be what was printed then. */
export const carriedFigures: AcrossCheck = {
  id: ID,
  of: 13,
  title: '上一年的数，两年的报告印得一样',
  compares: '后一年报告里引用的以前年度的数，与当年报告印的。',
  why: '增长是比出来的，底数变了，增幅就变了。',
  gives: ['doubt'],
  tolerance: '位数不同的，取整后相等就算一样。',
  run: (pair) => {
    const { year } = pair.earlier.report;
    const then = Object.values(pair.earlier.report.facts);
    return Object.values(pair.later.report.facts)
      .filter(
        ({ period, nature, mentions }) =>
          period.startsWith(year) &&
          !period.includes('/') &&
          CARRIED.has(nature) &&
          mentions.length > 0,
      )
      .flatMap((now) => {
        const same = then.find((fact) => fact.period === now.period && sameMeasure(fact, now));
        return same ? differing(pair, now, same) : [];
      });
  },
};
