import Decimal from 'decimal.js';
import type { Report } from '#domain/record/canonical.ts';
import { figureView, grouped, inWan, type FigureView } from './figure-view.ts';
import { basisLabel } from './money-view.ts';

/** One project's line in the table, with what its bar needs. */
export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly initial: FigureView;
  readonly adjustment: FigureView;
  /** The adjustment as a signed number: a cut that is printed in words (调减) shows a minus. */
  readonly adjustmentShown: string | undefined;
  /** The adjusted budget; where only a plain budget is printed, that. */
  readonly budget: FigureView;
  readonly actual: FigureView;
  readonly rate: FigureView;
  readonly basis: string;
  readonly grade: string;
  readonly reason: string;
  readonly place: string;
  /** In 元, for drawing; undefined where not published. */
  readonly bar: {
    readonly initial: string | undefined;
    readonly budget: string | undefined;
    readonly actual: string | undefined;
  };
}

/** All project lines, the largest first. */
export interface ProjectsView {
  readonly rows: readonly ProjectRow[];
  readonly title: string;
  readonly note: string;
  /** Whether the report grades any of them. */
  readonly graded: boolean;
}

type Project = NonNullable<Report['projects']>[number];

const signed = (adjustment: FigureView): string | undefined => {
  const amount = inWan(adjustment);
  const cut = adjustment.figure?.direction === 'down' && amount?.startsWith('−') === false;
  return cut ? `−${amount}` : amount;
};

const rowOf = (report: Report, project: Project): ProjectRow => {
  const adjusted = figureView(report, project.adjustedBudget);
  const budget = adjusted.published ? adjusted : figureView(report, project.budget);
  const initial = figureView(report, project.initialBudget);
  const actual = figureView(report, project.actual);
  const adjustment = figureView(report, project.adjustment);
  const place = report.source.outline.find(({ id }) => id === project.at)?.label ?? '';
  return {
    id: project.id,
    name: project.name,
    initial,
    adjustment,
    adjustmentShown: signed(adjustment),
    budget,
    actual,
    rate: figureView(report, project.executionRate),
    basis: basisLabel(project.executionBasis),
    grade: project.grade,
    reason: project.reason ?? '',
    place,
    bar: {
      initial: initial.figure?.value,
      budget: budget.figure?.value,
      actual: actual.figure?.value,
    },
  };
};

const size = ({ bar }: ProjectRow): number => Number(bar.budget ?? bar.initial ?? bar.actual ?? 0);

/** A printed percentage as a number, for sorting and drawing only. */
export function percentOf({ figure }: FigureView): number | undefined {
  return figure?.unit === '%' ? Number(figure.value) : undefined;
}

const FULL = 100;
const LOW = 80;

const titleOf = (rows: readonly ProjectRow[]): string => {
  const rates = rows.flatMap(({ rate }) => percentOf(rate) ?? []);
  const low = rates.filter((rate) => rate > 0 && rate < LOW).length;
  const full = rates.filter((rate) => rate === FULL).length;
  const none = rates.filter((rate) => rate === 0).length;
  const parts = [
    full > 0 ? `${full} 个执行率 100%` : '',
    low > 0 ? `${low} 个不到八成` : '',
    none > 0 ? `${none} 个没有支出` : '',
  ].filter((part) => part !== '');
  return [`${rows.length} 个项目`, parts.join('，')].filter((part) => part !== '').join('：');
};

/** All project lines; undefined when the report lists none. */
export function projectsView(report: Report): ProjectsView | undefined {
  if (!report.projects || report.projects.length === 0) return undefined;
  const rows = report.projects
    .map((project) => rowOf(report, project))
    .sort((a, b) => size(b) - size(a));
  const odd = rows.some(({ actual, budget }) =>
    [actual, budget].some((figure) => figure.published && inWan(figure) === undefined),
  );
  return {
    rows,
    title: titleOf(rows),
    graded: rows.some(({ grade }) => grade !== '未公布'),
    note: `单位：万元${odd ? '，另注单位的除外' : ''}。竖线是年初预算，浅色是调整后预算，深色是实际支出，虚线是减掉的预算。`,
  };
}

const drawn = (value: string | undefined): number | undefined =>
  value === undefined ? undefined : Number(value);

/** Rows that share a scale and a heading. */
export interface ProjectGroup {
  /** What its rows have in common; empty when there is one group only. */
  readonly name: string;
  readonly rows: readonly ProjectRow[];
  /** The end of the scale in 元, for drawing. */
  readonly largest: number;
  /** The end of the scale as a reader is told it. */
  readonly scale: string;
}

/** What stands open on the page, and what is folded away under one line. */
export interface ProjectGroups {
  readonly shown: readonly ProjectGroup[];
  readonly folded: readonly ProjectGroup[];
}

/** From how many times the next largest on, projects get a scale of their own. */
const APART = 4;
const WAN = 10_000;
/** As many projects as are shown without folding any. */
const FEW = 12;

const lengthOf = ({ bar }: ProjectRow): number =>
  Math.max(0, ...[bar.initial, bar.budget, bar.actual].map((value) => Number(value ?? 0)));

const groupOf = (name: string, rows: readonly ProjectRow[]): ProjectGroup => {
  const largest = Math.max(0, ...rows.map(lengthOf));
  const end = grouped(new Decimal(largest).div(WAN).toFixed());
  return { name, rows, largest, scale: largest > 0 ? `横条满格 ${end} 万元` : '' };
};

/** The few that are so large that all others would be invisible on their scale. */
const giantsOf = (rows: readonly ProjectRow[]): readonly ProjectRow[] => {
  const lengths = rows.map(lengthOf);
  const cut = lengths.findIndex((length, index) => {
    const before = lengths[index - 1];
    return before !== undefined && length > 0 && before / length >= APART;
  });
  return cut > 0 ? rows.slice(0, cut) : [];
};

const isLow = ({ rate }: ProjectRow): boolean => {
  const percent = percentOf(rate);
  return percent !== undefined && percent < LOW;
};

/**
 * Rows by the scale their bars are drawn on: one giant would make all others invisible. Of many, the
 * largest and those that spent little stand open and the rest is folded.
 */
export function projectGroups({ rows }: ProjectsView): ProjectGroups {
  const giants = giantsOf(rows);
  const others = rows.filter((row) => !giants.includes(row));
  const top = giants.length > 0 ? [groupOf(`最大的 ${giants.length} 个`, giants)] : [];
  const low = others.filter(isLow);
  if (rows.length <= FEW || low.length === 0 || low.length === others.length) {
    const open = others.slice(0, Math.max(FEW, low.length));
    const rest = others.slice(open.length);
    return {
      shown: [...top, groupOf(top.length > 0 ? `其余 ${others.length} 个` : '', open)],
      folded: rest.length > 0 ? [groupOf('', rest)] : [],
    };
  }
  const rest = others.filter((row) => !isLow(row));
  const lowFirst = low.toSorted((a, b) => (percentOf(a.rate) ?? 0) - (percentOf(b.rate) ?? 0));
  return {
    shown: [...top, groupOf(`执行率不到八成的 ${low.length} 个`, lowFirst)],
    folded: [groupOf('', rest)],
  };
}

/** What one row's bar needs. */
export function projectBarOf({ name, bar }: ProjectRow) {
  return {
    name,
    initial: drawn(bar.initial),
    budget: drawn(bar.budget),
    actual: drawn(bar.actual),
  };
}
