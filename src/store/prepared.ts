import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#domain/audit/finding.ts';
import type { Agency } from '#domain/record/agency.ts';
import type { Concept } from '#domain/record/concept.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import type { District } from '#domain/record/district.ts';
import type { GlossaryTerm } from '#domain/record/glossary.ts';
import type { RubricInput } from '#domain/record/rubric.ts';
import type { Site } from '#domain/record/site.ts';
import type { Across } from './audit-agencies.ts';
import { hashOf } from './files.ts';
import type { FindingRows } from './finding-rows.ts';
import type { IndexRow } from './index-row.ts';
import type { Sightings } from './sightings.ts';

/** Everything but the reports themselves, in one small file. */
export interface Prepared {
  readonly site: Site;
  readonly districts: readonly District[];
  readonly agencies: readonly { readonly district: string; readonly agency: Agency }[];
  readonly glossary: readonly GlossaryTerm[];
  readonly rubrics: readonly RubricInput[];
  readonly concepts: readonly Concept[];
  readonly reports: readonly IndexRow[];
}

/** A file of the whole site to take along. */
export interface WholeFile {
  readonly name: string;
  readonly bytes: number;
}

/** What `all/` holds, and what it was made from. */
export interface Whole {
  readonly key: string;
  readonly files: readonly WholeFile[];
}

/** Where prepared data lies: the build says so; the dev server uses the usual place. */
export const preparedDir = (): string => process.env['MINGZHANG_PREPARED'] || '.prepared';

let held: { readonly file: string; readonly changed: number; readonly data: Prepared } | undefined;

/** The thin index, read again only when it changed. Throws when nothing was prepared. */
export function readPrepared(folder = preparedDir()): Prepared {
  const file = join(folder, 'index.json');
  const changed = statSync(file).mtimeMs;
  if (held?.file !== file || held.changed !== changed) {
    held = { file, changed, data: JSON.parse(readFileSync(file, 'utf8')) as Prepared };
  }
  return held.data;
}

/** The canonical form of one report. */
export function readDisclosure(address: string, folder = preparedDir()): Disclosure {
  const file = join(folder, 'reports', `${address}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Disclosure;
}

const SHORT = 8;

/** The version of a report's data as people are told it: another whenever any of it changes. */
export function versionOf({ hash, across }: IndexRow): string {
  return (across.hash === '' ? hash : hashOf(hash, across.hash)).slice(0, SHORT);
}

/** The version of all data. */
export function wholeVersion({ reports }: Prepared): string {
  return hashOf(...reports.map((row) => row.address + row.hash + row.across.hash)).slice(0, SHORT);
}

let heldFindings: { readonly changed: number; readonly data: FindingRows } | undefined;

/** The thin rows of all findings, read again only when they changed. */
export function readFindingRows(): FindingRows {
  const file = join(preparedDir(), 'findings.json');
  const changed = statSync(file).mtimeMs;
  if (heldFindings?.changed !== changed) {
    heldFindings = { changed, data: JSON.parse(readFileSync(file, 'utf8')) as FindingRows };
  }
  return heldFindings.data;
}

let heldSightings:
  { readonly file: string; readonly changed: number; readonly data: Sightings } | undefined;

/** Where each report prints what the concepts name, read again only when it changed. */
export function readSightings(folder = preparedDir()): Sightings {
  const file = join(folder, 'sightings.json');
  const changed = statSync(file).mtimeMs;
  if (heldSightings?.file !== file || heldSightings.changed !== changed) {
    heldSightings = { file, changed, data: JSON.parse(readFileSync(file, 'utf8')) as Sightings };
  }
  return heldSightings.data;
}

/** The findings on one report that rest on other reports of its agency as well. */
export function readAcross(row: IndexRow, folder = preparedDir()): readonly Finding[] {
  const { district, agency, address, across } = row;
  if (across.hash === '') return [];
  const file = join(folder, 'across', `${district}/${agency}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as Across).findings[address] ?? [];
}

/** The files of the whole site to take along, as far as the build made them. */
export function readWholeFiles(): readonly WholeFile[] {
  try {
    const made = JSON.parse(readFileSync(join(preparedDir(), 'all.json'), 'utf8')) as Whole;
    return made.files;
  } catch {
    return [];
  }
}

/** What the table of coverage depends on: who is registered, and which reports there are. */
export function coverageKey(): string {
  const { districts, agencies, reports } = readPrepared();
  const held = reports.map(({ address }) => address);
  return hashOf(JSON.stringify([districts, agencies, held]));
}

/**
 * The cache key of a page: it changes when what the page shows, or what every page shows, changes.
 * @param shown everything the page is made from
 */
export function pageKey(...shown: readonly unknown[]): string {
  const { MINGZHANG_BASE = '', MINGZHANG_SITE = '' } = process.env;
  const everywhere = JSON.stringify(readPrepared().site);
  return hashOf(MINGZHANG_BASE, MINGZHANG_SITE, everywhere, JSON.stringify(shown));
}
