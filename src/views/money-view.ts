import Decimal from 'decimal.js';
import type { FactRef, Report } from '#domain/record/canonical.ts';
import { figureView, grouped, inWan, type FigureView } from './figure-view.ts';

/** One bar of the money chart: a stage the money went through. */
export interface MoneyStage {
  readonly id: 'initialBudget' | 'adjustedBudget' | 'budget' | 'actual';
  readonly label: string;
  readonly figure: FigureView;
  /** In 万元, as shown. */
  readonly amount: string;
  /** In 元, for drawing. */
  readonly value: string;
}

/** The agency's money as a whole. */
export interface MoneyView {
  readonly stages: readonly MoneyStage[];
  readonly rate: FigureView;
  /** What the rate divides by, in words. */
  readonly basis: string;
  readonly scope: string;
  /** Budget less expenditure in 万元, computed here; undefined when it cannot be. */
  readonly unspent: string | undefined;
  /** What that difference is: money not spent only where it is known what was to be spent in the end. */
  readonly unspentLabel: string;
  readonly missing: readonly string[];
  readonly title: string;
}

const stages = [
  ['initialBudget', '年初预算'],
  ['adjustedBudget', '调整后预算'],
  ['budget', '预算'],
  ['actual', '实际支出'],
] as const;

const bases: Readonly<Record<string, string>> = {
  initialBudget: '除以年初预算',
  adjustedBudget: '除以调整后预算',
  budget: '除以预算',
};

/** What a rate divides by, as the source says it. */
export function basisLabel(basis: string | undefined): string {
  return bases[basis ?? ''] ?? '口径未公布';
}

const difference = (a: MoneyStage | undefined, b: MoneyStage | undefined) =>
  a && b ? new Decimal(a.value).minus(b.value) : undefined;

const titleOf = (rate: FigureView, unspent: Decimal | undefined): string => {
  if (rate.published) return `${rate.as || '预算执行率'} ${rate.text}`;
  return unspent === undefined ? '收支总数' : '预算与支出';
};

/** The agency's money; undefined when the report publishes none at all. */
export function moneyView(report: Report): MoneyView | undefined {
  if (report.budget === '未公布') return undefined;
  const { total, scope } = report.budget;
  const known = stages.flatMap(([id, label]): MoneyStage[] => {
    const figure = figureView(report, total[id]);
    const amount = inWan(figure);
    if (amount === undefined || !figure.figure) return [];
    return [{ id, label: figure.as || label, figure, amount, value: figure.figure.value }];
  });
  const actual = known.find(({ id }) => id === 'actual');
  const budget =
    known.find(({ id }) => id === 'adjustedBudget') ?? known.findLast(({ id }) => id !== 'actual');
  const unspent = difference(budget, actual);
  const rate = figureView(report, total.executionRate);
  const missing = (
    [
      ['年初预算', total.initialBudget],
      ['预算调整', total.adjustment],
      ['调整后预算', total.adjustedBudget],
    ] as [string, FactRef][]
  ).flatMap(([label, ref]) => (ref === '未公布' ? [label] : []));
  return {
    stages: known,
    rate,
    basis: basisLabel(total.executionBasis),
    scope,
    unspent: unspent === undefined ? undefined : grouped(unspent.div(10_000).toFixed()),
    unspentLabel:
      budget?.id === 'adjustedBudget' && unspent?.isNegative() === false
        ? '没有花出去'
        : `${budget?.label ?? '预算'}减${actual?.label ?? '支出'}`,
    missing,
    title: titleOf(rate, unspent),
  };
}
