import { Exact } from '../figure/exact.ts';
import type { Figure } from '../figure/figure.ts';
import type { Report } from '../record/canonical.ts';
import type { IndicatorInput } from '../record/rubric.ts';
import { departed, departedText } from './depart.ts';
import { explainRule } from './explain.ts';
import { quantityOf, shown, type Quantity } from './quantity.ts';
import { readInput, type InputReading } from './read-inputs.ts';
import type { AnyRule, Departure, MissingInput, Outcome, RuleContext } from './rule.ts';
import { ruleOf } from './rules.ts';
import type { ScoredLeaf, ScoredReading, Standing } from './scored.ts';
import { inputsOf } from './walk-rules.ts';

/** No more readings of one indicator than this are worked out. */
const MOST_READINGS = 32;

type Chosen = Readonly<Record<string, InputReading>>;

/** Every combination of the ways to read a rule's inputs. */
const combinations = (ways: readonly (readonly [string, readonly InputReading[]])[]): Chosen[] =>
  ways
    .reduce<Chosen[]>(
      (all, [name, readings]) =>
        all.flatMap((chosen) => readings.map((reading) => ({ ...chosen, [name]: reading }))),
      [{}],
    )
    .slice(0, MOST_READINGS);

const figureIn = (report: Report, ref: unknown): Figure | undefined => {
  if (typeof ref !== 'object' || ref === null || !('fact' in ref)) return undefined;
  const key = String(ref.fact);
  return Object.hasOwn(report.facts, key) ? report.facts[key]?.mentions[0]?.figure : undefined;
};

const departuresOf = (report: Report, indicator: string, item?: string): Departure | undefined => {
  const found = (report.score.adjustments ?? []).filter(
    (each) => each.indicator === indicator && each.item === item,
  );
  const quantity = (ref: unknown): Quantity | undefined => {
    const figure = figureIn(report, ref);
    return figure && quantityOf(figure);
  };
  const factor = found.map((each) => quantity(each.factor)).find((each) => each !== undefined);
  const points = found.map((each) => quantity(each.points)).find((each) => each !== undefined);
  if (!factor && !points) return undefined;
  return { ...(factor && { factor }), ...(points && { points }) };
};

const contextOf = (
  report: Report,
  indicator: IndicatorInput,
  weight: Exact,
  chosen: Chosen,
): RuleContext => {
  const means = (name: string) =>
    indicator.inputs?.find((input) => input.name === name)?.means ?? name;
  const told = ({ missing }: MissingInput, name: string) => ({
    missing: `${means(name)}：${missing}`,
  });
  const none = (name: string): MissingInput => ({ missing: `${means(name)}未公布` });
  const context: RuleContext = {
    weight,
    input: (name) => {
      const value = chosen[name]?.value;
      if (value === undefined || Array.isArray(value)) return none(name);
      const one = value as Quantity | MissingInput;
      return 'missing' in one ? told(one, name) : one;
    },
    list: (name) => {
      const value = chosen[name]?.value;
      if (Array.isArray(value)) return value as readonly Quantity[];
      return value && 'missing' in value ? told(value, name) : none(name);
    },
    state: (id) =>
      report.score.states?.find((each) => each.indicator === indicator.id && each.item === id)
        ?.state,
    departure: (item) => departuresOf(report, indicator.id, item),
    nested: (rule: AnyRule, inner: Exact) =>
      ruleOf(rule).score({ ...context, weight: inner }, rule),
  };
  return context;
};

/** A departure for the whole indicator comes after its rule. */
const afterwards = (outcome: Outcome, departure: Departure | undefined): Outcome => {
  if (!departure || outcome.kind === 'missing' || outcome.kind === 'left-out') return outcome;
  if (outcome.kind === 'range') {
    const [low, high] = [departed(outcome.low, departure), departed(outcome.high, departure)];
    return { ...outcome, low, high, steps: [...outcome.steps, { says: '评分人酌情' }] };
  }
  const points = departed(outcome.points, departure);
  const expression = departedText(outcome.points.toFixed(), departure);
  const step = { says: '评分人酌情', expression, gives: shown(points) };
  return { ...outcome, points, judged: true, steps: [...outcome.steps, step] };
};

/** Points to a digit: a quotient that never ends (0.95499…9) stands for the half that it is. */
const ENOUGH = 20;
const nearest = (value: Exact, step: string): Exact =>
  value.toDecimalPlaces(ENOUGH).toNearest(step, Exact.ROUND_HALF_UP);

/** Whether a number, rounded to the digits that are printed, is the printed one. */
const prints = (value: Exact, declared: Figure): boolean =>
  nearest(value, declared.step).eq(declared.value);

interface Worked {
  readonly basis: string;
  readonly outcome: Outcome;
  readonly facts: readonly string[];
}

const basisOf = (chosen: Chosen): string =>
  Object.values(chosen)
    .map(({ basis }) => basis)
    .filter((basis) => basis !== '')
    .join('；');

/** Ten places are far more than any printed score has. */
const plain = (value: Exact): string => value.toDecimalPlaces(10).toFixed();

const readingOf = ({ basis, outcome }: Worked, declared: Figure | undefined): ScoredReading[] => {
  if (outcome.kind !== 'points' && outcome.kind !== 'range') return [];
  const [low, high] =
    outcome.kind === 'points' ? [outcome.points, outcome.points] : [outcome.low, outcome.high];
  const agrees =
    declared !== undefined &&
    (low.eq(high)
      ? prints(low, declared)
      : new Exact(declared.value).gte(low) && new Exact(declared.value).lte(high));
  const places = declared?.number.split('.')[1]?.length ?? 0;
  const rounded =
    declared && low.eq(high) ? { rounded: nearest(low, declared.step).toFixed(places) } : {};
  const { steps } = outcome;
  return [{ basis, steps, low: plain(low), high: plain(high), ...rounded, agrees }];
};

interface Verdict {
  readonly standing: Standing;
  readonly why: string;
}

const verdictOf = (
  worked: readonly Worked[],
  readings: readonly ScoredReading[],
  missing: readonly string[],
  declared: Figure | undefined,
): Verdict => {
  if (worked.some(({ outcome }) => outcome.kind === 'left-out'))
    return { standing: 'not-applicable', why: '报告没有用这一项。' };
  if (missing.length > 0) return { standing: 'open', why: `缺：${missing.join('；')}。` };
  if (!declared) return { standing: 'open', why: '这一项的得分没有公布。' };
  const agreeing = readings.filter(({ agrees }) => agrees).length;
  const byWord = worked.some(
    ({ outcome }) => outcome.kind === 'range' || (outcome.kind === 'points' && outcome.judged),
  );
  if (byWord) return { standing: 'judged', why: judgedWords(readings, agreeing) };
  if (agreeing === readings.length)
    return { standing: 'agrees', why: '按公布的规则和印出的数复算，与公布得分相同。' };
  if (agreeing === 0)
    return { standing: 'differs', why: '按公布的规则和印出的数复算，与公布得分不同。' };
  const ways = [...new Set(readings.map(({ basis }) => basis))].join('；');
  return {
    standing: 'open',
    why: `几种读法的结果不一样（${ways}）；办法和材料没有说明以哪一种为准。`,
  };
};

const judgedWords = (readings: readonly ScoredReading[], agreeing: number): string => {
  const exact = readings.every(({ low, high }) => low === high);
  if (agreeing < readings.length) return '有人的判断在内；按材料的说法算，与公布得分不同。';
  return exact
    ? '有人的判断在内；按材料的说法算，与公布得分相同。'
    : '由人判断，只能核对范围；公布得分在范围之内。';
};

const UNPUBLISHED = '评分规则没有公布';

const worksOf = (report: Report, indicator: IndicatorInput, weight: Exact): Worked[] => {
  if (indicator.rule === undefined || indicator.rule === '未公布') {
    return [{ basis: '', outcome: { kind: 'missing', what: [UNPUBLISHED] }, facts: [] }];
  }
  const { rule } = indicator;
  const given = report.score.inputs?.filter((each) => each.indicator === indicator.id) ?? [];
  const ways = inputsOf(rule).flatMap((name) => {
    const input = given.find((each) => each.name === name);
    return input ? [[name, readInput(report, input)] as const] : [];
  });
  return combinations(ways).map((chosen) => ({
    basis: basisOf(chosen),
    outcome: afterwards(
      ruleOf(rule).score(contextOf(report, indicator, weight, chosen), rule),
      departuresOf(report, indicator.id),
    ),
    facts: Object.values(chosen).flatMap(({ facts }) => facts),
  }));
};

const extreme = (readings: readonly ScoredReading[]) =>
  readings.length === 0
    ? {}
    : {
        low: Exact.min(...readings.map(({ low }) => low)).toFixed(),
        high: Exact.max(...readings.map(({ high }) => high)).toFixed(),
      };

/**
 * Holds one indicator's declared score against its rule, in every reading of its inputs.
 * @param declared the score as the report prints it, with the most decimals
 * @param weight points available to it, after moved weights
 */
export function scoreLeaf(
  report: Report,
  indicator: IndicatorInput,
  declared: Figure | undefined,
  weight: Exact,
): ScoredLeaf {
  const { id, name, rule } = indicator;
  const worked = worksOf(report, indicator, weight);
  const readings = worked.flatMap((each) => readingOf(each, declared));
  const missing = [
    ...new Set(worked.flatMap(({ outcome }) => (outcome.kind === 'missing' ? outcome.what : []))),
  ];
  return {
    ...{ id, name, weight: weight.toFixed(), rule: explainRule(indicator, weight.toFixed()) },
    kind: rule === undefined || rule === '未公布' ? '' : ruleOf(rule).label,
    ...verdictOf(worked, readings, missing, declared),
    ...(declared && { declared: declared.text }),
    ...extreme(readings),
    ...{ readings, missing, facts: [...new Set(worked.flatMap(({ facts }) => facts))] },
  };
}
