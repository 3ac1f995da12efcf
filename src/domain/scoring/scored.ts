import type { Step } from './rule.ts';

/**
 * Where a declared score stands. `agrees` and `differs` only from inputs printed independently of the
 * points; `judged` when a person's word decided any of it; `open` when a figure or a basis is not
 * published; `not-applicable` when the document says so.
 */
export type Standing = 'agrees' | 'differs' | 'judged' | 'open' | 'not-applicable';

/** One reading of a rule's inputs, with its working. All numbers are decimals as text. */
export interface ScoredReading {
  readonly basis: string;
  readonly steps: readonly Step[];
  readonly low: string;
  readonly high: string;
  /** The points to the digits in which the score is declared; absent where only a range is known. */
  readonly rounded?: string;
  /** Whether the declared score is what this reading gives, to its printed precision. */
  readonly agrees: boolean;
}

/** One leaf of the rubric, held against the report. */
export interface ScoredLeaf {
  readonly id: string;
  readonly name: string;
  /** Points available after moved weights. */
  readonly weight: string;
  readonly kind: string;
  readonly rule: string;
  readonly standing: Standing;
  /** Why it stands there, in a sentence. */
  readonly why: string;
  /** The declared score as printed; absent when none is. */
  readonly declared?: string;
  /** The range over all readings; absent when nothing could be computed. */
  readonly low?: string;
  readonly high?: string;
  readonly readings: readonly ScoredReading[];
  readonly missing: readonly string[];
  /** Keys of the facts that went into it. */
  readonly facts: readonly string[];
}

/** A report's scores, recomputed. */
export interface Scored {
  readonly rubric: string;
  readonly leaves: readonly ScoredLeaf[];
  readonly counts: Readonly<Record<Standing, number>>;
  /** The declared scores of the leaves, added up. */
  readonly declaredSum: string;
}
