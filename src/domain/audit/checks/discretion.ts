import { Exact } from '../../figure/exact.ts';
import type { Report } from '../../record/canonical.ts';
import { factIn, NOTHING, defineCheck } from '../check.ts';
import type { AuditContext } from '../check.ts';
import type { Finding, Outcome } from '../finding.ts';
import { listNames, noted } from '../notes.ts';
import { nodesByDepth, scoreKeys } from '../score-keys.ts';
import { shownPoints } from '../show.ts';
import { termsOf, textOf } from '../term.ts';

const ID = 'discretion';

type Adjustment = NonNullable<Report['score']['adjustments']>[number];

const nameOf = (report: Report, id: string): string =>
  nodesByDepth(report.score.tree).find(({ node }) => node.id === id)?.node.name ?? id;

const moved = (report: Report, { points, factor }: Adjustment): string | undefined => {
  const fact = factIn(report, points) ?? factIn(report, factor);
  const term = termsOf(fact)[0];
  return term && textOf(term);
};

const factsOf = (report: Report, { indicator, points, factor }: Adjustment) => {
  const key = scoreKeys(report, indicator).score;
  return [
    factIn(report, points),
    factIn(report, factor),
    key === undefined ? undefined : report.facts[key],
  ];
};

/** Each departure from the rubric, as the document gives it. */
const departures = (report: Report): Finding[] =>
  (report.score.adjustments ?? []).flatMap((adjustment) => {
    const by = moved(report, adjustment);
    if (by === undefined) return [];
    return [
      noted(ID, `score/adjustments/${adjustment.id}`, 'note', {
        sentence: `${nameOf(report, adjustment.indicator)}：评分人酌情${adjustment.points === undefined || adjustment.points === '未公布' ? `按 ${by} 折算` : `调整 ${by}`}，理由是${adjustment.reason}。`,
        facts: factsOf(report, adjustment),
      }),
    ];
  });

/** The factors that differ in value, as printed. */
const distinct = (report: Report, adjustments: readonly Adjustment[]): string[] => {
  const terms = adjustments.flatMap(({ factor }) => termsOf(factIn(report, factor))[0] ?? []);
  return terms
    .filter((term, index) => terms.findIndex(({ value }) => value.eq(term.value)) === index)
    .map(textOf);
};

/** The same circumstance, 超出目标很多, taken as a reason to cut in one place and not in another. */
const unlike = (report: Report): Finding[] => {
  const all = report.score.adjustments ?? [];
  const cut = all.filter((each) => each.factor !== undefined && moved(report, each) !== undefined);
  const spared = all.filter((each) => moved(report, each) === undefined);
  const factors = distinct(report, cut);
  if (cut.length === 0 || (spared.length === 0 && factors.length < 2)) return [];
  const line = (each: Adjustment) =>
    `${nameOf(report, each.indicator)}：${moved(report, each) ?? '不扣'}（${each.reason}）`;
  const differently = factors.join('、');
  const without = spared.length > 0 ? `，${spared.length} 处说明理由后不扣` : '';
  return [
    noted(ID, 'score/adjustments', 'doubt', {
      sentence: `酌情的做法不一：${cut.length} 处按 ${differently} 折算${without}；折算比例没有公布的规则。`,
      arithmetic: [...cut, ...spared].map(line),
      facts: [...cut, ...spared].flatMap((each) => factsOf(report, each)),
      innocent: '各项的情况可能不同，来源写了各自的理由。',
    }),
  ];
};

/** How many of the points rest on a person's judgement. */
const judgedShare = ({ report, scored }: AuditContext): Finding[] => {
  const leaves = (scored?.leaves ?? []).filter(({ standing }) => standing === 'judged');
  if (!scored || leaves.length === 0) return [];
  const points = leaves.reduce((sum, { weight }) => sum.plus(weight), new Exact(0));
  const keys = leaves.flatMap(({ id }) => scoreKeys(report, id).score ?? []);
  return [
    noted(ID, 'score/judged', 'note', {
      sentence: `${scored.leaves.length} 个末级指标里有 ${leaves.length} 个由人判断，一共 ${shownPoints(points)} 分。`,
      arithmetic: leaves.map(
        ({ name, weight, declared = '未公布' }) =>
          `${name}：满分 ${shownPoints(weight)} 分，公布 ${declared}`,
      ),
      facts: keys.map((key) => report.facts[key]),
    }),
  ];
};

/** Points taken off where no rule is published. */
const withoutRule = ({ report, scored }: AuditContext): Finding[] => {
  const lost = (scored?.leaves ?? []).flatMap(({ id, name, rule, weight }) => {
    const key = scoreKeys(report, id).score;
    const score = key === undefined ? undefined : termsOf(report.facts[key])[0];
    const full = score && new Exact(weight).toNearest(score.step, Exact.ROUND_HALF_UP);
    return rule === '' && full && score.value.lt(full) && score.value.lt(weight)
      ? [{ name, score, weight }]
      : [];
  });
  if (lost.length === 0) return [];
  const points = lost.reduce(
    (sum, { score, weight }) => sum.plus(weight).minus(score.value),
    new Exact(0),
  );
  return [
    noted(ID, 'score/no-rule', 'note', {
      sentence: `有 ${lost.length} 个指标没有得满分，一共少 ${shownPoints(points)} 分，但扣分的规则没有公布：${listNames(lost.map(({ name }) => name))}。`,
      arithmetic: lost.map(
        ({ name, score, weight }) => `${name}：满分 ${shownPoints(weight)} 分，得 ${textOf(score)}`,
      ),
      facts: lost.map(({ score }) => score.fact),
    }),
  ];
};

/** Only where the points were given: what is above its weight below lifts what stands above it. */
const aboveWeight = (report: Report): Finding[] =>
  nodesByDepth(report.score.tree).flatMap(({ node }) => {
    if ((node.children ?? []).length > 0) return [];
    const [score, weight] = [factIn(report, node.score), factIn(report, node.weight)];
    const [got, most] = [termsOf(score)[0], termsOf(weight)[0]];
    if (!got || !most || !got.value.gt(most.value)) return [];
    return [
      noted(ID, score?.key ?? node.id, 'contradiction', {
        sentence: `${node.name}：得分 ${textOf(got)} 高于满分 ${textOf(most)}。`,
        facts: [score, weight],
      }),
    ];
  });

/** Which points a person decided, on what grounds, and where like was not treated alike. */
export const discretion = defineCheck({
  id: ID,
  of: 8,
  title: '哪些分由人酌情',
  compares: '评分人的增减、折算和理由，由人判断的指标，没有公布规则的扣分，超过满分的得分。',
  why: '酌情的分没有对错可算，但读者应当知道是哪几分。',
  gives: ['contradiction', 'doubt', 'note'],
  tolerance: '不涉及数的误差。',
  run: (context): Outcome => {
    const { report } = context;
    const findings = [
      ...aboveWeight(report),
      ...unlike(report),
      ...departures(report),
      ...judgedShare(context),
      ...withoutRule(context),
    ];
    const compared = nodesByDepth(report.score.tree).length;
    return { ...NOTHING, compared, findings };
  },
});
