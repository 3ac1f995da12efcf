import type { FactRef, Report } from '../record/canonical.ts';
import { standingOf } from './target-reading.ts';
import { nodesByDepth } from './score-keys.ts';

/** How far something a reader may expect is there. */
export type Disclosed = 'published' | 'partly' | 'unpublished' | 'not-expected';

/** One thing a reader may expect of a disclosure. */
export interface Expectation {
  readonly id: string;
  readonly title: string;
  /** Kinds of report that it is expected of: the beginning of the kind. */
  readonly of: readonly string[];
  readonly holds: (report: Report) => readonly boolean[];
}

const FULL = ['self', 'third-party', 'project-self-'];
const ALL = [...FULL, 'self-notes'];

const there = (...refs: readonly (FactRef | undefined)[]): boolean[] =>
  refs.map((ref) => ref !== undefined && ref !== '未公布');

const moneyOf = (report: Report) => (report.budget === '未公布' ? undefined : report.budget);
const some = (items: readonly unknown[] | undefined): boolean => (items?.length ?? 0) > 0;

/** The checklist, in the order of the report page. */
export const EXPECTATIONS: readonly Expectation[] = [
  {
    ...{ id: 'budget', title: '年初预算、调整后预算和实际支出', of: FULL },
    holds: (report) => {
      const total = moneyOf(report)?.total;
      const plan = there(total?.adjustedBudget, total?.budget).some(Boolean);
      return [...there(total?.initialBudget), plan, ...there(total?.actual)];
    },
  },
  {
    ...{ id: 'execution-rate', title: '预算执行率和它除以什么', of: FULL },
    holds: (report) => {
      const total = moneyOf(report)?.total;
      const basis = total?.executionBasis;
      return [...there(total?.executionRate), basis !== undefined && basis !== '未公布'];
    },
  },
  {
    ...{ id: 'structure', title: '基本支出和项目支出', of: ['self', 'third-party'] },
    holds: (report) => {
      const money = moneyOf(report);
      const rows = money?.rows?.map(({ category }) => category) ?? [];
      const names = money?.splits?.flatMap(({ parts }) => parts.map(({ name }) => name)) ?? [];
      return [
        rows.includes('basic') || names.some((name) => name.startsWith('基本支出')),
        rows.includes('project') || names.some((name) => name.startsWith('项目支出')),
      ];
    },
  },
  {
    ...{ id: 'projects', title: '各个项目的预算和支出', of: ['self', 'third-party'] },
    holds: (report) => {
      const projects = report.projects ?? [];
      const every = projects.every(
        ({ actual, adjustedBudget, budget }) =>
          there(actual).every(Boolean) && there(adjustedBudget, budget).some(Boolean),
      );
      return [projects.length > 0, projects.length > 0 && every];
    },
  },
  {
    ...{ id: 'targets', title: '绩效目标和实际结果', of: ALL },
    holds: (report) => {
      const targets = report.targets ?? [];
      const told = targets.every((target) => standingOf(report, target) !== 'no-result');
      return [targets.length > 0, targets.length > 0 && told];
    },
  },
  {
    ...{ id: 'score', title: '总得分和满分', of: ALL },
    holds: ({ score }) => there(score.total, score.outOf),
  },
  {
    ...{ id: 'score-tree', title: '各级指标的分值和得分', of: ALL },
    holds: ({ score }) => {
      const nodes = nodesByDepth(score.tree).map(({ node }) => node);
      const every = nodes.every((node) => there(node.weight, node.score).every(Boolean));
      return [nodes.length > 0, nodes.length > 0 && every];
    },
  },
  {
    ...{ id: 'rubric', title: '评分规则', of: ALL },
    holds: ({ score }) => [score.rubric !== '未公布'],
  },
  {
    ...{ id: 'grade', title: '等级', of: ALL },
    holds: ({ score }) => [score.grade !== '未公布'],
  },
  {
    ...{ id: 'units', title: '纳入的单位和人员', of: ['self', 'third-party'] },
    holds: ({ organisation }) => [some(organisation?.units), some(organisation?.staffing)],
  },
  {
    ...{ id: 'evidence', title: '依据和佐证材料', of: ALL },
    holds: ({ evidence }) => [some(evidence)],
  },
  {
    ...{ id: 'problems', title: '存在的问题和改进措施', of: ALL },
    holds: ({ problems, measures }) => [some(problems), some(measures)],
  },
  {
    ...{ id: 'publication', title: '公布者、日期和网址', of: ALL },
    holds: ({ source }) => [
      source.publisher !== '未公布',
      source.published !== '未公布',
      source.url !== '未公布',
    ],
  },
];

/** What a report publishes of all that a reader may expect of its kind. */
export interface Completeness {
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly disclosed: Disclosed;
  }[];
}

const disclosedOf = (report: Report, { of, holds }: Expectation): Disclosed => {
  const expected = of.some((kind) =>
    kind.endsWith('-') ? report.kind.startsWith(kind) : report.kind === kind,
  );
  if (!expected) return 'not-expected';
  const parts = holds(report);
  if (parts.every(Boolean)) return 'published';
  return parts.some(Boolean) ? 'partly' : 'unpublished';
};

/**
 * Goes through the checklist. A rubric whose rules are not printed counts as partly published.
 * @param rulesPublished whether any rule of the rubric it names is printed
 */
export function completenessOf(report: Report, rulesPublished: boolean): Completeness {
  const items = EXPECTATIONS.map((expectation) => {
    const { id, title } = expectation;
    const disclosed = disclosedOf(report, expectation);
    const halved = id === 'rubric' && disclosed === 'published' && !rulesPublished;
    return { id, title, disclosed: halved ? ('partly' as const) : disclosed };
  });
  return { items };
}
