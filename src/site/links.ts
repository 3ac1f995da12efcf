/** Addresses of files: to take along, for programs, for other sites. */
export interface FileLinks {
  /** What programs can read, as OpenAPI. */
  readonly openApi: string;
  readonly reportsJson: string;
  /** What can be taken along, for catalogues: DCAT. */
  catalogue(form: 'jsonld' | 'ttl'): string;
  reportJson(address: string): string;
  /** A chart of a page to take along: its numbers as a table, or its picture. */
  chart(address: string, name: string, form: 'csv' | 'svg'): string;
  /** A chart of a page for other sites to show in a frame. */
  embed(address: string, name: string): string;
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
  readonly findingsJson: string;
  readonly coverageCsv: string;
  indicatorData(id: string, form: 'csv' | 'json' | 'svg'): string;
  /** What of one report is set beside others; and which reports there are. */
  compareJson(address: string): string;
  readonly compareOffer: string;
  /** What is new, for subscribers: `reports`, `findings`, or the id of a district. */
  feed(name: string): string;
  /** What stands beside a link to the site elsewhere: `site`, or the id of a district. */
  picture(name: string): string;
}

/** Every address on the site is made here, so that a site under `/sub/` has no broken link. */
export interface Links extends FileLinks {
  readonly home: string;
  district(district: string): string;
  agency(district: string, agency: string): string;
  /** @param address district/agency/year/kind */
  report(address: string): string;
  /** Where each figure of a report is printed. */
  sources(address: string): string;
  readonly rubrics: string;
  rubric(id: string): string;
  readonly findings: string;
  /** Findings of one severity, check or district; further pages are numbered from 2. */
  findingsBy(by: string, of: string, page?: number): string;
  /** How the figures are held against one another; with the id of a check, its place on the page. */
  method(check?: string): string;
  readonly completeness: string;
  /** Which agencies and years are held. */
  readonly coverage: string;
  /** Things that several reports print; one of them by its id. */
  readonly indicators: string;
  indicator(id: string): string;
  /** Reports side by side. */
  readonly compare: string;
  /** Two districts in one year. */
  comparePair(year: string, a: string, b: string): string;
  /** The terms of the field; with the id of one, its place on the page. */
  glossary(term?: string): string;
  readonly about: string;
  readonly corrections: string;
  /** The search; with a query, what it finds. */
  search(query?: string): string;
  /** A file of `public/`. */
  file(name: string): string;
}

const filesUnder = (root: string): FileLinks => ({
  catalogue: (form) => `${root}data/catalog.${form}`,
  openApi: `${root}data/openapi.json`,
  reportsJson: `${root}data/reports.json`,
  reportJson: (address) => `${root}data/reports/${address}.json`,
  chart: (address, name, form) => `${root}data/charts/${address}/${name}.${form}`,
  embed: (address, name) => `${root}embed/${address}/${name}/`,
  take: (address, file) => `${root}data/tables/${address}/${file}`,
  data: `${root}data/`,
  dictionary: `${root}data/dictionary/`,
  dictionaryCsv: `${root}data/dictionary.csv`,
  schema: `${root}data/schema/report.schema.json`,
  all: (file) => `${root}data/all/${file}`,
  indicatorData: (id, form) => `${root}data/indicators/${id}.${form}`,
  compareJson: (address) => `${root}data/compare/${address}.json`,
  compareOffer: `${root}data/compare.json`,
  picture: (name) => `${root}og/${name}.png`,
  feed: (name) => `${root}feeds/${name}.xml`,
  coverageCsv: `${root}data/coverage.csv`,
  findingsJson: `${root}data/findings.json`,
});

/** @param base the path the site is served under, with slashes at both ends: `/`, `/sub/` */
export function linksUnder(base: string): Links {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    home: root,
    ...filesUnder(root),
    indicators: `${root}indicators/`,
    indicator: (id) => `${root}indicators/${id}/`,
    compare: `${root}compare/`,
    comparePair: (year, a, b) => `${root}compare/${year}/${a}/${b}/`,
    district: (district) => `${root}${district}/`,
    agency: (district, agency) => `${root}${district}/${agency}/`,
    report: (address) => `${root}${address}/`,
    sources: (address) => `${root}${address}/sources/`,
    rubrics: `${root}rubrics/`,
    rubric: (id) => `${root}rubrics/${id}/`,
    findings: `${root}findings/`,
    findingsBy: (by, of, page = 1) => `${root}findings/${by}/${of}/${page > 1 ? `${page}/` : ''}`,
    method: (check) => `${root}method/${check === undefined ? '' : `#${check}`}`,
    completeness: `${root}completeness/`,
    coverage: `${root}coverage/`,
    glossary: (term) => `${root}glossary/${term === undefined ? '' : `#${term}`}`,
    about: `${root}about/`,
    corrections: `${root}corrections/`,
    search: (query) =>
      `${root}search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
    file: (name) => `${root}${name}`,
  };
}
