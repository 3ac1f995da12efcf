import type { AcrossCheck, Pair } from '../across.ts';
import type { Finding } from '../finding.ts';
import { factOf, standingOf, type Target } from '../target-reading.ts';
import { termsOf, textOf } from '../term.ts';
import { acrossFinding } from './cite-pair.ts';
import { surelyBelow } from '../below.ts';
import { sameMeasure } from '../same-measure.ts';

const ID = 'result-below-earlier';
const REACHED = new Set(['flow', 'stock']);

const ofTarget = (pair: Pair, target: Target): Finding[] => {
  const { earlier, later } = pair;
  const result = factOf(later.report, target.result);
  if (!result || target.bound === 'cap' || standingOf(later.report, target) !== 'met') return [];
  const [now] = termsOf(result);
  const before = Object.values(earlier.report.facts)
    .filter((fact) => REACHED.has(fact.nature) && sameMeasure(fact, result))
    .flatMap((fact) => termsOf(fact))[0];
  if (!now || !before || !surelyBelow(now.reach.high, now, before)) return [];
  return [
    acrossFinding(pair, ID, `targets/${target.id}`, 'note', {
      sentence: `${target.name}：${later.report.year} 年的结果 ${textOf(now)} 达到了目标，但低于 ${earlier.report.year} 年报告印的 ${textOf(before)}。`,
      later: [factOf(later.report, target.target), result],
      earlier: [before.fact],
      innocent: '外部情况可能变化，目标可能按当时的水平定。',
    }),
  ];
};

/** Targets that were met by a result below what an earlier report printed. */
export const resultBelowEarlier: AcrossCheck = {
  id: ID,
  of: 10,
  title: '目标达到了，结果却低于以前',
  compares: '达到目标的结果，与同一部门以前的报告印出的同一件事的数。',
  why: '完成目标不等于比以前好。',
  gives: ['note'],
  tolerance: '只比说的是同一件事、同一范围、同一口径、单位能换算的数；取整解释得了的不列出。',
  run: (pair) => (pair.later.report.targets ?? []).flatMap((target) => ofTarget(pair, target)),
};
