import { z } from 'zod';
import { says } from '../record/fields.ts';
import { amountOrInput, inputName, type AmountOrInput } from './options.ts';
import { inExpression, readAmount, type Quantity } from './quantity.ts';
import { isMissing, type MissingInput, type RuleContext, type Wording } from './rule.ts';

const COMPARISONS = {
  atLeast: ['≥', '达到'],
  above: ['>', '超过'],
  atMost: ['≤', '不超过'],
  below: ['<', '低于'],
  equals: ['=', '等于'],
} as const;
type Comparison = keyof typeof COMPARISONS;
const NAMES = Object.keys(COMPARISONS) as Comparison[];

/** A comparison of an input with a number or with another input. */
export const condition = z
  .strictObject({
    input: inputName,
    atLeast: amountOrInput.optional().describe('达到（≥）。'),
    above: amountOrInput.optional().describe('超过（>）。'),
    atMost: amountOrInput.optional().describe('不超过（≤）。'),
    below: amountOrInput.optional().describe('低于（<）。'),
    equals: amountOrInput.optional().describe('等于（=）。'),
  })
  .refine((value) => NAMES.some((name) => value[name] !== undefined), {
    error: says(
      'atLeast、above、atMost、below、equals 中至少一个。',
      '请写明与哪个数比，例如 atLeast: 85家。',
    ),
  })
  .describe('一个条件：某个数达到、超过、不超过、低于或等于多少；写两个就是两头都要满足。');
export type Condition = z.output<typeof condition>;

const resolve = (context: RuleContext, side: AmountOrInput): Quantity | MissingInput => {
  if (typeof side !== 'string') return context.input(side.input);
  return readAmount(side) ?? { missing: `“${side}”读不成一个数` };
};

/** What the two quantities decide; undefined where words such as 超 leave it open. */
const decide = (name: Comparison, left: Quantity, right: Quantity): boolean | undefined => {
  if (right.bound !== 'exact') return undefined;
  const order = left.value.cmp(right.value);
  const lower = left.bound === 'lower';
  const upper = left.bound === 'upper';
  if (left.bound !== 'exact' && !lower && !upper) return undefined;
  if (name === 'equals') return left.bound === 'exact' ? order === 0 : undefined;
  if (name === 'atLeast' || name === 'above') {
    const yes = name === 'atLeast' ? order >= 0 : order > 0;
    if (lower) return yes ? true : undefined;
    if (upper) return yes ? undefined : false;
    return yes;
  }
  const yes = name === 'atMost' ? order <= 0 : order < 0;
  if (upper) return yes ? true : undefined;
  if (lower) return yes ? undefined : false;
  return yes;
};

/** Whether a condition holds, with the comparison as it is shown; or what is missing. */
export function holds(
  context: RuleContext,
  wanted: Condition,
): { readonly holds: boolean; readonly shown: string } | MissingInput {
  const left = context.input(wanted.input);
  if (isMissing(left)) return left;
  const parts: string[] = [];
  let all = true;
  for (const name of NAMES) {
    const side = wanted[name];
    if (side === undefined) continue;
    const right = resolve(context, side);
    if (isMissing(right)) return right;
    const decided = decide(name, left, right);
    if (decided === undefined) return { missing: `“${left.text}”和“${right.text}”比不出结果` };
    parts.push(`${inExpression(left)} ${COMPARISONS[name][0]} ${right.text}`);
    all &&= decided;
  }
  return { holds: all, shown: `${parts.join('，')}${all ? '' : ' 不成立'}` };
}

/** A condition in words: 预算支出执行率达到 80%、低于 100%. */
export function conditionWords(wanted: Condition, { name }: Wording): string {
  const parts = NAMES.flatMap((each) => {
    const side = wanted[each];
    if (side === undefined) return [];
    return [`${COMPARISONS[each][1]}${typeof side === 'string' ? ` ${side}` : name(side.input)}`];
  });
  return `${name(wanted.input)}${parts.join('、')}`;
}

/** The inputs that a condition asks for. */
export function conditionInputs(wanted: Condition): string[] {
  const sides = NAMES.flatMap((name) => {
    const side = wanted[name];
    return side === undefined || typeof side === 'string' ? [] : [side.input];
  });
  return [wanted.input, ...sides];
}
