import { Exact } from '../figure/exact.ts';
import type { Figure } from '../figure/figure.ts';
import type { Report } from '../record/canonical.ts';
import type { IndicatorInput, RubricInput } from '../record/rubric.ts';
import { explainRule } from './explain.ts';
import { ruleOf } from './rules.ts';
import { scoreLeaf } from './score-leaf.ts';
import type { Scored, ScoredLeaf, Standing } from './scored.ts';
import { effectiveWeights, leavesOf } from './weights.ts';

type ScoreNode = NonNullable<Report['score']['tree']>[number];

const nodesOf = (nodes: readonly ScoreNode[] | undefined): ScoreNode[] =>
  (nodes ?? []).flatMap((node) => [node, ...nodesOf(node.children)]);

/** The declared score with the most decimals: 3.50 says more than 3.5. */
const declaredOf = (report: Report, node: ScoreNode | undefined): Figure | undefined => {
  if (!node || node.score === '未公布') return undefined;
  const figures = report.facts[node.score.fact]?.mentions.flatMap(({ figure }) => figure ?? []);
  return figures?.toSorted((a, b) => new Exact(a.step).cmp(b.step))[0];
};

const notApplicable = (indicator: IndicatorInput, reason: string): ScoredLeaf => ({
  ...{ id: indicator.id, name: indicator.name, weight: '0', standing: 'not-applicable' },
  kind:
    indicator.rule === undefined || indicator.rule === '未公布' ? '' : ruleOf(indicator.rule).label,
  rule: explainRule(indicator, indicator.weight.mentions[0]?.input.text ?? ''),
  why: `来源说不适用：${reason}。`,
  ...{ readings: [], missing: [], facts: [] },
});

const STANDINGS: readonly Standing[] = ['agrees', 'differs', 'judged', 'open', 'not-applicable'];

/** Recomputes every leaf of a report's score by its rubric. Never throws on what an author wrote. */
export function scoreReport(report: Report, rubric: RubricInput): Scored {
  const excluded = new Map(
    (report.score.notApplicable ?? []).map(({ indicator, reason }) => [indicator, reason]),
  );
  const weights = effectiveWeights(rubric, new Set(excluded.keys()));
  const nodes = nodesOf(report.score.tree);
  const declared = (id: string) =>
    declaredOf(
      report,
      nodes.find((node) => node.id === id),
    );
  const leaves = leavesOf(rubric.indicators).map((indicator): ScoredLeaf => {
    const reason = excluded.get(indicator.id);
    if (reason !== undefined) return notApplicable(indicator, reason);
    const weight = weights.get(indicator.id) ?? new Exact(0);
    return scoreLeaf(report, indicator, declared(indicator.id), weight);
  });
  const counts = Object.fromEntries(
    STANDINGS.map((standing) => [
      standing,
      leaves.filter((leaf) => leaf.standing === standing).length,
    ]),
  ) as Record<Standing, number>;
  const sum = leaves.reduce((total, { id }) => total.plus(declared(id)?.value ?? 0), new Exact(0));
  return { rubric: rubric.id, leaves, counts, declaredSum: sum.toFixed() };
}
