/**
 * Which years share an index, the newest first: as many as have no more reports together than `most`.
 * A single year is never divided.
 * @param years of every report, one each
 */
export function yearGroups(years: readonly string[], most: number): string[][] {
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const groups: string[][] = [];
  let filled = 0;
  for (const [year, count] of [...counts].toSorted(([a], [b]) => (a > b ? -1 : 1))) {
    const last = groups.at(-1);
    if (last && filled + count <= most) {
      last.push(year);
      filled += count;
    } else {
      groups.push([year]);
      filled = count;
    }
  }
  return groups;
}
