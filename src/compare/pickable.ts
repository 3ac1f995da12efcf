/** A report that can be picked: what the list needs of it. */
export interface Pickable {
  readonly address: string;
  readonly district: string;
  readonly name: string;
  readonly year: string;
  readonly kind: string;
}

/** Reports of a district, for a group of the list. */
export interface PickGroup {
  readonly district: string;
  readonly reports: readonly Pickable[];
}

/** The reports whose names hold every word that was typed, by district, in the order given. */
export function pickGroups(reports: readonly Pickable[], typed: string): PickGroup[] {
  const words = typed.trim().split(/\s+/u).filter(Boolean);
  const groups = new Map<string, Pickable[]>();
  for (const report of reports) {
    const { district, name, year, kind } = report;
    const text = `${district}${name}${year}${kind}`;
    if (!words.every((word) => text.includes(word))) continue;
    groups.set(district, [...(groups.get(district) ?? []), report]);
  }
  return [...groups].map(([district, own]) => ({ district, reports: own }));
}
