/** What a page may weigh at most. KB are 1024 bytes, gzipped as served. Nothing here depends on time. */
export const LIMITS = {
  /** HTML of a report, the largest page there is. */
  reportHtmlKb: 60,
  /** All style sheets of a page. */
  cssKb: 15,
  /** All scripts of a page that is read; pages of kind `other` are programs. */
  jsKb: 3,
  /** Scripts of `/compare/`, which computes and draws in the browser. */
  compareJsKb: 40,
  /** Scripts of `/search/`, before the reader begins: the search itself comes after. */
  searchJsKb: 9,
  /** Nothing moves while a page loads or is scrolled; below this is rounding. */
  layoutShift: 0.001,
  /** Lighthouse's accessibility, best practices and SEO. Its performance depends on the machine. */
  lighthouseScore: 100,
} as const;
