/**
 * contradiction (矛盾): two printed figures cannot both be right. last-digit (末位): only the last
 * printed digit differs and rounding explains it. doubt (存疑): an innocent explanation exists and is
 * named. note (提示): worth knowing.
 */
export type Severity = 'contradiction' | 'last-digit' | 'doubt' | 'note';

/** A printed figure that a finding rests on, with its place in the source. */
export interface Cited {
  /** Key of the fact. */
  readonly fact: string;
  /** What the figure is, as a reader is told it. */
  readonly name: string;
  /** As printed, with its unit. */
  readonly text: string;
  /** Id of the place in the source's outline. */
  readonly at: string;
  /** The place as a reader is told it. */
  readonly label: string;
  /** The report it is printed in, where that is another one. */
  readonly report?: string;
}

/** One thing the audit says of a disclosure. All figures in it are printed ones or worked from them. */
export interface Finding {
  /** Check and fact keys, never a position or a value: `adjusted-budget:projects/x/adjustedBudget`. */
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  /** One neutral sentence. */
  readonly sentence: string;
  /** The arithmetic with the numbers in place, a line a step. */
  readonly arithmetic: readonly string[];
  readonly cited: readonly Cited[];
  /** The innocent explanation, where one exists. */
  readonly innocent?: string;
  /** What it does to the score, as a range. */
  readonly effect?: string;
  /** The agency's answers, in the order given; absent when there is none. */
  readonly replies?: readonly Answer[];
  /** Taken back by its publisher: it stands in the history and is not counted. */
  readonly withdrawn?: Answer;
}

/** What someone said of a finding, when: an agency's answer, or why a finding was taken back. */
export interface Answer {
  readonly date: string;
  readonly by: string;
  readonly words: string;
}

/** A check that could not be made, and the figure it lacks. */
export interface Unchecked {
  readonly id: string;
  readonly check: string;
  /** What was to be checked, and what is not published or not stated. */
  readonly sentence: string;
}

/** What one check found. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** How many comparisons were made, those that hold included. */
  readonly compared: number;
}

/** What the whole audit of one report says. */
export interface Audit {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  /** Comparisons made, by check. */
  readonly compared: Readonly<Record<string, number>>;
  /** Answers to findings that are no longer found, with the id they name. */
  readonly past: readonly (Answer & { readonly finding: string })[];
}
