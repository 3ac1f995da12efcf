import { join } from 'node:path';
import { findSightings } from '#domain/comparison/find-sightings.ts';
import type { Sighting } from '#domain/comparison/sighting.ts';
import type { Concept } from '#domain/record/concept.ts';
import { nameInCity } from '#domain/record/district.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { readText, writeWhole } from './files.ts';

/** By the report's address, where it prints what the concepts name. */
export type Sightings = Readonly<Record<string, readonly Sighting[]>>;

/** The sightings of one report. */
export function toSightings(
  { report, districtNames, audit }: Disclosure,
  concepts: readonly Concept[],
): readonly Sighting[] {
  return findSightings(
    { report, district: nameInCity(districtNames), findings: audit.findings },
    concepts,
  );
}

const fileIn = (preparedDir: string): string => join(preparedDir, 'sightings.json');

/** The sightings written before; `undefined` when there are none that can be read. */
export async function sightingsBefore(preparedDir: string): Promise<Sightings | undefined> {
  try {
    return JSON.parse((await readText(fileIn(preparedDir))) ?? '') as Sightings;
  } catch {
    return undefined;
  }
}

/** Writes the sightings of all reports. */
export async function writeSightings(preparedDir: string, sightings: Sightings): Promise<void> {
  await writeWhole(fileIn(preparedDir), `${JSON.stringify(sightings, null, 1)}\n`);
}
