import type { Content } from './yaml.ts';

/** Which rubric a leaf is written for: rubrics differ in weights and in some of their rules. */
export interface Variant {
  readonly id: string;
  /** 0 to 3; weights and rules go by it. */
  readonly number: number;
  readonly title: string;
  readonly years: readonly number[];
  readonly kind: 'self' | 'third-party';
  readonly replaces?: string;
  readonly banded: boolean;
}

/** What a rule asks for, and the fact of the report that holds it. */
export interface LeafInput {
  readonly name: string;
  readonly means: string;
  readonly numerator?: string;
  readonly denominator?: string;
  /** One fact, or one for each item of a list. */
  readonly from: string | readonly string[];
}

/** What a report may say of an item of a rule: the states, the likeliest first. */
export interface LeafState {
  readonly item: string;
  readonly states: readonly string[];
}

/** A third-level indicator of the rubrics of this generator. */
export interface Leaf {
  readonly id: string;
  readonly name: string;
  readonly looksAt: string;
  /** Points in the four variants. */
  readonly weights: readonly [number, number, number, number];
  readonly inputs?: readonly LeafInput[];
  readonly states?: readonly LeafState[];
  readonly rule: (weight: number, variant: number) => Content;
  /** A formula that reports print for it. */
  readonly formula?: string;
}

/** A second-level indicator with its leaves. */
export interface Branch {
  readonly id: string;
  readonly name: string;
  readonly leaves: readonly Leaf[];
}

/** A list of items a person says are met or not. */
export function stated(
  points: string,
  items: readonly (readonly [id: string, name: string])[],
): Pick<Leaf, 'states' | 'rule'> {
  return {
    states: items.map(([item]) => ({ item, states: ['met', 'met', 'met', 'met', 'met', 'unmet'] })),
    rule: () => ({
      kind: 'checklist',
      items: items.map(([id, name]) => ({ id, name, points })),
    }),
  };
}
