/** Every address on the site is made here, so that a site under `/sub/` has no broken link. */
export interface Links {
  readonly home: string;
  /** The folder of everything that can be taken along. */
  readonly data: string;
  /** What programs can read, as OpenAPI. */
  readonly openApi: string;
  readonly reportsJson: string;
  /** What can be taken along, for catalogues: DCAT. */
  catalogue(form: 'jsonld' | 'ttl'): string;
  district(district: string): string;
  agency(district: string, agency: string): string;
  /** @param address district/agency/year/kind */
  report(address: string): string;
  reportJson(address: string): string;
  /** Where each figure of a report is printed. */
  sources(address: string): string;
  /** A chart of a page to take along: its numbers as a table, or its picture. */
  chart(address: string, name: string, form: 'csv' | 'svg'): string;
  /** A chart of a page for other sites to show in a frame. */
  embed(address: string, name: string): string;
  /** Everything of one kind in a report, as a table. */
  table(address: string, name: 'facts' | 'findings'): string;
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
  /** Things that several reports print; one of them by its id. */
  readonly indicators: string;
  indicator(id: string): string;
  indicatorData(id: string, form: 'csv' | 'json' | 'svg'): string;
  /** Reports side by side. */
  readonly compare: string;
  /** Two districts in one year. */
  comparePair(year: string, a: string, b: string): string;
  /** What of one report is set beside others; and which reports there are. */
  compareJson(address: string): string;
  readonly compareOffer: string;
  /** The terms of the field; with the id of one, its place on the page. */
  glossary(term?: string): string;
  /** What is new, for subscribers: `reports`, `findings`, or the id of a district. */
  feed(name: string): string;
  readonly about: string;
  readonly corrections: string;
  /** What stands beside a link to the site elsewhere: `site`, or the id of a district. */
  picture(name: string): string;
  /** A file of `public/`. */
  file(name: string): string;
}

/** @param base the path the site is served under, with slashes at both ends: `/`, `/sub/` */
export function linksUnder(base: string): Links {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    home: root,
    data: `${root}data/`,
    catalogue: (form) => `${root}data/catalog.${form}`,
    openApi: `${root}data/openapi.json`,
    reportsJson: `${root}data/reports.json`,
    district: (district) => `${root}${district}/`,
    agency: (district, agency) => `${root}${district}/${agency}/`,
    report: (address) => `${root}${address}/`,
    reportJson: (address) => `${root}data/reports/${address}.json`,
    sources: (address) => `${root}${address}/sources/`,
    chart: (address, name, form) => `${root}data/charts/${address}/${name}.${form}`,
    embed: (address, name) => `${root}embed/${address}/${name}/`,
    table: (address, name) => `${root}data/tables/${address}/${name}.csv`,
    rubrics: `${root}rubrics/`,
    rubric: (id) => `${root}rubrics/${id}/`,
    findings: `${root}findings/`,
    findingsBy: (by, of, page = 1) => `${root}findings/${by}/${of}/${page > 1 ? `${page}/` : ''}`,
    findingsJson: `${root}data/findings.json`,
    method: (check) => `${root}method/${check === undefined ? '' : `#${check}`}`,
    completeness: `${root}completeness/`,
    coverage: `${root}coverage/`,
    coverageCsv: `${root}data/coverage.csv`,
    indicators: `${root}indicators/`,
    indicator: (id) => `${root}indicators/${id}/`,
    indicatorData: (id, form) => `${root}data/indicators/${id}.${form}`,
    compare: `${root}compare/`,
    comparePair: (year, a, b) => `${root}compare/${year}/${a}/${b}/`,
    compareJson: (address) => `${root}data/compare/${address}.json`,
    compareOffer: `${root}data/compare.json`,
    glossary: (term) => `${root}glossary/${term === undefined ? '' : `#${term}`}`,
    feed: (name) => `${root}feeds/${name}.xml`,
    about: `${root}about/`,
    corrections: `${root}corrections/`,
    picture: (name) => `${root}og/${name}.png`,
    file: (name) => `${root}${name}`,
  };
}
