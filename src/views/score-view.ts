import Decimal from 'decimal.js';
import type { Report } from '#domain/record/canonical.ts';
import type { Scored, Standing } from '#domain/scoring/scored.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { lostPoints } from './lost-points.ts';
import { rulesUnpublished, STANDING_LABELS, standingCounts } from './standing-labels.ts';
import { workingAnchor } from './workings-view.ts';

type ScoreNode = NonNullable<Report['score']['tree']>[number];

/** A scorer's departure from the rubric, as the report tells it. */
export interface Departure {
  readonly id: string;
  readonly reason: string;
  readonly figure: FigureView;
}

/** One indicator of the declared score tree. */
export interface ScoreRow {
  readonly id: string;
  readonly name: string;
  /** 1 for the first level. */
  readonly level: number;
  readonly isLeaf: boolean;
  readonly weight: FigureView;
  readonly score: FigureView;
  readonly rate: FigureView;
  /** Weight less score in points, computed here; empty when nothing was lost or it cannot be known. */
  readonly lost: string;
  readonly opinion: string;
  readonly departures: readonly Departure[];
  /** How it stands once recomputed, and where its working is; undefined without a rubric. */
  readonly standing:
    { readonly standing: Standing; readonly label: string; readonly anchor: string } | undefined;
  /** Score and weight in points, for drawing. */
  readonly bar: { readonly score: number; readonly weight: number } | undefined;
}

/** What the document adds up on its own, across the levels of its tree. */
export interface SubtotalRow {
  readonly id: string;
  readonly name: string;
  /** The indicators it is made of. */
  readonly of: readonly string[];
  readonly weight: FigureView;
  readonly score: FigureView;
  readonly rate: FigureView;
}

/** The declared score tree, flat, parents before their children. */
export interface ScoreView {
  readonly rows: readonly ScoreRow[];
  readonly subtotals: readonly SubtotalRow[];
  readonly total: {
    readonly score: FigureView;
    readonly weight: FigureView;
    readonly rate: FigureView;
  };
  readonly title: string;
  /** How the leaves stand once recomputed; empty without a rubric. */
  readonly recomputed: string;
}

const lostOf = (weight: FigureView, score: FigureView): Decimal | undefined =>
  weight.figure && score.figure
    ? new Decimal(weight.figure.value).minus(score.figure.value)
    : undefined;

const departuresOf = (report: Report, id: string): Departure[] =>
  (report.score.adjustments ?? [])
    .filter(({ indicator }) => indicator === id)
    .map((each) => ({
      id: each.id,
      reason: each.reason,
      figure: figureView(report, each.factor ?? each.points),
    }));

const barOf = (weight: FigureView, score: FigureView): ScoreRow['bar'] =>
  weight.figure && score.figure
    ? { score: Number(score.figure.value), weight: Number(weight.figure.value) }
    : undefined;

const standingOf = (scored: Scored | undefined, id: string): ScoreRow['standing'] => {
  const leaf = scored?.leaves.find((each) => each.id === id);
  return (
    leaf && {
      standing: leaf.standing,
      label: STANDING_LABELS[leaf.standing],
      anchor: workingAnchor(id),
    }
  );
};

const rowsOf = (
  report: Report,
  scored: Scored | undefined,
  nodes: readonly ScoreNode[],
  level: number,
): ScoreRow[] =>
  nodes.flatMap((node) => {
    const weight = figureView(report, node.weight);
    const score = figureView(report, node.score);
    const lost = lostOf(weight, score);
    const row: ScoreRow = {
      id: node.id,
      name: node.name,
      level,
      isLeaf: node.children === undefined,
      weight,
      score,
      rate: figureView(report, node.scoreRate),
      lost: lost?.gt(0) ? lost.toFixed() : '',
      opinion: node.opinion ?? '',
      departures: departuresOf(report, node.id),
      standing: standingOf(scored, node.id),
      bar: barOf(weight, score),
    };
    return [row, ...rowsOf(report, scored, node.children ?? [], level + 1)];
  });

const subtotalsOf = (report: Report, rows: readonly ScoreRow[]): SubtotalRow[] =>
  (report.score.subtotals ?? []).map(({ id, name, of, weight, score, scoreRate }) => ({
    id,
    name,
    of: of.map((indicator) => rows.find((row) => row.id === indicator)?.name ?? indicator),
    weight: figureView(report, weight),
    score: figureView(report, score),
    rate: figureView(report, scoreRate),
  }));

const LOST_HOW: readonly (readonly [Standing, string])[] = [
  ['agrees', '照规则算得出'],
  ['differs', '与复算不一致'],
  ['judged', '有人的判断在内'],
  ['open', '无法复算'],
  ['not-applicable', '不适用'],
];

/** Nothing is known to be lost, which is full marks only where all points are published. */
const titleOfFull = (all: number, unknown: number): string => {
  const known = all - unknown;
  if (known === 0) return `${all} 个末级指标，没有公布分值或得分`;
  return unknown === 0
    ? `${all} 个末级指标，全部得满分`
    : `${all} 个末级指标，${known} 项得满分；另有 ${unknown} 项没有公布分值或得分`;
};

const titleOf = (leaves: readonly ScoreRow[], withoutRules: boolean): string => {
  const lost = lostPoints(leaves);
  const unknown = leaves.filter(({ bar }) => bar === undefined).length;
  if (lost.all === '0') return titleOfFull(leaves.length, unknown);
  const left = unknown > 0 ? `；另有 ${unknown} 项没有公布分值或得分` : '';
  if (withoutRules || lost.by.has('unscored')) {
    return `失掉 ${lost.all} 分；评分规则没有公布，怎样失掉的无法复算${left}`;
  }
  const parts = LOST_HOW.flatMap(([standing, how]) => {
    const points = lost.by.get(standing);
    return points === undefined ? [] : [`${points} 分${how}`];
  });
  return `失掉 ${lost.all} 分：${parts.join('，')}${left}`;
};

/** The declared score tree; undefined when the report publishes none. */
export function scoreView(report: Report, scored?: Scored): ScoreView | undefined {
  if (!report.score.tree || report.score.tree.length === 0) return undefined;
  const rows = rowsOf(report, scored, report.score.tree, 1);
  const leaves = rows.filter(({ isLeaf }) => isLeaf);
  const { total, outOf, scoreRate } = report.score;
  return {
    rows,
    subtotals: subtotalsOf(report, rows),
    total: {
      score: figureView(report, total),
      weight: figureView(report, outOf),
      rate: figureView(report, scoreRate),
    },
    title: titleOf(leaves, rulesUnpublished(scored)),
    recomputed: scored ? standingCounts(scored.counts) : '',
  };
}
