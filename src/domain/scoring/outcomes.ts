import { Exact } from '../figure/exact.ts';
import { evaluateExpression } from './expression.ts';
import { shown, type Quantity } from './quantity.ts';
import { isMissing, type MissingInput, type Outcome, type RuleContext, type Step } from './rule.ts';

/** Points from an expression with the numbers in it; the working is the expression itself. */
export function worked(says: string, expression: string, before: readonly Step[] = []): Outcome {
  const result = evaluateExpression(expression);
  if (!result.ok) return { kind: 'missing', what: [`${result.problem.found}（${expression}）`] };
  const step = { says, expression, gives: shown(result.value) };
  return { kind: 'points', points: result.value, steps: [...before, step], judged: false };
}

/** Points that a rule gives without arithmetic. */
export function given(says: string, points: Exact, judged = false): Outcome {
  const step = { says, expression: points.toFixed(), gives: shown(points) };
  return { kind: 'points', points, steps: [step], judged };
}

/** Inputs that must be exact numbers: those that are not, told; or their quantities. */
export function exactly<Name extends string>(
  { input }: RuleContext,
  names: readonly Name[],
): Readonly<Record<Name, Quantity>> | MissingInput {
  const found = names.map((name) => [name, exactInput(input(name), name)] as const);
  const missing = found.flatMap(([, value]) => (isMissing(value) ? [value.missing] : []));
  if (missing.length > 0) return { missing: missing.join('；') };
  return Object.fromEntries(found) as Readonly<Record<Name, Quantity>>;
}

const exactInput = (value: Quantity | MissingInput, name: string): Quantity | MissingInput =>
  isMissing(value) || value.bound === 'exact'
    ? value
    : { missing: `${name}印的是“${value.text}”这样的约数或界限，不是确数` };

/** The outcome when something is missing. */
export function lacking({ missing }: MissingInput): Outcome {
  return { kind: 'missing', what: missing.split('；') };
}

export const ZERO = new Exact(0);
