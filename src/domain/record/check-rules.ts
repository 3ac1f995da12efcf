import { Exact } from '../figure/exact.ts';
import { evaluateExpression } from '../scoring/expression.ts';
import { inputsOf, rulesWithin } from '../scoring/walk-rules.ts';
import type { UnplacedProblem } from './problem.ts';
import type { IndicatorInput } from './rubric.ts';

type Path = readonly (string | number)[];

interface Placed {
  readonly indicator: IndicatorInput;
  readonly path: Path;
}

const placed = (indicators: readonly IndicatorInput[], path: Path): Placed[] =>
  indicators.flatMap((indicator, index) => [
    { indicator, path: [...path, index] },
    ...placed(indicator.children ?? [], [...path, index, 'children']),
  ]);

const repeated = (all: readonly Placed[]): UnplacedProblem[] =>
  all
    .filter(
      ({ indicator }, index) => all.findIndex((each) => each.indicator.id === indicator.id) < index,
    )
    .map(({ indicator, path }) => ({
      code: 'id-repeated',
      path: [...path, 'id'],
      found: `代号“${indicator.id}”前面已经用过。`,
      expected: '同一套办法里每个指标代号只用一次。',
      mend: '请给这一个另起代号。',
    }));

const inputs = ({ indicator, path }: Placed): UnplacedProblem[] => {
  if (indicator.rule === undefined || indicator.rule === '未公布') return [];
  const declared = indicator.inputs ?? [];
  const wanted = inputsOf(indicator.rule);
  const unknown = wanted.filter((name) => !declared.some((input) => input.name === name));
  const unused = declared.filter(({ name }) => !wanted.includes(name));
  const names = declared.map(({ name }) => name).join('、') || '（没有）';
  return [
    ...unknown.map((name) => ({
      code: 'input-unknown',
      path: [...path, 'rule'],
      found: `${indicator.name}的规则要用“${name}”，inputs 里没有。`,
      expected: `规则用到的数都列在本指标的 inputs 里；现在有：${names}。`,
      mend: '请核对名字，或在 inputs 里补上这个数是什么。',
    })),
    ...unused.map(({ name }) => ({
      code: 'input-unused',
      path: [...path, 'inputs'],
      found: `${indicator.name}的 inputs 列了“${name}”，规则没有用到。`,
      expected: 'inputs 只列规则用到的数。',
      mend: '请在规则里用上它，或删去这一条。',
    })),
  ];
};

/** Odd numbers, so that a division by zero shows only where every input would bring it. */
const SAMPLES = ['0.37', '1.13', '2.71', '5.77', '7.39', '11.93'];

const expressions = ({ indicator, path }: Placed): UnplacedProblem[] => {
  if (indicator.rule === undefined || indicator.rule === '未公布') return [];
  return rulesWithin(indicator.rule).flatMap((rule) => {
    if (!('expression' in rule) || !('with' in rule)) return [];
    const names = Array.isArray(rule.with) ? rule.with.map(String) : [];
    const values = Object.fromEntries(
      names.map((name, index) => [name, new Exact(SAMPLES[index % SAMPLES.length] ?? '1')]),
    );
    const result = evaluateExpression(String(rule.expression), values);
    if (result.ok) return [];
    return [{ code: 'expression-unread', path: [...path, 'rule'], ...result.problem }];
  });
};

const moves = (all: readonly Placed[]): UnplacedProblem[] =>
  all.flatMap(({ indicator, path }) => {
    const to = moveOf(indicator);
    if (to === undefined) return [];
    const target = all.find((each) => each.indicator.id === to)?.indicator;
    const where = [...path, 'whenNotApplicable', 'moveTo'];
    if (!target || (target.children ?? []).length > 0) {
      return [
        {
          code: 'move-unknown',
          path: where,
          found: `分值要加到“${to}”，办法里没有这个末级指标。`,
          expected: '分值加到本办法的一个末级指标。',
          mend: '请核对指标的 id。',
        },
      ];
    }
    const round = circle(indicator, all);
    if (round === undefined) return [];
    return [
      {
        code: 'move-circular',
        path: where,
        found: `分值绕了一圈：${round.join(' → ')}。`,
        expected: '不适用的指标把分值给别的指标，不会绕回来。',
        mend: '请改掉其中一个 moveTo。',
      },
    ];
  });

const moveOf = ({ whenNotApplicable: gone }: IndicatorInput): string | undefined =>
  gone && 'moveTo' in gone ? gone.moveTo : undefined;

/** The names on the way back to where a weight came from; undefined when it never comes back. */
const circle = (start: IndicatorInput, all: readonly Placed[]): string[] | undefined => {
  const names = [start.name];
  let next = moveOf(start);
  for (const _ of all) {
    const found = all.find(({ indicator }) => indicator.id === next)?.indicator;
    if (!found) return undefined;
    names.push(found.name);
    if (found.id === start.id) return names;
    next = moveOf(found);
  }
  return undefined;
};

/** What the rules of a rubric must agree on: inputs that are declared, weights that do not go in circles, arithmetic that can be done. */
export function checkRules(indicators: readonly IndicatorInput[]): UnplacedProblem[] {
  const all = placed(indicators, ['indicators']);
  return [...repeated(all), ...all.flatMap(inputs), ...all.flatMap(expressions), ...moves(all)];
}
