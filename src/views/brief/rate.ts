import type { FactRef } from '#domain/record/canonical.ts';
import { agreesWith, decimalsOf, percentOfWhole, spokenPercent, type Percent } from './percent.ts';
import {
  counted,
  joined,
  printed,
  quoted,
  sentence,
  type BriefSentence,
  type Piece,
} from './sentence.ts';
import type { Told } from './told.ts';

const PLACE = 'qian';

const BASES = [
  ['adjustedBudget', '调整后预算'],
  ['initialBudget', '年初预算'],
  ['budget', '预算'],
] as const;

interface Basis {
  readonly id: string;
  readonly label: string;
  readonly percent: Percent;
}

/** Expenditure over each budget that is printed, computed. */
const basesOf = ({ report, sound }: Told): Basis[] => {
  if (report.budget === '未公布') return [];
  const { total } = report.budget;
  const actual = sound(total.actual, '元');
  return BASES.flatMap(([id, label]) => {
    const percent = percentOfWhole(actual, sound(total[id], '元'));
    return percent ? [{ id, label, percent }] : [];
  });
};

const shares = (bases: readonly Basis[], digits: number): Piece[] =>
  joined(
    bases.map(({ label, percent }) => [
      `占${label}的`,
      counted(spokenPercent(percent, digits), PLACE),
    ]),
    '，',
  );

const otherwise = (bases: readonly Basis[], digits: number): Piece[] =>
  bases.flatMap(({ label, percent }) => [
    `；除以${label}则是`,
    counted(spokenPercent(percent, digits), PLACE),
  ]);

interface Rated {
  readonly view: ReturnType<Told['figure']>;
  /** What the record calls it, where the source's own word is not recorded. */
  readonly measure: string;
  readonly bases: readonly Basis[];
  readonly digits: number;
}

const same = (a: Basis, b: Basis | undefined): boolean =>
  b !== undefined && a.percent.value.eq(b.percent.value);

const wordOf = ({ view, measure }: Rated): string => (view.as === '' ? measure : quoted(view.as));

const agreeing = ({ view }: Rated, { percent }: Basis): boolean =>
  view.figure?.unit === '%' && agreesWith(percent, view.figure);

/** The source says what its rate divides by. */
const onBasis = (rated: Rated, id: string): Piece[] => {
  const { view, bases, digits } = rated;
  const label = BASES.find(([basis]) => basis === id)?.[1] ?? '预算';
  const own = bases.find((basis) => basis.id === id);
  const others = bases.filter((basis) => basis.id !== id && !same(basis, own));
  const told = [`材料印出的${wordOf(rated)}是`, printed(view, PLACE), `，写明除以${label}`];
  if (!own) return [...told, ...otherwise(others, digits)];
  if (!agreeing(rated, own)) {
    const worked = counted(spokenPercent(own.percent, digits), PLACE);
    return [...[...told, `；用印出的支出除以${label}，得`, worked], ...otherwise(others, digits)];
  }
  const word = view.as === '' ? '' : `（材料称${quoted(view.as)}）`;
  const more = others.length > 0 ? ['，', ...shares(others, digits)] : [];
  return [`实际支出占${label}的`, printed(view, PLACE), word, ...more];
};

/** The source does not say: only whether the arithmetic gives the same is told. */
const onNoBasis = (rated: Rated): Piece[] => {
  const { view, bases, digits } = rated;
  const several = bases.length > 1;
  const alike = bases.filter((basis) => agreeing(rated, basis));
  const others = bases.filter((basis) => !agreeing(rated, basis));
  const unsaid = several ? '没有写明除以哪个预算' : '没有写明怎样算';
  const head = [`材料印出的${wordOf(rated)}是`, printed(view, PLACE), `，${unsaid}`];
  if (bases.length === 0) return [...head, '，也无法用印出的数核对'];
  if (alike.length === 0) {
    const worked = others.map(({ label, percent }) => [
      `除以${label}得`,
      counted(spokenPercent(percent, digits), PLACE),
    ]);
    return [...head, '；用印出的支出', ...joined(worked, '，')];
  }
  const names = alike.map(({ label }) => label).join('或');
  const all = alike.length > 1 ? '都' : '';
  return [...head, `，与实际支出除以${names}的结果${all}相同`, ...otherwise(others, digits)];
};

const measureOf = ({ report }: Told, ref: FactRef): string =>
  (ref === '未公布' ? undefined : report.facts[ref.fact]?.measure) ?? '预算执行率';

/** Expenditure by budget, on each basis that can be said. */
export function rateSentence(told: Told): BriefSentence | undefined {
  if (told.report.budget === '未公布') return undefined;
  const { total } = told.report.budget;
  const view = told.figure(total.executionRate);
  const bases = basesOf(told);
  const rated = {
    view,
    measure: measureOf(told, total.executionRate),
    bases,
    digits: decimalsOf(view.figure),
  };
  if (!view.published) {
    if (bases.length === 0) return undefined;
    const [first] = bases;
    const distinct = bases.filter((basis) => basis === first || !same(basis, first));
    return sentence([
      '材料没有印出执行率；算下来，实际支出',
      ...shares(distinct, rated.digits),
      '。',
    ]);
  }
  const basis = total.executionBasis ?? '未公布';
  return sentence([...(basis === '未公布' ? onNoBasis(rated) : onBasis(rated, basis)), '。']);
}
