import { fairGroups } from '#domain/comparison/fair-groups.ts';
import type { Verdict } from '#domain/comparison/verdict.ts';
import { convert } from '#domain/figure/convert.ts';
import type { Bound, Figure } from '#domain/figure/figure.ts';

/** One figure of a small chart. */
export interface FairBar {
  readonly label: string;
  /** As printed, or as worked out here. */
  readonly text: string;
  /** In the unit of the chart's first figure, for its length only. */
  readonly value: number;
  readonly bound: Bound;
}

/** Figures that may stand in one chart. */
export interface FairPanelView {
  /** What its figures share: whose they are, or of when. */
  readonly title: string;
  /** All of it in a sentence. */
  readonly told: string;
  readonly bars: readonly FairBar[];
}

/** A figure with its names: whose, and of when. */
export interface FairRow {
  readonly text: string;
  readonly figure?: Pick<Figure, 'value' | 'unit'> & Partial<Figure>;
  readonly owner: string;
  readonly period: string;
  readonly owns: string;
  readonly when: string;
  readonly kindLabel: string;
}

const isWhole = (figure: FairRow['figure']): figure is Figure => figure?.step !== undefined;

const lengthOf = ({ figure }: FairRow, unit: string): number => {
  if (!figure) return 0;
  const converted = isWhole(figure) ? convert(figure, unit) : undefined;
  return Number(converted?.ok ? converted.value : figure.value);
};

/** Two reports that print the same of one place and time are one bar; where they differ, each says which it is. */
const distinct = (rows: readonly FairRow[], name: 'owns' | 'when') =>
  rows.flatMap((row) => {
    const twins = rows.filter((each) => each[name] === row[name]);
    const same = twins.every(({ figure }) => figure?.value === row.figure?.value);
    if (twins.length > 1 && same) return twins[0] === row ? [{ row, label: row[name] }] : [];
    return [{ row, label: twins.length > 1 ? `${row[name]}（${row.kindLabel}）` : row[name] }];
  });

const panelOf = (rows: readonly FairRow[], name: 'owns' | 'when'): FairPanelView => {
  const [first] = rows;
  const unit = first?.figure?.unit ?? '';
  const bars = distinct(rows, name).map(({ row, label }) => ({
    ...{ label, text: row.text, value: lengthOf(row, unit) },
    bound: row.figure?.bound ?? ('exact' as const),
  }));
  const title = (name === 'when' ? first?.owns : first?.when) ?? '';
  const each = bars.map(({ label, text }) => `${label} ${text}`).join('，');
  return { title, told: `${title}：${each}`, bars };
};

const groupedBy = <T>(items: readonly T[], key: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups.values()];
};

const YEAR = 4;

/** A small chart for what may stand together: of one place over the years, then of several places in one year. */
export function fairPanelViews<Row extends FairRow>(
  rows: readonly Row[],
  compare: (a: Row, b: Row) => Verdict,
): FairPanelView[] {
  const drawn = (by: (row: Row) => string, name: 'owns' | 'when') =>
    groupedBy(rows, by)
      .flatMap((group) => fairGroups(group, compare))
      .filter((group) => new Set(group.map((row) => row[name])).size > 1)
      .map((group) => panelOf(group, name));
  return [
    ...drawn(({ owner }) => owner, 'when'),
    ...drawn(({ period }) => period.slice(0, YEAR), 'owns'),
  ];
}
