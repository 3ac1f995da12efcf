/** A line of a page, with the anchor that leads to it; without one, its part does. */
export interface SearchLine {
  readonly text: string;
  readonly anchor?: string;
}

/** A part of a page, as it can be found. */
export interface SearchPart {
  /** Where the part begins on the page; empty for the page itself. */
  readonly anchor: string;
  /** What the part is called; empty where it has no name. */
  readonly heading: string;
  readonly lines: readonly SearchLine[];
}

/** A page, or an entry of a page, as it can be found. */
export interface SearchRecord {
  /** The path from the root of the host; with the anchor, for an entry of a page. */
  readonly address: string;
  readonly title: string;
  /** Other names that lead here, such as an agency's short ones. */
  readonly names: readonly string[];
  readonly parts: readonly SearchPart[];
  /** By what the results may be narrowed: 区, 部门, 年度, 种类. */
  readonly filters: Readonly<Record<string, string>>;
}
