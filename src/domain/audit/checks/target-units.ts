import { countsAlike } from '../../figure/counts-alike.ts';
import { unitRatio } from '../../figure/convert.ts';
import type { Figure } from '../../figure/figure.ts';
import type { Report } from '../../record/canonical.ts';
import { NOTHING, defineCheck } from '../check.ts';
import type { Finding } from '../finding.ts';
import { noted } from '../notes.ts';
import { factOf, type Target } from '../target-reading.ts';
import { termsOf, textOf, type Term } from '../term.ts';

const ID = 'target-units';

const PROPORTIONS = new Set(['%', '倍', '成', '‰']);

const comparable = (a: Figure, b: Figure): boolean =>
  countsAlike(a.unit, b.unit) ||
  unitRatio(a.unit, b.unit) !== undefined ||
  (PROPORTIONS.has(a.unit) && PROPORTIONS.has(b.unit));

/** 下降 before a negative number says the thing twice, or says its opposite. */
const doubled = ({ figure }: Term): boolean =>
  figure.direction === 'down' && figure.value.startsWith('-') && figure.value !== '-0';

const unitsDiffer = (report: Report, entry: Target): Finding[] => {
  const [target, result] = [factOf(report, entry.target), factOf(report, entry.result)];
  const [wanted, got] = [termsOf(target)[0], termsOf(result)[0]];
  if (!wanted || !got || wanted.figure.unit === '' || got.figure.unit === '') return [];
  const meets = termsOf(target).some((a) =>
    termsOf(result).some((b) => comparable(a.figure, b.figure)),
  );
  if (meets) return [];
  return [
    noted(ID, `targets/${entry.id}`, 'doubt', {
      sentence: `${entry.name}：目标印的是 ${textOf(wanted)}，结果印的是 ${textOf(got)}，单位不同，不能比较。`,
      facts: [target, result],
      innocent: '结果可能换了一种说法，没有同时印出目标的单位。',
    }),
  ];
};

const directions = (report: Report, entry: Target): Finding[] => {
  const fact = factOf(report, entry.result);
  const term = termsOf(fact).find(doubled);
  if (!term) return [];
  return [
    noted(ID, `targets/${entry.id}/result`, 'doubt', {
      sentence: `${entry.name}：来源印的是“${textOf(term)}”，“下降”和负号说了两遍，照字面也可以读成上升。`,
      facts: [factOf(report, entry.target), fact],
      innocent: '来源的意思可能就是下降，负号是多余的。',
    }),
  ];
};

/** What the record says of results that tell of another thing than their targets. */
const otherThing = (report: Report, entry: Target): Finding[] => {
  const { id, name, resultOf } = entry;
  if (resultOf === undefined) return [];
  return [
    noted(ID, `targets/${id}/resultOf`, 'doubt', {
      sentence: `目标说的是“${name}”，印出的结果说的是“${resultOf}”，不是同一件事。`,
      facts: [factOf(report, entry.target), factOf(report, entry.result)],
      innocent: '来源可能换了一个相近的统计口径。',
    }),
  ];
};

/** A result must be told in a unit that its target can be held against, and in one direction. */
export const targetUnits = defineCheck({
  id: ID,
  of: 9,
  title: '目标和结果说的是同一件事',
  compares: '目标与结果的单位、“下降”和负号，以及两边说的是不是同一件事。',
  why: '单位不同、方向不清的结果，说不上完成没有完成。',
  gives: ['doubt'],
  tolerance: '个、家、项这样的量词可以互比；人和人次不能。',
  run: ({ report }) => {
    const targets = report.targets ?? [];
    const findings = targets.flatMap((target) => [
      ...unitsDiffer(report, target),
      ...directions(report, target),
      ...otherThing(report, target),
    ]);
    return { ...NOTHING, compared: targets.length, findings };
  },
});
