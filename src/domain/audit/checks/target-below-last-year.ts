import type { Fact, Report } from '../../record/canonical.ts';
import { NOTHING, defineCheck } from '../check.ts';
import { surelyBelow } from '../below.ts';
import { sameMeasure } from '../same-measure.ts';
import type { Finding } from '../finding.ts';
import { noted } from '../notes.ts';
import { factOf, type Target } from '../target-reading.ts';
import { termsOf, textOf, type Term } from '../term.ts';

const ID = 'target-below-last-year';
const REACHED = new Set(['flow', 'stock', 'ratio']);

/** Periods of one length, the first in an earlier year: 2022 and 2023, 2022-12-31 and 2023-12-31. */
const yearsBefore = (period: string, later: string): boolean =>
  /^\d{4}(?:-\d\d){0,2}$/u.test(period) &&
  period.length === later.length &&
  period.slice(0, 4) < later.slice(0, 4);

/** What the report itself prints of the same thing for an earlier year. */
const earlier = ({ facts }: Report, result: Fact): Term | undefined =>
  Object.values(facts)
    .filter(
      (fact) =>
        REACHED.has(fact.nature) &&
        yearsBefore(fact.period, result.period) &&
        sameMeasure(fact, result),
    )
    .toSorted((a, b) => (a.period < b.period ? 1 : -1))
    .flatMap((fact) => termsOf(fact))[0];

const ofTarget = (report: Report, target: Target): Finding[] => {
  if (target.bound !== 'goal' && target.bound !== 'floor') return [];
  if (target.resultOf !== undefined) return [];
  const [wanted, result] = [factOf(report, target.target), factOf(report, target.result)];
  const [term] = termsOf(wanted);
  const before = result && earlier(report, result);
  if (!term || !before || !surelyBelow(term.value, term, before)) return [];
  return [
    noted(ID, `targets/${target.id}`, 'note', {
      sentence: `${target.name}：目标是 ${textOf(term)}，来源自己印的 ${before.fact.period.slice(0, 4)} 年已是 ${textOf(before)}。`,
      facts: [wanted, before.fact],
      innocent: '定目标时上一年的数可能还没有出来，或当年预计会下降。',
    }),
  ];
};

/** Targets below what the same report says was reached the year before. */
export const targetBelowLastYear = defineCheck({
  id: ID,
  of: 10,
  title: '目标低于上一年的数',
  compares: '每个目标，与同一份报告印出的同一件事以前年度的数。',
  why: '低于上一年的目标，不用努力也能达到。',
  gives: ['note'],
  tolerance: '只比说的是同一件事、同一范围、同一口径、单位能换算的数。',
  run: ({ report }) => {
    const targets = report.targets ?? [];
    const findings = targets.flatMap((target) => ofTarget(report, target));
    return { ...NOTHING, compared: targets.length, findings };
  },
});
