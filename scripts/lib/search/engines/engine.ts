/** Where the time of a question went, in milliseconds. */
export interface Spent {
  /** Until the index said which pages may be right. */
  readonly index: number;
  /** Until the texts of these were there. */
  readonly texts: number;
}

/** A search that is open in the page. */
export interface Engine {
  /** Ids of what is found, the best first, ten at the most. */
  readonly find: (typed: string) => Promise<readonly string[]>;
  /** What is shown beside, never as a match: id, `#` and anchor, the best first. */
  readonly relate: (typed: string) => Promise<readonly string[]>;
  /** Where the time went since this was last asked; of some engines it is not known. */
  readonly spent?: () => Spent;
  /** Lets go of what it holds. */
  readonly close?: () => Promise<void>;
}

/** As many as are shown. */
export const WANTED = 10;
