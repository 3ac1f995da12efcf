import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '#domain/record/problem.ts';
import { toDisclosure } from '#domain/record/disclosure.ts';
import { auditAgencies } from './audit-agencies.ts';
import { codeHash } from './code-hash.ts';
import { hashOf, listFiles, readText, writeWhole } from './files.ts';
import {
  findingRowsBefore,
  toFindingRows,
  writeFindingRows,
  type FindingRow,
  type FindingRows,
} from './finding-rows.ts';
import { toIndexRow, type IndexRow } from './index-row.ts';
import type { Prepared } from './prepared.ts';
import { sightingsBefore, toSightings, writeSightings, type Sightings } from './sightings.ts';
import { readContentDir, type Content, type ReportFile } from './read-content.ts';

/** What one preparation did. */
export interface Preparation {
  /** Everything that has to be mended; when there is any, nothing was written. */
  readonly problems: readonly Problem[];
  /** Addresses whose canonical JSON was written anew. */
  readonly written: readonly string[];
  /** What site.yaml says; there unless there are problems. */
  readonly site?: Prepared['site'];
}

const reportJson = (address: string): string => `reports/${address}.json`;

const disclose = (content: Content, { reading, digest }: ReportFile) => {
  const report = reading.value;
  const district = content.districts.find(({ id }) => id === report?.district);
  const agency = content.agencies.find(
    (each) => each.district === report?.district && each.agency.id === report.agency,
  );
  if (!report || !district || !agency) throw new Error('sound content has registered reports');
  const rubric = content.rubrics.find(({ id }) => id === report.score.rubric);
  return toDisclosure(report, district, agency.agency, digest, rubric);
};

/** What preparing one report made. */
interface Made {
  readonly row: IndexRow;
  readonly findings: readonly FindingRow[];
  readonly sightings: Sightings[string];
  readonly changed: boolean;
}

const writeReport = async (
  content: Content,
  source: ReportFile,
  preparedDir: string,
): Promise<Made> => {
  const disclosure = disclose(content, source);
  const json = `${JSON.stringify(disclosure, null, 1)}\n`;
  const file = join(preparedDir, reportJson(disclosure.address));
  const changed = (await readText(file)) !== json;
  if (changed) await writeWhole(file, json);
  const row = toIndexRow(disclosure, hashOf(json), source.inputs);
  const findings = toFindingRows(disclosure.audit.findings);
  return { row, findings, sightings: toSightings(disclosure, content.concepts), changed };
};

const sweep = async (preparedDir: string, rows: readonly IndexRow[]): Promise<void> => {
  const kept = new Set(rows.map(({ address }) => `${address}.json`));
  for (const name of await listFiles(join(preparedDir, 'reports'))) {
    if (!kept.has(name)) await rm(join(preparedDir, 'reports', name));
  }
};

/** A damaged index is none: everything is prepared anew. */
const rowsIn = (text: string): readonly IndexRow[] => {
  try {
    return (JSON.parse(text) as Prepared).reports;
  } catch {
    return [];
  }
};

const rowsBefore = async (
  preparedDir: string,
  ...beside: readonly (FindingRows | Sightings | undefined)[]
): Promise<ReadonlyMap<string, IndexRow>> => {
  const text = await readText(join(preparedDir, 'index.json'));
  if (text === undefined || beside.includes(undefined)) return new Map();
  const rows = rowsIn(text);
  const kept = new Set(await listFiles(join(preparedDir, 'reports')));
  return new Map(
    rows.filter(({ address }) => kept.has(`${address}.json`)).map((row) => [row.address, row]),
  );
};

/** What was prepared before. */
interface Before {
  readonly rows: ReadonlyMap<string, IndexRow>;
  readonly found: FindingRows | undefined;
  readonly sighted: Sightings | undefined;
}

/** Keeps what is as it was, and writes the rest. */
const prepareReports = async (content: Content, preparedDir: string, before: Before) => {
  const kept = content.unchanged.flatMap(({ folder }) => before.rows.get(folder.join('/')) ?? []);
  const keptOf = <T>(of: Readonly<Record<string, readonly T[]>> | undefined) =>
    Object.fromEntries(kept.map(({ address }) => [address, of?.[address] ?? []]));
  const [own, sightings] = [keptOf(before.found?.own), keptOf(before.sighted)];
  const made: IndexRow[] = [];
  const written: string[] = [];
  for (const source of content.reports) {
    const {
      row,
      findings,
      sightings: seen,
      changed,
    } = await writeReport(content, source, preparedDir);
    made.push(row);
    own[row.address] = findings;
    sightings[row.address] = seen;
    if (changed) written.push(row.address);
  }
  return { kept, made, own, sightings, written };
};

/**
 * Reads and checks the content folder; when it is sound, writes the prepared data that pages are
 * made from: one canonical JSON a report, and thin rows for everything else.
 * Reports whose inputs are as they were are not read again; those that are gone are removed.
 * @param options.root the repository, where `src/` stands; the working folder when absent
 */
export async function prepareContent(options: {
  readonly contentDir: string;
  readonly preparedDir: string;
  readonly root?: string;
}): Promise<Preparation> {
  const { contentDir, preparedDir, root = process.cwd() } = options;
  const found = await findingRowsBefore(preparedDir);
  const sighted = await sightingsBefore(preparedDir);
  const before = await rowsBefore(preparedDir, found, sighted);
  const inputs = new Map([...before].map(([address, row]) => [address, row.inputs]));
  const content = await readContentDir(
    contentDir,
    await codeHash(root, ['src/domain', 'src/store']),
    inputs,
  );
  if (content.problems.length > 0 || !content.site) {
    return { problems: content.problems, written: [] };
  }
  const { kept, made, own, sightings, written } = await prepareReports(content, preparedDir, {
    ...{ rows: before, found, sighted },
  });
  const rows = [...kept, ...made].toSorted((a, b) => (a.address < b.address ? -1 : 1));
  const { rows: reports, across } = await auditAgencies(content, preparedDir, rows);
  await writeFindingRows(preparedDir, { own, across });
  await writeSightings(preparedDir, sightings);
  const { site, districts, agencies, glossary, rubrics, concepts } = content;
  const prepared: Prepared = { site, districts, agencies, glossary, rubrics, concepts, reports };
  await writeWhole(join(preparedDir, 'index.json'), `${JSON.stringify(prepared, null, 1)}\n`);
  await sweep(preparedDir, rows);
  return { problems: [], written, site };
}
