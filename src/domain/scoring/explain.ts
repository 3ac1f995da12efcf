import type { IndicatorInput } from '../record/rubric.ts';
import type { AnyRule, Wording } from './rule.ts';
import { ruleOf } from './rules.ts';

/** An indicator's rule in plain words, made from its data; empty when no rule is published. */
export function explainRule(indicator: IndicatorInput, weight: string): string {
  if (indicator.rule === undefined || indicator.rule === '未公布') return '';
  const wording: Wording = {
    name: (input) => indicator.inputs?.find(({ name }) => name === input)?.means ?? input,
    nested: (inner: AnyRule) => ruleOf(inner).explain(inner, weight, wording),
  };
  return wording.nested(indicator.rule);
}
