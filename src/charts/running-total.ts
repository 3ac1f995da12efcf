/** A part of a level, stacked in it. */
export interface LevelPart {
  readonly name: string;
  readonly label: string;
  readonly value: number;
}

/** A sum that stands on the axis: a budget, an expenditure. */
export interface Level {
  readonly kind: 'level';
  readonly name: string;
  /** The amount as it is shown. */
  readonly label: string;
  readonly value: number;
  /** Money that is gone: drawn in ink, not pale. */
  readonly spent?: boolean | undefined;
  /** From the axis outward. */
  readonly parts?: readonly LevelPart[] | undefined;
}

/** What leads from one level toward the next. */
export interface Step {
  readonly kind: 'step';
  readonly name: string;
  readonly note?: string | undefined;
  /** The amount as it is shown, with its sign. */
  readonly label: string;
  /** Signed; in the same unit as the levels. */
  readonly value: number;
  /** Computed by this site, not printed. */
  readonly computed?: boolean | undefined;
}

/** Levels and the steps between them, in order. */
export interface Waterfall {
  /** 万元; only the accessible name says it. */
  readonly unit: string;
  readonly columns: readonly (Level | Step)[];
}

/** A column with where it begins and ends. */
export interface Span {
  readonly column: Level | Step;
  readonly from: number;
  readonly to: number;
}

/** Each column's ends: a level begins at nought, a step where the column before it ended. */
export function spansOf(columns: readonly (Level | Step)[]): Span[] {
  let running = 0;
  return columns.map((column) => {
    const from = column.kind === 'level' ? 0 : running;
    running = from + column.value;
    return { column, from, to: running };
  });
}

/** The ends of an axis that holds every column, nought among them. */
export function reachOf(spans: readonly Span[]): readonly [number, number] {
  const ends = spans.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  return [low, high > low ? high : low + 1];
}

/** A column is tied to the next where a step is between them: two levels side by side are not. */
export function isTied(span: Span, next: Span | undefined): boolean {
  return next !== undefined && (span.column.kind === 'step' || next.column.kind === 'step');
}

/** Parts with where they begin; none when they do not fit into their level. */
export function stackOf({ value, parts = [] }: Level): (LevelPart & { readonly from: number })[] {
  let sum = 0;
  const stacked = parts.map((part) => {
    const from = sum;
    sum += part.value;
    return { ...part, from };
  });
  const fits = parts.every((part) => part.value >= 0) && sum <= value * 1.001;
  return fits ? stacked : [];
}

/** All columns in words. */
export function spokenColumns({ unit, columns }: Waterfall): string {
  return columns
    .map((column) => {
      const inside = column.kind === 'level' ? (column.parts ?? []) : [];
      const parts = inside.map(({ name, label }) => `${name} ${label}`).join('，');
      const note = column.kind === 'step' && column.note ? `（${column.note}）` : '';
      const said = `${column.name}${note} ${column.label} ${unit}`;
      return parts === '' ? said : `${said}，其中${parts}`;
    })
    .join('；');
}
