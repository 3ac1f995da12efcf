import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aboutSheet, type About } from '../../../src/exports/about-sheet.ts';
import { dataPackage } from '../../../src/exports/data-package.ts';
import { filledTables, type FilledTable } from '../../../src/exports/report-files.ts';
import { ALL_TABLES } from '../../../src/exports/tables/all.ts';
import { reports } from '../../../src/exports/tables/reports.ts';
import type { Taken } from '../../../src/exports/tables/table.ts';
import { linksUnder } from '../../../src/site/links.ts';
import { codeHash } from '../../../src/store/code-hash.ts';
import { hashOf, readText, writeWhole } from '../../../src/store/files.ts';
import type { IndexRow } from '../../../src/store/index-row.ts';
import {
  readAcross,
  readDisclosure,
  readPrepared,
  versionOf,
  wholeVersion,
  type Prepared,
  type Whole,
} from '../../../src/store/prepared.ts';
import { wholeTitle } from '../../../src/views/whole-title.ts';
import { citationView } from '../../../src/views/citation-view.ts';
import { CsvSink } from './csv-sink.ts';
import { DatabaseSink } from './database-sink.ts';
import { XlsxSink } from './xlsx-sink.ts';

/** Where prepared data lies, and where the site will stand. */
export interface Where {
  readonly root: string;
  readonly preparedDir: string;
  readonly base: string;
  readonly site?: string;
}

const CODE = ['src/domain', 'src/views', 'src/exports', 'scripts/lib/whole'];

const keyOf = async ({ root, base, site = '' }: Where, prepared: Prepared): Promise<string> =>
  hashOf(
    ...[await codeHash(root, CODE), base, site, JSON.stringify(prepared.site)],
    ...prepared.reports.map((row) => row.address + row.hash + row.across.hash),
  );

const heldBefore = async (preparedDir: string): Promise<Whole | undefined> => {
  try {
    return JSON.parse((await readText(join(preparedDir, 'all.json'))) ?? '') as Whole;
  } catch {
    return undefined;
  }
};

const takenOf = ({ preparedDir, base, site }: Where, row: IndexRow, address: string): Taken => {
  const links = linksUnder(base);
  return {
    disclosure: readDisclosure(row.address, preparedDir),
    across: readAcross(row, preparedDir),
    version: versionOf(row),
    page: new URL(links.report(row.address), site ?? address).href,
    json: new URL(links.reportJson(row.address), site ?? address).href,
  };
};

const aboutWhole = ({ base, site: at }: Where, prepared: Prepared): About => {
  const { site } = prepared;
  const title = wholeTitle(site);
  const page = new URL(linksUnder(base).data, at ?? site.address).href;
  const version = wholeVersion(prepared);
  const changes = prepared.reports.flatMap((row) => [...row.corrections, ...row.withdrawals]);
  const citation = citationView({ title, version, url: page, changes }, site);
  return { title, version, page, citation };
};

/** Writes every file of the whole site, going once through the reports, one at a time. */
const writeAll = async (where: Where, prepared: Prepared, folder: string): Promise<void> => {
  const { site } = prepared;
  const about = aboutWhole(where, prepared);
  const small = ALL_TABLES.filter(({ name }) => name !== 'facts');
  const csv = new CsvSink(folder, ALL_TABLES);
  const told = [
    ['title', about.title],
    ['version', about.version],
    ['page', about.page],
    ['publisher', site.publisher],
    ['licence', `${site.licence.name} ${site.licence.url}`],
    ['citation', about.citation.standard],
  ] as const;
  const sinks = [
    csv,
    new XlsxSink(join(folder, 'mingzhang.xlsx'), small, aboutSheet(about, small, site)),
    new DatabaseSink(join(folder, 'mingzhang.sqlite'), ALL_TABLES, told),
  ];
  for (const row of prepared.reports) {
    const taken = takenOf(where, row, site.address);
    const tables: FilledTable[] = [
      { form: reports, rows: reports.cells(taken) },
      ...filledTables(taken),
    ];
    for (const sink of sinks) sink.add(tables, row.year);
  }
  for (const sink of sinks) sink.close();
  const head = {
    ...{ name: 'mingzhang', title: about.title, version: about.version, homepage: about.page },
    description: '所有报告里的数、得分、项目、目标，和本站的核对结果。',
    sources: [{ title: '各部门公布的绩效报告，见 reports.csv 的“文件”一栏。' }],
  };
  await writeFile(join(folder, 'datapackage.json'), dataPackage(head, csv.packaged(), site));
};

/**
 * Makes the files of the whole site in `all/` of the prepared data, unless they stand already.
 * Memory stays as it is however many reports there are; the figures are a file for each year.
 */
export async function gatherWhole(where: Where): Promise<void> {
  const { preparedDir } = where;
  const prepared = readPrepared(preparedDir);
  const key = await keyOf(where, prepared);
  if ((await heldBefore(preparedDir))?.key === key) return;
  const folder = join(preparedDir, 'all');
  const part = join(preparedDir, 'all.part');
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  await writeAll(where, prepared, part);
  const names = (await readdir(part)).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: (await stat(join(part, name))).size })),
  );
  // Should this end halfway, nothing claims to stand.
  await rm(join(preparedDir, 'all.json'), { force: true });
  await rm(folder, { recursive: true, force: true });
  await rename(part, folder);
  await writeWhole(join(preparedDir, 'all.json'), `${JSON.stringify({ key, files }, null, 1)}\n`);
}
