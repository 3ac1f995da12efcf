import type { IndicatorInput, RubricInput } from '../record/rubric.ts';
import { explainRule } from './explain.ts';

/** One thing in which two versions of a rubric differ; before and after are empty where there is none. */
export interface RubricChange {
  readonly what: 'added' | 'removed' | 'name' | 'weight' | 'rule';
  readonly id: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const flat = (indicators: readonly IndicatorInput[]): IndicatorInput[] =>
  indicators.flatMap((each) => [each, ...flat(each.children ?? [])]);

const weightText = ({ weight }: IndicatorInput): string => weight.mentions[0]?.input.text ?? '';

const ruleText = (indicator: IndicatorInput): string => {
  if (indicator.rule === '未公布') return '未公布';
  return explainRule(indicator, weightText(indicator));
};

const changed = (before: IndicatorInput, after: IndicatorInput): RubricChange[] => {
  const { id, name } = after;
  const pairs = [
    ['name', before.name, after.name],
    ['weight', weightText(before), weightText(after)],
    ['rule', ruleText(before), ruleText(after)],
  ] as const;
  return pairs
    .filter(([, old, now]) => old !== now)
    .map(([what, old, now]) => ({ what, id, name, before: old, after: now }));
};

/** What changed from one version of a rubric to the next, indicator by indicator, by their ids. */
export function diffRubrics(before: RubricInput, after: RubricInput): RubricChange[] {
  const [old, now] = [flat(before.indicators), flat(after.indicators)];
  const gone = old.filter(({ id }) => !now.some((each) => each.id === id));
  return [
    ...now.flatMap((indicator): RubricChange[] => {
      const earlier = old.find(({ id }) => id === indicator.id);
      if (earlier) return changed(earlier, indicator);
      const { id, name } = indicator;
      return [{ what: 'added', id, name, before: '', after: weightText(indicator) }];
    }),
    ...gone.map((indicator): RubricChange => {
      const { id, name } = indicator;
      return { what: 'removed', id, name, before: weightText(indicator), after: '' };
    }),
  ];
}
