import type { Concept } from '#domain/record/concept.ts';
import type { Sighting } from '#domain/comparison/sighting.ts';
import { hashOf } from './files.ts';
import { readPrepared, readSightings } from './prepared.ts';

/** An indicator on one report is no comparison; its page begins with the second. */
const LEAST_REPORTS = 2;

/** Where one report prints what the concepts name; of a single concept where one is named. */
export function sightingsOf(
  address: string,
  concept?: string,
  folder?: string,
): readonly Sighting[] {
  const all = readSightings(folder)[address] ?? [];
  return concept === undefined ? all : all.filter((each) => each.concept === concept);
}

const countsOf = (folder: string | undefined): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const sightings of Object.values(readSightings(folder))) {
    const printed = sightings.filter(({ unlike }) => unlike === undefined);
    for (const concept of new Set(printed.map((each) => each.concept))) {
      counts.set(concept, (counts.get(concept) ?? 0) + 1);
    }
  }
  return counts;
};

/** The concepts that two reports or more print, in the order of the list. */
export function shownConcepts(folder?: string): readonly Concept[] {
  const counts = countsOf(folder);
  return readPrepared(folder).concepts.filter(({ id }) => (counts.get(id) ?? 0) >= LEAST_REPORTS);
}

/** What the page of a concept depends on: its prints, and the names of who printed them. */
export function conceptKey(concept: Concept): string {
  const { reports, districts, agencies } = readPrepared();
  const shown = reports.map(({ address }) => [address, sightingsOf(address, concept.id)] as const);
  const printed = shown.filter(([, sightings]) => sightings.length > 0);
  return hashOf(JSON.stringify([concept, printed, districts, agencies]));
}
