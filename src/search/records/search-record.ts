/** A line of a page, with the anchor that leads to it; without one, its part does. */
export interface SearchLine {
  readonly text: string;
  readonly anchor?: string;
}

/** A part of a page, as it can be found. */
export interface SearchRecord {
  /** The page's path, from the root of the host. */
  readonly page: string;
  /** Where the part begins on it; empty for the page itself. */
  readonly anchor: string;
  readonly title: string;
  /** What the part is called. */
  readonly heading: string;
  /** Other names that lead here, such as an agency's short ones. */
  readonly names: readonly string[];
  readonly lines: readonly SearchLine[];
  /** By what the results may be narrowed: 区, 部门, 年度, 种类, 部分. */
  readonly filters: Readonly<Record<string, string>>;
}
