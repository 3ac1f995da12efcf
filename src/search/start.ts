/** What the search needs before the index: written beside it, read when the reader begins. */
export interface Start {
  /** Traditional characters of the texts with their simplified forms: `廣广績绩`. */
  readonly forms: string;
  /** What most pages have of what the index is asked, the commonest last. */
  readonly common: readonly string[];
  /** What can be called by name. */
  readonly named: readonly NamedPage[];
  /** Further indexes, the newest year first: looked in when the first has too little. */
  readonly older: readonly OlderIndex[];
}

/** A page that is found by its name: a district, an agency, a term. */
export interface NamedPage {
  readonly address: string;
  readonly kind: string;
  readonly title: string;
  readonly names: readonly string[];
  /** How it is typed, a syllable after the other: `pan yu`; of districts and agencies. */
  readonly pinyin: readonly string[];
}

/** An index of one year's reports alone, or of some of them. */
export interface OlderIndex {
  readonly path: string;
  readonly year: string;
}
