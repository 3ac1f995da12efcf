/** Something that can be found: a part of a page, or a place of a source. */
export interface SearchDocument {
  /** Where it is: an address, with the part after a #. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}
