import { Decimal } from 'decimal.js';
import type { Fact, Report } from '../../../../src/domain/record/canonical.ts';
import type { RubricInput } from '../../../../src/domain/record/rubric.ts';
import { scoreReport } from '../../../../src/domain/scoring/score-report.ts';

/** What a plain reckoning finds; for the tests of the generator, which may not lean on the audit. */
export interface Disagreement {
  readonly class: string;
  readonly facts: readonly string[];
}

/** A printed figure as the range of what it may be rounded from. */
interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
}

const rangeOf = (fact: Fact | undefined): Range | undefined => {
  const figure = fact?.mentions[0]?.figure;
  if (!figure) return undefined;
  const value = new Decimal(figure.value).times(figure.direction === 'down' ? -1 : 1);
  const half = new Decimal(figure.step).div(2);
  const percent = figure.unit === '%' ? 100 : 1;
  return { low: value.minus(half).div(percent), high: value.plus(half).div(percent) };
};

const spread = (values: readonly Decimal[]): Range => ({
  low: Decimal.min(...values),
  high: Decimal.max(...values),
});

const combined = (a: Range, b: Range, work: (x: Decimal, y: Decimal) => Decimal): Range =>
  spread([work(a.low, b.low), work(a.low, b.high), work(a.high, b.low), work(a.high, b.high)]);

const plus = (ranges: readonly Range[]): Range =>
  ranges.reduce((a, b) => combined(a, b, (x, y) => x.plus(y)));

const apart = (a: Range, b: Range): boolean => a.low.gt(b.high) || b.low.gt(a.high);

class Reckoning {
  readonly found: Disagreement[] = [];
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  /** Compares a printed figure with what others give; nothing to compare where one is not published. */
  hold(
    name: string,
    result: string,
    from: readonly string[],
    work: (ranges: Range[]) => Range,
  ): void {
    const printed = rangeOf(this.#report.facts[result]);
    const ranges = from.map((key) => rangeOf(this.#report.facts[key]));
    const known = ranges.flatMap((range) => range ?? []);
    if (!printed || known.length < ranges.length || known.length === 0) return;
    if (apart(printed, work(known))) this.found.push({ class: name, facts: [result, ...from] });
  }

  line(at: string): void {
    const [initial, adjustment, adjusted, actual] = [
      'initialBudget',
      'adjustment',
      'adjustedBudget',
      'actual',
    ].map((column) => `${at}/${column}`) as [string, string, string, string];
    this.hold('line-arithmetic', adjusted, [initial, adjustment], plus);
    this.hold('line-arithmetic', `${at}/executionRate`, [actual, adjusted], quotient);
    this.hold('line-arithmetic', `${at}/adjustmentRate`, [adjustment, initial], ([a, b]) => {
      const rate = quotient([a, b] as Range[]);
      return rate.low.isNegative() ? { low: rate.high.neg(), high: rate.low.neg() } : rate;
    });
  }

  sums(whole: string, parts: readonly string[], name = 'sum'): void {
    this.hold(name, whole, parts, plus);
  }
}

const quotient = ([a, b]: Range[]): Range => {
  if (!a || !b) throw new RangeError('two figures');
  return combined(a, b, (x, y) => x.div(y));
};

const difference = ([a, b]: Range[]): Range => {
  if (!a || !b) throw new RangeError('two figures');
  return combined(a, b, (x, y) => x.minus(y));
};

const money = (report: Report, reckoning: Reckoning): void => {
  if (report.budget === '未公布') return;
  const projects = (report.projects ?? []).map(({ id }) => `projects/${id}`);
  for (const line of [
    'budget/total',
    ...(report.budget.rows ?? []).map(({ id }) => `budget/rows/${id}`),
    ...projects,
  ]) {
    reckoning.line(line);
  }
  for (const column of ['initialBudget', 'adjustment', 'adjustedBudget', 'actual']) {
    const row = (id: string) => `budget/rows/${id}/${column}`;
    reckoning.sums(row('basic'), [row('personnel'), row('public')]);
    reckoning.sums(`budget/total/${column}`, [row('basic'), row('project')]);
    reckoning.sums(
      row('project'),
      projects.map((line) => `${line}/${column}`),
    );
  }
  for (const { id, parts } of report.budget.splits ?? []) {
    const key = (part: string, field: string) => `budget/splits/${id}/parts/${part}/${field}`;
    reckoning.sums(
      'budget/total/actual',
      parts.map((part) => key(part.id, 'amount')),
    );
    for (const part of parts) {
      const [share, amount] = [key(part.id, 'share'), key(part.id, 'amount')];
      reckoning.hold('line-arithmetic', share, [amount, 'budget/total/actual'], quotient);
    }
  }
};

const relations = (report: Report, reckoning: Reckoning): void => {
  for (const relation of report.relations ?? []) {
    const { kind } = relation;
    if (kind === 'sum') reckoning.sums(relation.whole, relation.parts);
    if (kind === 'ratio') {
      const { result, numerator, denominator } = relation;
      reckoning.hold('line-arithmetic', result, [numerator, denominator], quotient);
    }
    if (kind === 'change') {
      const { result, from, to } = relation;
      reckoning.hold('line-arithmetic', result, [to, from], (both) => {
        const { low, high } = quotient(both);
        return { low: low.minus(1), high: high.minus(1) };
      });
    }
    if (kind === 'difference') {
      const { result, of, less } = relation;
      reckoning.hold('line-arithmetic', result, [of, less], difference);
    }
    if (kind === 'mean') {
      reckoning.hold('line-arithmetic', relation.result, relation.of, (all) => {
        const { low, high } = plus(all);
        return { low: low.div(all.length), high: high.div(all.length) };
      });
    }
    if (kind === 'product') {
      reckoning.hold('line-arithmetic', relation.result, relation.of, (all) =>
        all.reduce((a, b) => combined(a, b, (x, y) => x.times(y))),
      );
    }
  }
};

type Node = NonNullable<Report['score']['tree']>[number];

/** Points are printed exactly: they are never rounded on their way up. */
const exactSum = (
  report: Report,
  whole: string,
  parts: readonly string[],
  found: Disagreement[],
) => {
  const value = (key: string) => new Decimal(report.facts[key]?.mentions[0]?.figure?.value ?? 0);
  const sum = parts.reduce((all, key) => all.plus(value(key)), new Decimal(0));
  if (!sum.eq(value(whole))) found.push({ class: 'score-tree', facts: [whole, ...parts] });
};

const tree = (
  report: Report,
  nodes: readonly Node[],
  above: string,
  reckoning: Reckoning,
): void => {
  for (const { id, children } of nodes) {
    const key = `${above}/${id}`;
    reckoning.hold('score-tree', `${key}/scoreRate`, [`${key}/score`, `${key}/weight`], quotient);
    if (!children) continue;
    for (const field of ['score', 'weight']) {
      const parts = children.map((child) => `${key}/${child.id}/${field}`);
      exactSum(report, `${key}/${field}`, parts, reckoning.found);
    }
    tree(report, children, key, reckoning);
  }
};

const scores = (report: Report, rubric: RubricInput, reckoning: Reckoning): void => {
  const nodes = report.score.tree ?? [];
  tree(report, nodes, 'score', reckoning);
  exactSum(
    report,
    'score/total',
    nodes.map(({ id }) => `score/${id}/score`),
    reckoning.found,
  );
  reckoning.hold('score-tree', 'score/scoreRate', ['score/total', 'score/outOf'], quotient);
  for (const leaf of scoreReport(report, rubric).leaves) {
    const outside = leaf.readings.some(({ agrees }) => !agrees);
    if (leaf.declared !== undefined && outside) {
      const key = Object.keys(report.facts).find((each) => each.endsWith(`/${leaf.id}/score`));
      reckoning.found.push({ class: 'rubric-score', facts: [key ?? leaf.id] });
    }
  }
};

const leaves = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => (node.children ? leaves(node.children) : [node]));

const listedOf = (report: Report): Readonly<Record<string, number | undefined>> => {
  const halves = report.score.tree ?? [];
  const low = (report.projects ?? []).filter(({ id }) => {
    const value = report.facts[`projects/${id}/executionRate`]?.mentions[0]?.figure?.value;
    return value !== undefined && new Decimal(value).lt(80);
  });
  return {
    units: report.organisation?.units.filter(({ level }) => level === 'affiliated').length,
    tasks: report.tasks?.length,
    targets: report.targets?.length,
    projects: report.projects?.length,
    'projects-below': low.length,
    level1: halves.length,
    level2: halves.flatMap(({ children }) => children ?? []).length,
    level3: leaves(halves).length,
    ...Object.fromEntries(halves.map((half) => [`level3-${half.id}`, leaves([half]).length])),
    problems: report.problems?.length,
    measures: report.measures?.length,
  };
};

const counts = (report: Report, { found }: Reckoning): void => {
  const listed = listedOf(report);
  for (const { id } of report.announced ?? []) {
    const key = `announced/${id}/count`;
    const printed = report.facts[key]?.mentions[0]?.figure?.value;
    if (printed !== String(listed[id])) found.push({ class: 'announced-count', facts: [key] });
  }
};

const mentions = (report: Report, { found }: Reckoning): void => {
  for (const [key, fact] of Object.entries(report.facts)) {
    const ranges = fact.mentions.flatMap(
      (mention) => rangeOf({ ...fact, mentions: [mention] }) ?? [],
    );
    const [first] = ranges;
    if (first && ranges.some((range) => apart(first, range))) {
      found.push({ class: 'differing-mentions', facts: [key] });
    }
  }
};

/** Everything in a report that does not agree, by the digits as printed. */
export function disagreements(report: Report, rubric: RubricInput): readonly Disagreement[] {
  const reckoning = new Reckoning(report);
  money(report, reckoning);
  relations(report, reckoning);
  scores(report, rubric, reckoning);
  counts(report, reckoning);
  mentions(report, reckoning);
  return reckoning.found;
}
