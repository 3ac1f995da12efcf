import type { Qualifier } from './figure.ts';
import { CURRENCY_MARKS, DIRECTIONS, NEUTRAL_LEADS } from './leads.ts';
import { PARTS_PER } from './parts-per.ts';
import { PREFIX_QUALIFIERS, ROUND_PREFIX_QUALIFIERS } from './qualifiers.ts';

/** What stands before the digits of a figure. */
export type Lead = {
  readonly qualifiers: readonly Qualifier[];
  readonly direction?: 'up' | 'down';
  /** The unit of a currency mark, or % for 百分之. */
  readonly unit: string;
  /** 第, 前 or ''. */
  readonly order: '' | '第' | '前';
  /** The text from the number's sign or first digit on. */
  readonly rest: string;
};

const UNIT_MARKS: readonly (readonly [string, string])[] = [
  ...CURRENCY_MARKS,
  ...Object.entries(PARTS_PER).map(([unit, words]) => [words, unit] as const),
];
const PREFIX_LONGEST_FIRST = [...PREFIX_QUALIFIERS].sort((a, b) => b[0].length - a[0].length);

function step(lead: Lead): Lead | undefined {
  const { rest } = lead;
  const after = (word: string) => rest.slice(word.length);
  const qualifier = PREFIX_LONGEST_FIRST.find(([word]) => rest.startsWith(word));
  if (qualifier) {
    const qualifiers = [...lead.qualifiers, qualifier[1]];
    return { ...lead, qualifiers, rest: after(qualifier[0]) };
  }
  const round = ROUND_PREFIX_QUALIFIERS.find(([word]) => word.test(rest));
  if (round) {
    return { ...lead, qualifiers: [...lead.qualifiers, round[1]], rest: rest.slice(1) };
  }
  const direction = DIRECTIONS.find(([word]) => rest.startsWith(word));
  // 提高到90% names a level, not a change.
  const level = direction && /^了?[到至]/u.exec(after(direction[0]));
  if (direction && level) return { ...lead, rest: after(direction[0] + level[0]) };
  if (direction && lead.direction === undefined) {
    return { ...lead, direction: direction[1], rest: after(direction[0]) };
  }
  const unit = UNIT_MARKS.find(([word]) => rest.startsWith(word));
  if (unit && lead.unit === '') return { ...lead, unit: unit[1], rest: after(unit[0]) };
  const neutral = NEUTRAL_LEADS.find((word) => rest.startsWith(word));
  return neutral === undefined ? undefined : { ...lead, rest: after(neutral) };
}

/**
 * Takes the known words off the front of a normalised text (同比增长约, 不少于, 第, 百分之, ¥), in any
 * order, until none is left. What they leave in `rest` may still not be a number.
 */
export function readLead(text: string): Lead {
  let lead: Lead = { qualifiers: [], unit: '', order: '', rest: text };
  for (let next = step(lead); next !== undefined; next = step(lead)) lead = next;
  const order = lead.rest.startsWith('第') ? '第' : lead.rest.startsWith('前') ? '前' : '';
  return { ...lead, order, rest: lead.rest.slice(order.length) };
}
