import type { Site } from '#domain/record/site.ts';
import { citationView } from '../views/citation-view.ts';
import { reportHeading } from '../views/report-heading.ts';
import { aboutSheet, type About } from './about-sheet.ts';
import { renderCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { REPORT_TABLES } from './tables/all.ts';
import type { TableForm, Taken } from './tables/table.ts';
import { renderXlsx, type Deflate } from './xlsx/render-xlsx.ts';

/** What the machine does for a file: compress it, and tell its SHA-256. */
export interface Machine {
  readonly deflate: Deflate;
  readonly sha256: (text: string) => string;
}

/** A table of one report with its cells. */
export interface FilledTable {
  readonly form: TableForm;
  readonly rows: readonly (readonly string[])[];
}

// All files of a report are made from the same tables, one after another.
const filled = new WeakMap<Taken, FilledTable[]>();

/** The tables of a report; those that it has nothing for are left out. */
export function filledTables(taken: Taken): FilledTable[] {
  const held = filled.get(taken);
  if (held) return held;
  const tables = REPORT_TABLES.map((form) => ({ form, rows: form.cells(taken) })).filter(
    ({ form: { name }, rows }) => rows.length > 0 || name === 'facts' || name === 'findings',
  );
  filled.set(taken, tables);
  return tables;
}

/** What a report's data is called, and how it is cited. */
export function aboutReport({ disclosure, version, page }: Taken, site: Site): About {
  const { title, documentTitle } = reportHeading(disclosure);
  const { corrections = [], withdrawals = [] } = disclosure.report;
  const changes = [...corrections, ...withdrawals];
  const cited = { title, version, url: page, changes, document: documentTitle };
  return { title, document: documentTitle, version, page, citation: citationView(cited, site) };
}

const csvOf = ({ form, rows }: FilledTable): string =>
  renderCsv({ columns: form.columns.map(({ title }) => title), rows });

const workbook = (taken: Taken, site: Site, { deflate }: Machine) => {
  const tables = filledTables(taken);
  const about = aboutSheet(
    aboutReport(taken, site),
    tables.map(({ form }) => form),
    site,
  );
  const sheets = tables.map(({ form: { title, columns }, rows }) => ({
    ...{ name: title, columns, rows },
  }));
  return renderXlsx([about, ...sheets], deflate);
};

const packageOf = (taken: Taken, site: Site, { sha256 }: Machine): string => {
  const { disclosure, version, page } = taken;
  const { title, document = '' } = aboutReport(taken, site);
  const { url } = disclosure.report.source;
  const head = {
    ...{ name: disclosure.address, title, version, homepage: page },
    description: `《${document}》里的数、得分、项目、目标，和本站的核对结果。`,
    sources: [{ title: document, ...(url !== '未公布' && { path: url }) }],
  };
  const encoder = new TextEncoder();
  const packaged = filledTables(taken).map((table) => {
    const csv = csvOf(table);
    const { form } = table;
    return { form, name: form.name, bytes: encoder.encode(csv).length, sha256: sha256(csv) };
  });
  return dataPackage(head, packaged, site);
};

/**
 * One of the files that a report can be taken along in.
 * @param file a table's name with `.csv`, `report.xlsx` or `datapackage.json`
 * @returns undefined where the report has no such file
 */
export function reportFile(
  file: string,
  taken: Taken,
  site: Site,
  machine: Machine,
): string | Uint8Array<ArrayBuffer> | undefined {
  if (file === 'report.xlsx') return workbook(taken, site, machine);
  if (file === 'datapackage.json') return packageOf(taken, site, machine);
  const table = filledTables(taken).find(({ form }) => `${form.name}.csv` === file);
  return table && csvOf(table);
}

/** How the tables of a report are called that it may lack, by the name of their chart. */
const BY_CHART = { score: 'scores', projects: 'projects', targets: 'targets' } as const;

/** The files a report can be taken along in, from what of it can be drawn. */
export function reportFileNames(charts: readonly string[], rubric: string): string[] {
  const has = new Set<string>([
    'facts',
    'findings',
    ...Object.entries(BY_CHART).flatMap(([chart, name]) => (charts.includes(chart) ? [name] : [])),
    ...(rubric === '未公布' ? [] : ['scores']),
  ]);
  const tables = REPORT_TABLES.filter(({ name }) => has.has(name)).map(({ name }) => `${name}.csv`);
  return [...tables, 'report.xlsx', 'datapackage.json'];
}
