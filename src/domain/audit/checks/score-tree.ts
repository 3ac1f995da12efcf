import type { Report } from '../../record/canonical.ts';
import { keyIn, PRINTED_PRECISION, defineCheck, together } from '../check.ts';
import { compare } from '../compare.ts';
import type { Outcome } from '../finding.ts';
import { nodesByDepth } from '../score-keys.ts';
import { sumFormula } from '../show.ts';
import { quotientOf, sumOf } from '../worked.ts';

const ID = 'score-tree';

type Node = NonNullable<Report['score']['tree']>[number];
type Head = Pick<Node, 'score' | 'weight' | 'scoreRate'>;
type Part = Head & Pick<Node, 'name'>;

const EXTRA = { severity: 'doubt', innocent: '加分项可能不算在满分之内。' } as const;

const summing = (
  report: Report,
  name: string,
  head: Head,
  parts: readonly Part[],
  field: 'score' | 'weight',
): Outcome =>
  compare(report, {
    check: ID,
    about: [keyIn(head[field]) ?? ''],
    subject: name,
    result: keyIn(head[field]),
    inputs: parts.map((part) => keyIn(part[field])),
    ...{ work: (terms) => sumOf(terms), write: sumFormula },
    ...(parts.some(({ name: own }) => /加分|附加/u.test(own)) && { failing: EXTRA }),
    worked: `${parts.length} 个下级的${field === 'score' ? '得分' : '分值'}相加`,
  });

const rate = (report: Report, name: string, { score, weight, scoreRate }: Head): Outcome =>
  compare(report, {
    check: ID,
    about: [keyIn(scoreRate) ?? ''],
    subject: name,
    result: keyIn(scoreRate),
    inputs: [keyIn(score), keyIn(weight)],
    work: ([points, outOf]) => points && outOf && quotientOf(points, outOf, '%'),
    write: (texts) => texts.join(' ÷ '),
    worked: '得分除以分值',
  });

const held = (report: Report, name: string, head: Head, parts: readonly Part[]): Outcome =>
  together([
    ...(parts.length > 0
      ? [summing(report, name, head, parts, 'score'), summing(report, name, head, parts, 'weight')]
      : []),
    rate(report, name, head),
  ]);

/** Weights and scores must add up through the whole tree, and rates be score over weight. */
export const scoreTree = defineCheck({
  id: ID,
  of: 3,
  title: '各级指标的分值、得分和得分率合得上',
  compares: '下级分值、得分之和与上级，得分率与得分除以分值，一直到总分。',
  why: '总分是一层层加上来的，哪一层加错都会改变总分。',
  gives: ['contradiction', 'last-digit', 'doubt'],
  tolerance: PRINTED_PRECISION,
  run: ({ report }) => {
    const { tree = [], subtotals = [], total, outOf, scoreRate } = report.score;
    const all = nodesByDepth(tree).map(({ node }) => node);
    const parts = (of: readonly string[]) =>
      of.flatMap((id) => all.find((node) => node.id === id) ?? []);
    return together([
      held(report, '总分', { score: total, weight: outOf, ...(scoreRate && { scoreRate }) }, tree),
      ...all.map((node) => held(report, node.name, node, node.children ?? [])),
      ...subtotals.map((each) => held(report, each.name, each, parts(each.of))),
    ]);
  },
});
