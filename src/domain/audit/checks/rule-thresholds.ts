import { parseFigure } from '../../figure/parse-figure.ts';
import { countsAlike } from '../../figure/counts-alike.ts';
import type { Report } from '../../record/canonical.ts';
import type { IndicatorInput } from '../../record/rubric.ts';
import type { Condition } from '../../scoring/condition.ts';
import { rulesWithin } from '../../scoring/walk-rules.ts';
import { leavesOf } from '../../scoring/weights.ts';
import { NOTHING, defineCheck } from '../check.ts';
import type { Finding } from '../finding.ts';
import { noted } from '../notes.ts';
import { factOf, type Target } from '../target-reading.ts';
import { termsOf, textOf } from '../term.ts';

const ID = 'rule-thresholds';

interface Threshold {
  readonly input: string;
  readonly atLeast: string;
}

/**
 * What the items of checklists ask for. Bands are left out: their steps are no promises, and a target
 * may well stand at one of them.
 */
const thresholdsIn = ({ rule }: IndicatorInput): Threshold[] =>
  rule === undefined || rule === '未公布'
    ? []
    : rulesWithin(rule).flatMap((each) => {
        const { items } = each as { readonly items?: readonly { readonly when?: Condition }[] };
        if (each.kind !== 'checklist' || !items) return [];
        return items.flatMap(({ when }) => {
          const atLeast = when?.atLeast;
          return when && typeof atLeast === 'string' ? [{ input: when.input, atLeast }] : [];
        });
      });

/** The target whose result is what a rule's input reads. */
const targetOf = (report: Report, indicator: string, input: string): Target | undefined => {
  const readings =
    report.score.inputs?.find((each) => each.indicator === indicator && each.name === input)
      ?.readings ?? [];
  const keys = readings.flatMap((reading) => ('fact' in reading ? [reading.fact] : []));
  return report.targets?.find(({ result }) =>
    keys.some((key) => factOf(report, result)?.key === key),
  );
};

const against = (
  report: Report,
  { id, name }: IndicatorInput,
  { input, atLeast }: Threshold,
): Finding[] => {
  const target = targetOf(report, id, input);
  const fact = target && factOf(report, target.target);
  const prints = termsOf(fact).filter(({ loose, figure }) => !loose && !figure.high);
  const [wanted] = prints;
  const asked = parseFigure(atLeast);
  if (!target || !wanted || !asked.ok || !countsAlike(wanted.figure.unit, asked.figure.unit))
    return [];
  if (prints.some(({ value }) => value.eq(asked.figure.value))) return [];
  const lower = wanted.value.gt(asked.figure.value);
  return [
    noted(ID, `targets/${target.id}`, 'doubt', {
      sentence: `${target.name}：目标是 ${textOf(wanted)}，评分规则（${name}）${lower ? '只' : ''}要求达到 ${atLeast}。`,
      facts: [fact],
      innocent: '评分规则和目标可能不是同时定的。',
    }),
  ];
};

/** What a rule asks for, held against the target that was announced for the same thing. */
export const ruleThresholds = defineCheck({
  id: ID,
  of: 7,
  title: '评分规则要求的数与目标',
  compares: '评分规则里“达到多少得分”的界限，与同一件事宣布的目标。',
  why: '目标定了 3 次、规则只要 1 次，得满分也说明不了目标完成。',
  gives: ['doubt'],
  tolerance: '要正好相等。',
  run: ({ report, rubric }) => {
    const found = leavesOf(rubric?.indicators ?? []).flatMap((leaf) =>
      thresholdsIn(leaf).map((threshold) => against(report, leaf, threshold)),
    );
    return { ...NOTHING, compared: found.length, findings: found.flat() };
  },
});
