import Decimal from 'decimal.js';
import { checkRules } from './check-rules.ts';
import { parseFigure } from '../figure/parse-figure.ts';
import type { UnplacedProblem } from './problem.ts';
import type { IndicatorInput, RubricInput } from './rubric.ts';
import type { Slot } from './slot.ts';

type Path = readonly (string | number)[];

const points = (slot: Slot): Decimal | undefined => {
  const text = slot.mentions[0]?.input.text;
  const figure = text === undefined ? undefined : parseFigure(text);
  return figure?.ok ? new Decimal(figure.figure.value) : undefined;
};

const unread = (slot: Slot, path: Path): UnplacedProblem[] =>
  slot.mentions.flatMap(({ input, path: inner }) => {
    const figure = parseFigure(input.text);
    if (figure.ok) return [];
    return [
      {
        code: 'figure-unread',
        path: [...path, ...inner],
        found: `“${input.text}”读不成一个数。`,
        expected: figure.problem.expected,
        mend: figure.problem.mend,
      },
    ];
  });

const sums = (
  name: string,
  whole: Slot,
  parts: readonly IndicatorInput[],
  path: Path,
): UnplacedProblem[] => {
  const weights = parts.map(({ weight }) => points(weight));
  const total = points(whole);
  const missing = weights.some((weight) => weight === undefined);
  if (!total || missing) return [];
  const sum = weights.reduce<Decimal>((all, weight) => all.plus(weight ?? 0), new Decimal(0));
  if (sum.eq(total)) return [];
  const shown = parts.map(({ weight }) => weight.mentions[0]?.input.text ?? '').join(' + ');
  return [
    {
      code: 'weights-do-not-sum',
      path,
      found: `${name}各项分值之和是 ${sum.toString()}（${shown}），本级是 ${total.toString()}。`,
      expected: '下一级各项分值之和等于本级分值。',
      mend: '请核对各项分值，看是否漏了一项或写错一个数。',
    },
  ];
};

const below = (indicators: readonly IndicatorInput[], path: Path): UnplacedProblem[] =>
  indicators.flatMap((indicator, index) => {
    const here = [...path, index];
    const children = indicator.children ?? [];
    return [
      ...unread(indicator.weight, [...here, 'weight']),
      ...(children.length > 0
        ? sums(indicator.name, indicator.weight, children, [...here, 'weight'])
        : []),
      ...below(children, [...here, 'children']),
    ];
  });

/** What a rubric's fields must agree on: every weight a figure, children that sum to the parent, rules that can be worked. */
export function checkRubric(rubric: RubricInput): UnplacedProblem[] {
  return [
    ...unread(rubric.total, ['total']),
    ...sums(rubric.title, rubric.total, rubric.indicators, ['total']),
    ...below(rubric.indicators, ['indicators']),
    ...(rubric.bands === '未公布'
      ? []
      : rubric.bands.flatMap(({ from }, index) => unread(from, ['bands', index, 'from']))),
    ...checkRules(rubric.indicators),
  ];
}
