/** One index of several: which reports are in it, and where it stands. */
export interface PlannedIndex<Row> {
  /** Its folder, below the root of the site. */
  readonly folder: string;
  readonly rows: readonly Row[];
  /** The newest year of its reports; the oldest is the same unless it is the only index. */
  readonly year: string;
}

/** The index that is opened first; it has everything besides reports, too. */
export const FIRST = 'pagefind';

const pieces = <Row>(rows: readonly Row[], most: number): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / most) }, (_, at) =>
    rows.slice(at * most, (at + 1) * most),
  );

/**
 * Divides reports among indexes, the newest first: one where there are few; else one a year, and more for
 * a year that has too many, so that a change to one report leaves the indexes of other years as they are.
 * @param most reports in one index
 */
export function planIndexes<Row extends { readonly year: string }>(
  rows: readonly Row[],
  most: number,
): readonly PlannedIndex<Row>[] {
  const years = [...new Set(rows.map(({ year }) => year))].toSorted().reverse();
  if (rows.length <= most) return [{ folder: FIRST, rows, year: years[0] ?? '' }];
  const parts = years.flatMap((year) =>
    pieces(
      rows.filter((row) => row.year === year),
      most,
    ).map((own, at) => ({ year, rows: own, name: at === 0 ? year : `${year}-${at + 1}` })),
  );
  return parts.map(({ year, rows: own, name }, at) => ({
    ...{ folder: at === 0 ? FIRST : `search/${name}`, rows: own, year },
  }));
}
