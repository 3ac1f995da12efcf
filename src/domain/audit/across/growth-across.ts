import type { Fact } from '../../record/canonical.ts';
import type { AcrossCheck, Pair } from '../across.ts';
import type { Finding } from '../finding.ts';
import { nameOf } from '../cite.ts';
import { growthPairs, yearBefore, type GrowthPair } from '../growth-pairs.ts';
import { judge } from '../judge.ts';
import { shownGap, shownLike } from '../show.ts';
import { termsOf, textOf } from '../term.ts';
import { changeOf } from '../worked.ts';
import { acrossFinding } from './cite-pair.ts';

const ID = 'growth-across';

/** Growth with its value, and what the report of the year before printed for the same thing. */
const threes = ({ earlier, later }: Pair): (GrowthPair & { readonly before: Fact })[] =>
  growthPairs(later.report).flatMap((pair) => {
    // Where the later report prints last year's figure itself, that is what its growth rests on.
    if (yearBefore(later.report, pair.value)) return [];
    const before = yearBefore(earlier.report, pair.value);
    return before ? [{ ...pair, before }] : [];
  });

const held = (
  pair: Pair,
  { growth, value, before }: GrowthPair & { readonly before: Fact },
): Finding[] => {
  const [printed, now, then] = [growth, value, before].map((fact) => termsOf(fact)[0]);
  const worked = now && then && printed?.figure.unit === '%' ? changeOf(then, now, '%') : undefined;
  if (!printed || !worked || !now || !then || judge(printed, worked) !== 'fails') return [];
  const computed = shownLike(worked.value, printed.figure);
  const { year } = pair.earlier.report;
  return [
    acrossFinding(pair, ID, growth.key, 'doubt', {
      sentence: `${nameOf(value)}：按 ${year} 年报告印的 ${textOf(then)} 和这一年的 ${textOf(now)} 算，变化是 ${computed}，印出的增幅是 ${textOf(printed)}。`,
      arithmetic: [
        `（${textOf(now)} − ${textOf(then)}）÷ ${textOf(then)} ＝ ${computed}`,
        `印出：${textOf(printed)}；相差：${shownGap(printed.value.minus(worked.value), printed.figure)}`,
      ],
      later: [growth, value],
      earlier: [before],
      innocent: '增幅可能按可比价格或可比范围计算，上年的数也可能后来修订过。',
    }),
  ];
};

/** Growth over last year, where last year's figure stands in last year's report. */
export const growthAcross: AcrossCheck = {
  id: ID,
  of: 13,
  title: '同比增幅与上一年报告的数',
  compares: '印出的同比增幅，与这一年的数、上一年报告印的同一件事的数。',
  why: '前后两年的报告接得上，增幅才可信。',
  gives: ['doubt'],
  tolerance: '只看印出的位数，取整解释得了的不列出。',
  run: (pair) => threes(pair).flatMap((three) => held(pair, three)),
};
