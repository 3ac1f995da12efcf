import type { Sighted } from '#domain/comparison/compare-sightings.ts';
import { convert } from '#domain/figure/convert.ts';
import type { Bound } from '#domain/figure/figure.ts';

/** One figure of a small chart. */
export interface FairBar {
  readonly label: string;
  /** As printed. */
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
export interface FairRow extends Sighted {
  readonly owns: string;
  readonly when: string;
  readonly kindLabel: string;
}

const lengthOf = ({ figure }: Sighted, unit: string): number => {
  if (!figure) return 0;
  const converted = convert(figure, unit);
  return Number(converted.ok ? converted.value : figure.value);
};

/** Two reports that print the same of one place and time are one bar; where they differ, each says which it is. */
const distinct = (rows: readonly FairRow[], name: 'owns' | 'when') =>
  rows.flatMap((row) => {
    const twins = rows.filter((each) => each[name] === row[name]);
    const same = twins.every(({ figure }) => figure?.value === row.figure?.value);
    if (twins.length > 1 && same) return twins[0] === row ? [{ row, label: row[name] }] : [];
    return [{ row, label: twins.length > 1 ? `${row[name]}（${row.kindLabel}）` : row[name] }];
  });

/**
 * A small chart of figures that may stand together: of one place over the years (`when` names the
 * bars), or of several places in one year (`owns` does).
 */
export function fairPanel(rows: readonly FairRow[], name: 'owns' | 'when'): FairPanelView {
  const [first] = rows;
  const unit = first?.figure?.unit ?? '';
  const bars = distinct(rows, name).map(({ row, label }) => ({
    ...{ label, text: row.text, value: lengthOf(row, unit) },
    bound: row.figure?.bound ?? ('exact' as const),
  }));
  const title = (name === 'when' ? first?.owns : first?.when) ?? '';
  const each = bars.map(({ label, text }) => `${label} ${text}`).join('，');
  return { title, told: `${title}：${each}`, bars };
}
