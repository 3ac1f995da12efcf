import type { Decimal } from 'decimal.js';
import type { Draft, Slot } from '../draft.ts';
import { fixed, numberIn, placesIn, stepIn, withNumber, type Mention } from '../print.ts';

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const within = (holder: unknown, id: string): unknown => {
  if (Array.isArray(holder)) {
    return holder.find((item: unknown) => isHolder(item) && item['id'] === id) as unknown;
  }
  if (!isHolder(holder)) return undefined;
  // Indicators are called by their ids alone; their lists lie under tree and children.
  return holder[id] ?? within(holder['tree'] ?? holder['children'] ?? [], id);
};

/** The object that holds a fact's slot, and the field it stands in. */
const locate = (draft: Draft, key: string): readonly [Holder, string] | undefined => {
  const parts = key.split('/');
  const last = parts.at(-1) ?? '';
  const [first = ''] = parts;
  const own = [...(draft.facts ?? []), ...(draft.statistics ?? [])].find(({ id }) => id === first);
  if (own) return [own, last === 'growth' && parts.length > 1 ? 'growth' : 'value'];
  let holder: unknown = draft;
  for (const part of parts.slice(0, -1)) holder = within(holder, part);
  return isHolder(holder) && last in holder ? [holder, last] : undefined;
};

/** What a report holds under the key of a fact; undefined when it holds nothing printed there. */
export function slotOf(draft: Draft, key: string): Slot | undefined {
  const found = locate(draft, key);
  if (!found) return undefined;
  const [holder, field] = found;
  const slot = holder[field] as Slot;
  return slot === '未公布' ? undefined : slot;
}

/** Puts another slot in the place of a fact's. */
export function setSlot(draft: Draft, key: string, slot: Slot): void {
  const found = locate(draft, key);
  if (!found) throw new RangeError(`no fact ${key}`);
  const [holder, field] = found;
  holder[field] = slot;
}

/** The prints of a fact, one shape for all ways to write them; none for references and words. */
export function printsOf(draft: Draft, key: string): Mention[] {
  const slot = slotOf(draft, key);
  if (slot === undefined) return [];
  if (typeof slot === 'string') return [{ text: slot }];
  if (Array.isArray(slot)) {
    return slot.map((each) => (typeof each === 'string' ? { text: each } : (each as Mention)));
  }
  return 'text' in slot ? [slot as Mention] : [];
}

/** The number that a fact's first print holds. */
export function valueOf(draft: Draft, key: string): Decimal {
  const [first] = printsOf(draft, key);
  if (!first) throw new RangeError(`nothing printed under ${key}`);
  return numberIn(first.text);
}

/** One unit of the last digit of a fact's first print. */
export function stepOf(draft: Draft, key: string): Decimal {
  return stepIn(printsOf(draft, key)[0]?.text ?? '0');
}

/** Prints another number everywhere a fact is printed, each to its own decimals. */
export function reprint(draft: Draft, key: string, value: Decimal): void {
  const prints = printsOf(draft, key).map((mention) => ({
    ...mention,
    text: withNumber(mention.text, value),
  }));
  const [only, ...rest] = prints;
  if (!only) throw new RangeError(`nothing printed under ${key}`);
  setSlot(draft, key, rest.length === 0 ? only : prints);
}

/** Prints the execution rate of a line again, from the figures that the line now prints. */
export function reprintRate(draft: Draft, line: string): void {
  const [actual, adjusted] = [
    valueOf(draft, `${line}/actual`),
    valueOf(draft, `${line}/adjustedBudget`),
  ];
  reprint(draft, `${line}/executionRate`, actual.div(adjusted).times(100));
}

/** A number as it would stand in a print of a fact: for telling what was changed. */
export function asPrinted(draft: Draft, key: string, value: Decimal): string {
  return fixed(value, placesIn(printsOf(draft, key)[0]?.text ?? '0'));
}

type Relation = NonNullable<Draft['relations']>[number];

/** Fields of a relation that name no fact. */
const WORDS: ReadonlySet<string> = new Set(['id', 'kind', 'at', 'unclear']);

/** The facts that a relation names. */
export function factsOf(relation: Relation): string[] {
  return Object.entries(relation).flatMap(([field, value]) =>
    WORDS.has(field) ? [] : (value ?? []),
  );
}

/** Every fact that a relation, a counted condition, a target or the score names. */
export function namedFacts(draft: Draft): ReadonlySet<string> {
  const relations = (draft.relations ?? []).flatMap(factsOf);
  const inputs = (draft.score.inputs ?? []).flatMap(({ readings }) =>
    readings.flatMap((reading) => {
      if ('fact' in reading) return [reading.fact];
      return 'list' in reading ? reading.list : Object.values(reading.of);
    }),
  );
  const results = (draft.targets ?? []).flatMap(({ result }) =>
    typeof result === 'object' && 'fact' in result ? [result.fact] : [],
  );
  return new Set([...relations, ...inputs, ...results]);
}

/** Whether the score looks at a fact. */
export function isInput(draft: Draft, key: string): boolean {
  return (draft.score.inputs ?? []).some(({ readings }) =>
    readings.some((reading) => 'fact' in reading && reading.fact === key),
  );
}
