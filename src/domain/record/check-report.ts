import Decimal from 'decimal.js';
import type { FactRef, Report } from './canonical.ts';
import { checkRelations } from './check-relations.ts';
import type { UnplacedProblem } from './problem.ts';

type Path = readonly (string | number)[];
type ScoreNode = NonNullable<Report['score']['tree']>[number];

const wrong = (
  code: string,
  path: Path,
  found: string,
  expected: string,
  mend: string,
): UnplacedProblem => ({ code, path, found, expected, mend });

interface Listed {
  readonly id: string;
  readonly path: Path;
}

const treeIds = (nodes: readonly ScoreNode[] | undefined, path: Path): Listed[] =>
  (nodes ?? []).flatMap((node, index) => [
    { id: node.id, path: [...path, index, 'id'] },
    ...treeIds(node.children, [...path, index, 'children']),
  ]);

const listed = (items: readonly { readonly id: string }[] | undefined, field: string): Listed[] =>
  (items ?? []).map(({ id }, index) => ({ id, path: [field, index, 'id'] }));

const LISTS = [
  'duties',
  'objectives',
  'management',
  'tasks',
  'projects',
  'targets',
  'announced',
  'bases',
  'formulas',
  'relations',
  'evidence',
  'claims',
  'problems',
  'measures',
] as const;

const repeated = (groups: readonly (readonly Listed[])[]): UnplacedProblem[] =>
  groups.flatMap((group) => {
    const seen = new Set<string>();
    return group.flatMap(({ id, path }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        wrong(
          'id-repeated',
          path,
          `代号“${id}”前面已经用过。`,
          '同一类里每个代号只用一次。',
          '请给这一条另起一个代号。',
        ),
      ];
    });
  });

const figureOf = (facts: Report['facts'], ref: FactRef | undefined) =>
  ref === undefined || ref === '未公布' || !Object.hasOwn(facts, ref.fact)
    ? undefined
    : facts[ref.fact]?.mentions[0]?.figure;

const aboveWeight = (
  facts: Report['facts'],
  nodes: readonly ScoreNode[],
  path: Path,
): UnplacedProblem[] =>
  nodes.flatMap((node, index) => {
    const here = [...path, index];
    const score = figureOf(facts, node.score);
    const weight = figureOf(facts, node.weight);
    const below = aboveWeight(facts, node.children ?? [], [...here, 'children']);
    if (!score || !weight || node.printedSo || new Decimal(score.value).lte(weight.value))
      return below;
    return [
      wrong(
        'score-above-weight',
        [...here, 'score'],
        `${node.name}：得分 ${score.text} 超过分值 ${weight.text}。`,
        '得分不超过分值。',
        '请核对得分和分值；来源确实这样印的，在这个指标下加一行 printedSo: 原件如此，本站会照录并提示读者。',
      ),
      ...below,
    ];
  });

const totalAbove = ({ score, facts }: Report): UnplacedProblem[] => {
  const total = figureOf(facts, score.total);
  const outOf = figureOf(facts, score.outOf);
  if (!total || !outOf || new Decimal(total.value).lte(outOf.value)) return [];
  return [
    wrong(
      'score-above-weight',
      ['score', 'total'],
      `总得分 ${total.text} 超过满分 ${outOf.text}。`,
      '总得分不超过满分。',
      '请核对总得分和满分。',
    ),
  ];
};

/** A printed cap (不超过, 以内, ≤) must be recorded as one. */
const capsAsGoals = ({ targets, facts }: Report): UnplacedProblem[] =>
  (targets ?? []).flatMap((target, index) => {
    const promised = target.target;
    if (typeof promised !== 'string' && 'words' in promised) return [];
    const figure = figureOf(facts, promised);
    const bound = figure?.bound;
    // 前三名 is a place to be reached, not a cap.
    if (figure?.ordinal === true && target.bound !== 'cap') return [];
    if ((bound === 'upper') === (target.bound === 'cap') || bound === undefined) return [];
    const cap = bound === 'upper';
    return [
      wrong(
        'bound-unfit',
        ['targets', index, 'bound'],
        cap
          ? `目标印的是上限，bound 写的是 ${target.bound}。`
          : 'bound 写的是 cap，目标印的却不是上限。',
        cap ? '上限（不超过、以内）记为 cap。' : '只有印着“不超过”“以内”这类上限的目标才是 cap。',
        cap
          ? '请把 bound 改为 cap：上限不是要完成的任务。'
          : '请核对目标的印文是否漏了“不超过”“以内”。',
      ),
    ];
  });

/** A reference by id: what it says, where it stands, and among which ids it must be. */
interface Reference {
  readonly id: string | undefined;
  readonly path: Path;
  readonly among: ReadonlySet<string>;
  readonly where: string;
}

const idSet = (items: readonly Listed[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));

const targetReferences = (report: Report, indicators: ReadonlySet<string>): Reference[] => {
  const tasks = idSet(listed(report.tasks, 'tasks'));
  const projects = idSet(listed(report.projects, 'projects'));
  const facts = new Set(Object.keys(report.facts));
  return (report.targets ?? []).flatMap(({ task, project, indicator, alongside }, index) => {
    const at = (field: string) => ['targets', index, field];
    return [
      { id: task, path: at('task'), among: tasks, where: 'tasks' },
      { id: project, path: at('project'), among: projects, where: 'projects' },
      ...(indicators.size > 0
        ? [{ id: indicator, path: at('indicator'), among: indicators, where: 'score.tree' }]
        : []),
      ...(alongside ?? []).map((id, nth) => ({
        id,
        path: [...at('alongside'), nth],
        among: facts,
        where: 'facts 和 statistics',
      })),
    ];
  });
};

const otherReferences = (report: Report, indicators: ReadonlySet<string>): Reference[] => {
  const difficulties = idSet(listed(report.problems, 'problems'));
  const answers = (report.measures ?? []).flatMap((measure, index) =>
    (measure.answers ?? []).map((id, nth) => ({
      id,
      path: ['measures', index, 'answers', nth],
      among: difficulties,
      where: 'problems',
    })),
  );
  const adjusted = (report.score.adjustments ?? []).map(({ indicator: id }, index) => ({
    id,
    path: ['score', 'adjustments', index, 'indicator'],
    among: indicators,
    where: 'score.tree',
  }));
  const proofs = (report.evidence ?? []).map(({ indicator: id }, index) => ({
    id: indicators.size > 0 ? id : undefined,
    path: ['evidence', index, 'indicator'],
    among: indicators,
    where: 'score.tree',
  }));
  const added = (report.score.subtotals ?? []).flatMap(({ of }, index) =>
    of.map((id, nth) => ({
      id,
      path: ['score', 'subtotals', index, 'of', nth],
      among: indicators,
      where: 'score.tree',
    })),
  );
  const formulas = (report.formulas ?? []).map(({ indicator: id }, index) => ({
    id: indicators.size > 0 ? id : undefined,
    path: ['formulas', index, 'indicator'],
    among: indicators,
    where: 'score.tree',
  }));
  return [...answers, ...adjusted, ...added, ...proofs, ...formulas];
};

const references = (report: Report): UnplacedProblem[] => {
  const indicators = idSet(treeIds(report.score.tree, []));
  return [...targetReferences(report, indicators), ...otherReferences(report, indicators)].flatMap(
    ({ id, path, among, where }) =>
      id === undefined || among.has(id)
        ? []
        : [
            wrong(
              'reference-unknown',
              path,
              `${where}里没有“${id}”。`,
              `引用的代号在${where}里。`,
              '请核对代号，或补上被引用的那一条。',
            ),
          ],
  );
};

/** Lists inside other fields: rows and splits of the budget, units and staff, adjustments. */
const innerLists = (report: Report): Listed[][] => {
  const at = (path: Path, items: readonly { readonly id: string }[] | undefined): Listed[] =>
    (items ?? []).map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
  const money = report.budget === '未公布' ? undefined : report.budget;
  return [
    at(['budget', 'rows'], money?.rows),
    at(['budget', 'splits'], money?.splits),
    ...(money?.splits ?? []).map(({ parts }, index) =>
      at(['budget', 'splits', index, 'parts'], parts),
    ),
    at(['organisation', 'units'], report.organisation?.units),
    at(['organisation', 'staffing'], report.organisation?.staffing),
    at(['score', 'adjustments'], report.score.adjustments),
    at(['score', 'subtotals'], report.score.subtotals),
    at(['replies'], report.replies),
  ];
};

/**
 * What one report's fields must agree on among themselves: ids, references, caps, scores and weights.
 * @param report in canonical form
 * @param ids the ids of its facts and statistics, in the order written, for finding repeated ones
 */
export function checkReport(report: Report, ids: readonly Listed[]): UnplacedProblem[] {
  const outline = report.source.outline.map(({ id }, index) => ({
    id,
    path: ['source', 'outline', index, 'id'],
  }));
  return [
    ...repeated([outline, ids, treeIds(report.score.tree, ['score', 'tree'])]),
    ...repeated(LISTS.map((field) => listed(report[field], field))),
    ...repeated(innerLists(report)),
    ...references(report),
    ...aboveWeight(report.facts, report.score.tree ?? [], ['score', 'tree']),
    ...totalAbove(report),
    ...capsAsGoals(report),
    ...checkRelations(report),
  ];
}
