/** Every address on the site is made here, so that a site under `/sub/` has no broken link. */
export interface Links {
  readonly home: string;
  readonly reportsJson: string;
  district(district: string): string;
  agency(district: string, agency: string): string;
  /** @param address district/agency/year/kind */
  report(address: string): string;
  reportJson(address: string): string;
  /** Where each figure of a report is printed. */
  sources(address: string): string;
  /** A chart of a page to take along: its numbers as a table, or its picture. */
  chart(address: string, name: string, form: 'csv' | 'svg'): string;
  /** A file of a report to take along: a table, the workbook, the data package. */
  take(address: string, file: string): string;
  /** What can be taken along, and how it is cited. */
  readonly data: string;
  /** What every field and every column means. */
  readonly dictionary: string;
  readonly dictionaryCsv: string;
  /** The JSON Schema of a report's data. */
  readonly schema: string;
  /** A file of the whole site to take along. */
  all(file: string): string;
  readonly rubrics: string;
  rubric(id: string): string;
  readonly findings: string;
  /** Findings of one severity, check or district; further pages are numbered from 2. */
  findingsBy(by: string, of: string, page?: number): string;
  readonly findingsJson: string;
  /** How the figures are held against one another; with the id of a check, its place on the page. */
  method(check?: string): string;
  readonly completeness: string;
  /** Which agencies and years are held. */
  readonly coverage: string;
  readonly coverageCsv: string;
  /** The terms of the field; with the id of one, its place on the page. */
  glossary(term?: string): string;
  readonly about: string;
  readonly corrections: string;
  /** A file of `public/`. */
  file(name: string): string;
}

/** @param base the path the site is served under, with slashes at both ends: `/`, `/sub/` */
export function linksUnder(base: string): Links {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    home: root,
    reportsJson: `${root}data/reports.json`,
    district: (district) => `${root}${district}/`,
    agency: (district, agency) => `${root}${district}/${agency}/`,
    report: (address) => `${root}${address}/`,
    reportJson: (address) => `${root}data/reports/${address}.json`,
    sources: (address) => `${root}${address}/sources/`,
    chart: (address, name, form) => `${root}data/charts/${address}/${name}.${form}`,
    take: (address, file) => `${root}data/tables/${address}/${file}`,
    data: `${root}data/`,
    dictionary: `${root}data/dictionary/`,
    dictionaryCsv: `${root}data/dictionary.csv`,
    schema: `${root}data/schema/report.schema.json`,
    all: (file) => `${root}data/all/${file}`,
    rubrics: `${root}rubrics/`,
    rubric: (id) => `${root}rubrics/${id}/`,
    findings: `${root}findings/`,
    findingsBy: (by, of, page = 1) => `${root}findings/${by}/${of}/${page > 1 ? `${page}/` : ''}`,
    findingsJson: `${root}data/findings.json`,
    method: (check) => `${root}method/${check === undefined ? '' : `#${check}`}`,
    completeness: `${root}completeness/`,
    coverage: `${root}coverage/`,
    coverageCsv: `${root}data/coverage.csv`,
    glossary: (term) => `${root}glossary/${term === undefined ? '' : `#${term}`}`,
    about: `${root}about/`,
    corrections: `${root}corrections/`,
    file: (name) => `${root}${name}`,
  };
}
