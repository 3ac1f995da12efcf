import type { Report } from '../../record/canonical.ts';
import { NOTHING, defineCheck } from '../check.ts';
import type { Finding } from '../finding.ts';
import { listNames, noted } from '../notes.ts';
import { factOf, standingOf, type Target } from '../target-reading.ts';
import type { TargetStanding } from '../target-standing.ts';
import { termsOf, textOf } from '../term.ts';

const ID = 'target-results';

/** As printed; a place in an order is no term of arithmetic, but it is printed too. */
const text = (report: Report, slot: Target['target']): string => {
  const fact = factOf(report, slot);
  const mention = termsOf(fact)[0]?.mention ?? fact?.mentions[0];
  return mention ? textOf({ mention }) : '';
};

const pairOf = (report: Report, { name, target, result }: Target): string =>
  `${name}：目标 ${text(report, target)}，结果 ${text(report, result)}`;

const MISSED: readonly TargetStanding[] = ['short', 'above-cap', 'differs'];
const MISSES: Readonly<Record<Target['bound'], string>> = {
  goal: '没有达到目标',
  floor: '没有达到目标',
  cap: '超过上限',
  exact: '与目标不同',
};
const WHOLE_CLAIMS = ['all-targets-met', 'all-indicators-met'];

const factsOf = (report: Report, targets: readonly Target[]) =>
  targets.flatMap(({ target, result }) => [factOf(report, target), factOf(report, result)]);

/** A claim that all was met, held against results that are printed short of their targets. */
const againstClaims = (report: Report, missed: readonly Target[]): Finding[] => {
  const claims = (report.claims ?? []).filter(({ kind }) => WHOLE_CLAIMS.includes(kind));
  const [claim] = claims;
  if (!claim || missed.length === 0) return [];
  const names = listNames(missed.map(({ name }) => name));
  return [
    noted(ID, `claims/${claim.id}`, 'contradiction', {
      sentence: `来源说目标都达到了，但印出的结果里 ${missed.length} 个与目标不合：${names}。`,
      arithmetic: missed.map((target) => pairOf(report, target)),
      facts: factsOf(report, missed),
    }),
  ];
};

const each = (report: Report, target: Target): Finding =>
  noted(ID, `targets/${target.id}`, 'note', {
    sentence: `${target.name}：目标 ${text(report, target.target)}，印出的结果是 ${text(report, target.result)}，${MISSES[target.bound]}。`,
    arithmetic: [pairOf(report, target)],
    facts: factsOf(report, [target]),
  });

/** Results held against their targets, and against what the document says of them as a whole. */
export const targetResults = defineCheck({
  id: ID,
  of: 9,
  title: '目标、结果和“全部完成”的说法',
  compares: '每个目标与印出的结果，以及来源“全部完成”“都达标”这类总的说法。',
  why: '总的说法要由每一个结果来支撑。',
  gives: ['contradiction', 'note'],
  tolerance: '结果按原文的数比；“约、近、超”说不清高低的不判断。',
  run: ({ report }) => {
    const targets = report.targets ?? [];
    const standings = targets.map((target) => [target, standingOf(report, target)] as const);
    const missed = standings
      .filter(([, standing]) => MISSED.includes(standing))
      .map(([target]) => target);
    const findings = [
      ...againstClaims(report, missed),
      ...missed.map((target) => each(report, target)),
    ];
    return { ...NOTHING, compared: targets.length, findings };
  },
});
