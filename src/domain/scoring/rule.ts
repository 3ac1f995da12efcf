import type { z } from 'zod';
import type { Exact } from '../figure/exact.ts';
import type { Quantity } from './quantity.ts';

/** One line of a working. */
export interface Step {
  /** What is done, in words. */
  readonly says: string;
  /** The arithmetic with the numbers in it, in the language of `expression.ts`. */
  readonly expression?: string;
  /** What it comes to. */
  readonly gives?: string;
}

/** What a rule makes of its inputs. */
export type Outcome =
  | {
      readonly kind: 'points';
      readonly points: Exact;
      readonly steps: readonly Step[];
      /** It rests on a person's word that an item is met, not on a figure alone. */
      readonly judged: boolean;
    }
  /** Only the range can be checked: a person chose inside it, or the report does not say all. */
  | {
      readonly kind: 'range';
      readonly low: Exact;
      readonly high: Exact;
      readonly steps: readonly Step[];
    }
  /** What would be needed and is not published. */
  | { readonly kind: 'missing'; readonly what: readonly string[] }
  | { readonly kind: 'left-out'; readonly why: string };

/** A named input of a rule that the report does not give, or does not give as an exact number. */
export interface MissingInput {
  readonly missing: string;
}

/** A scorer's departure from the rubric: a part of the points, or points off. */
export interface Departure {
  readonly factor?: Quantity;
  readonly points?: Quantity;
}

/** A rule as a rubric writes it: a kind and its options. */
export interface AnyRule {
  readonly kind: string;
}

/** What a rule may ask for. */
export interface RuleContext {
  /** Points available. */
  readonly weight: Exact;
  /** One number by its name in the rubric. */
  readonly input: (name: string) => Quantity | MissingInput;
  /** All numbers under one name, for rules over many items. */
  readonly list: (name: string) => readonly Quantity[] | MissingInput;
  /** What the report says of an item or an event by its id; undefined when it says nothing. */
  readonly state: (id: string) => string | undefined;
  /** How the scorer departed from the rule for an item; undefined when not at all. */
  readonly departure: (item: string) => Departure | undefined;
  /** Another rule inside this one. */
  readonly nested: (rule: AnyRule, weight: Exact) => Outcome;
}

/** What a rule needs to explain itself: the inputs' names for people, and rules inside it. */
export interface Wording {
  readonly name: (input: string) => string;
  readonly nested: (rule: AnyRule) => string;
}

/** One kind of rule. */
export interface Rule<Options extends AnyRule = AnyRule> {
  readonly kind: string;
  /** The rule in two to six Chinese characters. */
  readonly label: string;
  readonly options: z.ZodType<Options>;
  /** Names of the inputs it asks for. */
  readonly inputs: (options: Options) => readonly string[];
  /** Ids of the items and events it asks the report about. */
  readonly items: (options: Options) => readonly string[];
  /** The rules inside it. */
  readonly inner: (options: Options) => readonly AnyRule[];
  /** The rule in plain words, a sentence or a few. */
  readonly explain: (options: Options, weight: string, wording: Wording) => string;
  readonly score: (context: RuleContext, options: Options) => Outcome;
}

type Parts<Options extends AnyRule> = Omit<Rule<Options>, 'inputs' | 'items' | 'inner'> &
  Partial<Pick<Rule<Options>, 'inputs' | 'items' | 'inner'>>;

/** Makes a kind of rule; what it does not ask for need not be said. */
export function defineRule<Options extends AnyRule>(parts: Parts<Options>): Rule<Options> {
  const none = () => [];
  return { inputs: none, items: none, inner: none, ...parts };
}

export const isMissing = (value: object): value is MissingInput => 'missing' in value;
