import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { auditAcross } from '#domain/audit/across.ts';
import type { Finding } from '#domain/audit/finding.ts';
import { withHistory } from '#domain/audit/history.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { hashOf, listFiles, readText, writeWhole } from './files.ts';
import { toFindingRows, type FindingRows } from './finding-rows.ts';
import { countFindings, type IndexRow } from './index-row.ts';
import type { Content } from './read-content.ts';

/** Findings on a report that rest on other reports of its agency, as they are kept. */
export interface Across {
  /** Hash of the reports and the register that they were made from. */
  readonly from: string;
  readonly findings: Readonly<Record<string, readonly Finding[]>>;
}

type Group = readonly IndexRow[];

const groupsOf = (rows: readonly IndexRow[]): Group[] => {
  const groups = new Map<string, IndexRow[]>();
  for (const row of rows) {
    const key = `${row.district}/${row.agency}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
};

const fileOf = (preparedDir: string, [row]: Group): string =>
  join(preparedDir, 'across', `${row?.district ?? ''}/${row?.agency ?? ''}.json`);

const readDisclosure = async (preparedDir: string, { address }: IndexRow): Promise<Disclosure> =>
  JSON.parse((await readText(join(preparedDir, 'reports', `${address}.json`))) ?? '') as Disclosure;

const heldBefore = async (file: string): Promise<Across | undefined> => {
  try {
    return JSON.parse((await readText(file)) ?? '') as Across;
  } catch {
    return undefined;
  }
};

const auditGroup = async (content: Content, preparedDir: string, group: Group): Promise<Across> => {
  const [row] = group;
  const agency = content.agencies.find(
    (each) => each.district === row?.district && each.agency.id === row.agency,
  )?.agency;
  const from = hashOf(JSON.stringify(agency), ...group.map(({ hash, inputs }) => hash + inputs));
  const file = fileOf(preparedDir, group);
  const before = await heldBefore(file);
  if (before?.from === from || !agency) return before ?? { from, findings: {} };
  const disclosures = await Promise.all(group.map((each) => readDisclosure(preparedDir, each)));
  const found = auditAcross(disclosures, agency);
  const findings = Object.fromEntries(
    disclosures.flatMap(({ address, report }) => {
      const own = found.get(address);
      return own ? [[address, withHistory(own, report)]] : [];
    }),
  );
  await writeWhole(file, `${JSON.stringify({ from, findings }, null, 1)}\n`);
  return { from, findings };
};

const withAcross = (row: IndexRow, own: readonly Finding[]): IndexRow => ({
  ...row,
  across: {
    hash: own.length === 0 ? '' : hashOf(JSON.stringify(own)),
    findings: countFindings(own),
  },
});

const sweep = async (preparedDir: string, groups: readonly Group[]): Promise<void> => {
  const folder = join(preparedDir, 'across');
  const kept = new Set(groups.map((group) => fileOf(preparedDir, group)));
  for (const name of await listFiles(folder)) {
    if (!kept.has(join(folder, name))) await rm(join(folder, name));
  }
};

/**
 * Holds the reports of each agency that has several against one another, once their canonical JSON is
 * written. Agencies whose reports are as they were are not read again.
 * @returns the rows with those findings counted in, and the findings in their thin form
 */
export async function auditAgencies(
  content: Content,
  preparedDir: string,
  rows: readonly IndexRow[],
): Promise<{ rows: IndexRow[]; across: FindingRows['across'] }> {
  const groups = groupsOf(rows);
  const found = new Map<string, readonly Finding[]>();
  for (const group of groups) {
    const { findings } = await auditGroup(content, preparedDir, group);
    for (const [address, own] of Object.entries(findings)) found.set(address, own);
  }
  await sweep(preparedDir, groups);
  return {
    rows: rows.map((row) => withAcross(row, found.get(row.address) ?? [])),
    across: Object.fromEntries([...found].map(([address, own]) => [address, toFindingRows(own)])),
  };
}
