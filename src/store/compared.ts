import type { IndexRow } from './index-row.ts';
import { hashOf } from './files.ts';
import { readPrepared } from './prepared.ts';
import { sightingsOf } from './shown-concepts.ts';

/** What stands side by side on a page for readers without JavaScript: two districts in one year. */
export interface DistrictPair {
  readonly year: string;
  readonly districts: readonly [string, string];
}

/** Kinds of report that tell of a whole agency. */
const isWhole = ({ kind }: IndexRow): boolean => !kind.startsWith('project-');

/** The reports of whole agencies of a district in a year. */
export function reportsOf(district: string, year: string): readonly IndexRow[] {
  return readPrepared().reports.filter(
    (row) => row.district === district && row.year === year && isWhole(row),
  );
}

/** Every two districts that both have a report of a year, in the order of the register, the latest year first. */
export function districtPairs(): DistrictPair[] {
  const { districts, reports } = readPrepared();
  const years = [...new Set(reports.map(({ year }) => year))].toSorted().toReversed();
  return years.flatMap((year) => {
    const there = districts.map(({ id }) => id).filter((id) => reportsOf(id, year).length > 0);
    return there.flatMap((a, index) =>
      there.slice(index + 1).map((b) => ({ year, districts: [a, b] as const })),
    );
  });
}

/** What a comparison of these reports depends on, for its cache key. */
export function comparedKey(rows: readonly IndexRow[]): string {
  const { concepts, agencies } = readPrepared();
  const shown = rows.map(({ address, hash, across }) => [
    address,
    hash,
    across.hash,
    sightingsOf(address),
  ]);
  return hashOf(JSON.stringify([shown, concepts, agencies]));
}
