import type { AnyRule } from './rule.ts';
import { ruleOf } from './rules.ts';

/** A rule with all rules inside it. */
export function rulesWithin(rule: AnyRule): AnyRule[] {
  return [rule, ...ruleOf(rule).inner(rule).flatMap(rulesWithin)];
}

/** Names of the inputs that a rule and the rules inside it ask for. */
export function inputsOf(rule: AnyRule): string[] {
  return [...new Set(rulesWithin(rule).flatMap((each) => ruleOf(each).inputs(each)))];
}

/** Ids of the items and events that a rule and the rules inside it ask the report about. */
export function itemsOf(rule: AnyRule): string[] {
  return [...new Set(rulesWithin(rule).flatMap((each) => ruleOf(each).items(each)))];
}
