import type { Fact } from '../../record/canonical.ts';
import type { AcrossCheck, Pair } from '../across.ts';
import type { Finding } from '../finding.ts';
import { factOf, type Target } from '../target-reading.ts';
import { termsOf, textOf, type Term } from '../term.ts';
import { acrossFinding } from './cite-pair.ts';
import { surelyBelow } from '../below.ts';
import { sameMeasure } from '../same-measure.ts';

const ID = 'target-below-reached';
const REACHED = new Set(['flow', 'stock', 'ratio']);

/** What the earlier report printed for the thing that a later target is about. */
const reached = ({ earlier }: Pair, result: Fact): Term | undefined =>
  Object.values(earlier.report.facts)
    .filter((fact) => REACHED.has(fact.nature) && sameMeasure(fact, result))
    .flatMap((fact) => termsOf(fact))[0];

const ofTarget = (pair: Pair, target: Target): Finding[] => {
  if (target.bound !== 'goal' && target.bound !== 'floor') return [];
  if (target.resultOf !== undefined) return [];
  const [wanted, result] = [
    factOf(pair.later.report, target.target),
    factOf(pair.later.report, target.result),
  ];
  const [term] = termsOf(wanted);
  const before = result && reached(pair, result);
  if (!term || !before || !surelyBelow(term.value, term, before)) return [];
  const { year } = pair.earlier.report;
  return [
    acrossFinding(pair, ID, `targets/${target.id}`, 'note', {
      sentence: `${target.name}：${pair.later.report.year} 年的目标是 ${textOf(term)}，${year} 年的报告印的已是 ${textOf(before)}。`,
      later: [wanted],
      earlier: [before.fact],
      innocent: `${year} 年以后情况可能变化，当年的目标可能按当时的水平定。`,
    }),
  ];
};

/** Targets below what the agency's own earlier report had already reached. */
export const targetBelowReached: AcrossCheck = {
  id: ID,
  of: 10,
  title: '目标低于以前已经达到的',
  compares: '后一年的目标，与同一部门以前的报告印出的同一件事的数。',
  why: '低于已经达到的水平，目标就不难完成。',
  gives: ['note'],
  tolerance: '只比说的是同一件事、同一范围、同一口径、单位能换算的数；增幅不比。',
  run: (pair) => (pair.later.report.targets ?? []).flatMap((target) => ofTarget(pair, target)),
};
