/** Every address on the site is made here, so that a site under `/sub/` has no broken link. */
export interface Links {
  readonly home: string;
  readonly reportsJson: string;
  district(district: string): string;
  agency(district: string, agency: string): string;
  /** @param address district/agency/year/kind */
  report(address: string): string;
  reportJson(address: string): string;
  readonly rubrics: string;
  rubric(id: string): string;
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
    rubrics: `${root}rubrics/`,
    rubric: (id) => `${root}rubrics/${id}/`,
    file: (name) => `${root}${name}`,
  };
}
