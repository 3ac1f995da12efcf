import { Exact } from '../../figure/exact.ts';
import type { Report } from '../../record/canonical.ts';
import { factIn, NOTHING, defineCheck, together } from '../check.ts';
import type { AuditContext } from '../check.ts';
import type { Outcome } from '../finding.ts';
import { listNames, noted } from '../notes.ts';
import { nodesByDepth } from '../score-keys.ts';
import { factOf, standingOf } from '../target-reading.ts';
import { shownPoints } from '../show.ts';
import { termsOf, textOf } from '../term.ts';

const ID = 'coverage';

/** Targets of which the document prints no result. */
const withoutResult = (report: Report): Outcome => {
  const targets = report.targets ?? [];
  const silent = targets.filter((target) => standingOf(report, target) === 'no-result');
  if (silent.length === 0) return { ...NOTHING, compared: targets.length };
  const names = listNames(
    silent.map(({ name }) => name),
    5,
  );
  const finding = noted(ID, 'targets', 'note', {
    sentence: `${targets.length} 个目标里有 ${silent.length} 个没有印出结果：${names}。`,
    facts: silent.map(({ target }) => factOf(report, target)),
  });
  return { ...NOTHING, compared: targets.length, findings: [finding] };
};

/**
 * Announced third-level indicators against the table of targets, where no score tree lists them: the
 * counts of all parts together, for the table is not divided as the announcement is.
 */
const indicatorsInTable = (report: Report): Outcome => {
  const targets = report.targets ?? [];
  const depth = Math.max(0, ...nodesByDepth(report.score.tree).map((each) => each.depth));
  const announced = (report.announced ?? []).filter(({ of }) => of === 'level3');
  // A count of all goes before the counts of its parts.
  const whole = announced.filter(({ under }) => under === undefined);
  const used = whole.length > 0 ? whole.slice(0, 1) : announced;
  const facts = used.map(({ count }) => factIn(report, count));
  const counts = facts.flatMap((fact) => termsOf(fact).find(({ exact }) => exact) ?? []);
  if (counts.length < used.length) return NOTHING;
  if (depth >= 3 || targets.length === 0 || counts.length === 0) return NOTHING;
  const sum = counts.reduce((total, { value }) => total.plus(value), new Exact(0));
  if (sum.eq(targets.length)) return { ...NOTHING, compared: 1 };
  const finding = noted(ID, 'indicators', 'doubt', {
    sentence: `来源说有 ${sum.toFixed()} 个三级指标，逐个列出目标的有 ${targets.length} 个。`,
    arithmetic: [
      `${counts.map(({ value }) => value.toFixed()).join(' ＋ ')} ＝ ${sum.toFixed()}；列出 ${targets.length} 个`,
    ],
    facts,
    innocent: '一行里可能并列几个指标，也可能没有逐个列出。',
  });
  return { ...NOTHING, compared: 1, findings: [finding] };
};

/** Leaves of the rubric that the score table leaves out, and those that it has of its own. */
const leavesInTable = ({ report, scored }: AuditContext): Outcome => {
  const leaves = scored?.leaves ?? [];
  if (leaves.length === 0 || report.score.tree === undefined) return NOTHING;
  const nodes = nodesByDepth(report.score.tree).map(({ node }) => node);
  const listed = new Set(nodes.map(({ id }) => id));
  const absent = leaves.filter(
    ({ id, standing }) => !listed.has(id) && standing !== 'not-applicable',
  );
  if (absent.length === 0) return { ...NOTHING, compared: 1 };
  const ruled = new Set(leaves.map(({ id }) => id));
  const own = nodes.filter(({ id, children = [] }) => children.length === 0 && !ruled.has(id));
  const instead =
    own.length > 0
      ? `，另有办法里没有的 ${own.length} 个：${listNames(own.map(({ name }) => name))}`
      : '';
  const finding = noted(ID, 'leaves', 'doubt', {
    sentence: `评分办法有 ${leaves.length} 个末级指标，得分表里没有其中 ${absent.length} 个：${listNames(absent.map(({ name }) => name))}${instead}。`,
    facts: own.flatMap(({ score, weight }) => [factIn(report, score), factIn(report, weight)]),
    innocent: '这几项可能并在别的项里打分，或换了名称。',
  });
  return { ...NOTHING, compared: 1, findings: [finding] };
};

/** Weights that the score table prints, against those of the rubric after any that were moved. */
const weightsInTable = ({ report, scored }: AuditContext): Outcome => {
  const nodes = nodesByDepth(report.score.tree).map(({ node }) => node);
  const applied = (scored?.leaves ?? []).filter(({ standing }) => standing !== 'not-applicable');
  const differing = applied.flatMap(({ id, name, weight }) => {
    const fact = factIn(report, nodes.find((node) => node.id === id)?.weight);
    const [printed] = termsOf(fact);
    if (!printed) return [];
    const rounded = new Exact(weight).toNearest(printed.step, Exact.ROUND_HALF_UP);
    return printed.value.eq(rounded) || printed.value.eq(weight)
      ? []
      : [{ name, weight: shownPoints(weight), printed }];
  });
  const compared = scored?.leaves.length ?? 0;
  if (differing.length === 0) return { ...NOTHING, compared };
  const finding = noted(ID, 'weights', 'doubt', {
    sentence: `得分表里有 ${differing.length} 个指标的分值与评分办法不同：${listNames(differing.map(({ name }) => name))}。`,
    arithmetic: differing.map(
      ({ name, weight, printed }) => `${name}：办法 ${weight} 分，得分表 ${textOf(printed)}`,
    ),
    facts: differing.map(({ printed }) => printed.fact),
    innocent: '当年可能调整过分值，办法没有改。',
  });
  return { ...NOTHING, compared, findings: [finding] };
};

/** How far announced indicators, target table, rubric and scores cover one another. */
export const coverage = defineCheck({
  id: ID,
  of: 7,
  title: '指标、目标、结果和得分彼此对应',
  compares: '宣布的指标数与列出目标的个数、目标与结果、评分办法与得分表。',
  why: '少列的一项，读者就看不到做得怎样。',
  gives: ['doubt', 'note'],
  tolerance: '个数要正好相等。',
  run: (context) =>
    together([
      withoutResult(context.report),
      indicatorsInTable(context.report),
      leavesInTable(context),
      weightsInTable(context),
    ]),
});
