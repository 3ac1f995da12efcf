import type { Kind } from './kinds.ts';

/** What Lighthouse says of a page as a phone sees it: 0 to 100, undefined where it could not tell. */
export interface Scores {
  readonly accessibility: number | undefined;
  readonly bestPractices: number | undefined;
  readonly seo: number | undefined;
  /** Told, never judged: it depends on the machine. */
  readonly performance: number | undefined;
  /** Why Lighthouse could not tell, and audits that cost points in the first three, in Chinese. */
  readonly failing: readonly string[];
}

/** What a page asked for and did in a browser. Sizes are bytes as they were sent. */
export interface PageLoad {
  readonly css: number;
  readonly js: number;
  readonly requests: number;
  /** Hosts other than the site's own. */
  readonly foreign: readonly string[];
  /** All layout shifts summed: never less than the score that browsers report. */
  readonly shift: number;
}

/** The heaviest page of one kind, and what it weighs. */
export interface Weighed {
  readonly kind: Kind;
  /** How many pages there are of this kind. */
  readonly pages: number;
  /** From the root of the site, without a slash in front. */
  readonly path: string;
  /** Bytes as they were sent. */
  readonly html: number;
  /** By the width of the window in pixels. */
  readonly loads: ReadonlyMap<number, PageLoad>;
  /** Absent when Lighthouse was not asked. */
  readonly scores?: Scores;
}
