import Decimal from 'decimal.js';
import { compareFigures, type Comparand } from '#domain/comparison/compare-figures.ts';
import { isExactSum } from '#domain/figure/exact-sum.ts';
import type { ComparedFigure, ComparedReport } from '../compared-report.ts';
import { fairPanelViews, type FairRow } from '../fair-panel-view.ts';
import { refusalsAmong } from './pairs.ts';
import {
  printedCell,
  toldCell,
  whoseOf,
  type ComparedCell,
  type ComparedSection,
} from './section.ts';

const ASKS = '除以的是年初预算还是调整后预算';

/** What this site can work out from published sums, and what it divides by. */
const BASES = [
  ['initialBudget', '年初预算', '实际支出 ÷ 年初预算'],
  ['adjustedBudget', '调整后预算', '实际支出 ÷ 调整后预算'],
  ['budget', '未公布', '实际支出 ÷ 预算（没有写明哪一个）'],
] as const;

type Rate = Comparand & FairRow;

const exact = ({ figure }: ComparedFigure): Decimal | undefined =>
  isExactSum(figure) ? new Decimal(figure.value) : undefined;

/** Part ÷ whole in percent with two decimals, half up; undefined where either is no exact sum. */
export function percentOf(part: ComparedFigure, whole: ComparedFigure): string | undefined {
  const [a, b] = [exact(part), exact(whole)];
  if (!a || !b || b.isZero()) return undefined;
  return a.div(b).times(100).toFixed(2, Decimal.ROUND_HALF_UP);
}

const rateOf = (report: ComparedReport, measure: string, basis: string, percent: string): Rate => ({
  ...{ whose: whoseOf(report), owner: report.owner, measure, subject: '本部门' },
  ...{ nature: 'ratio', unit: '%', basis, asks: ASKS, period: report.year },
  ...{ text: `${percent}%`, figure: { value: percent, unit: '%' } },
  ...{ owns: report.name, when: `${report.year}年度`, kindLabel: report.kindLabel },
});

const computedRates = (reports: readonly ComparedReport[]) =>
  BASES.map(([stage, basis, label]) => ({
    label,
    percents: reports.map(({ money }) => percentOf(money.actual, money[stage])),
    rates: reports.flatMap((report) => {
      const percent = percentOf(report.money.actual, report.money[stage]);
      return percent === undefined ? [] : [rateOf(report, label, basis, percent)];
    }),
  })).filter(({ rates }) => rates.length > 0);

const cellOf = (percent: string | undefined): ComparedCell =>
  percent === undefined ? toldCell('算不出') : { text: `${percent}%`, computed: true };

/** Rates as declared with what they divide by, and as worked out here on each basis. */
export function rateSection(reports: readonly ComparedReport[]): ComparedSection {
  const computed = computedRates(reports);
  return {
    ...{ id: 'rate', title: '预算执行率' },
    note: '公布的执行率，各份材料除以的预算不一样，或者没有写明。朱字是本站用公布的金额算的，同一行除以同一种预算。',
    panels: computed.flatMap(({ label, rates }) => {
      const panels = fairPanelViews(rates, compareFigures);
      return panels.length > 0 ? [{ title: label, panels }] : [];
    }),
    refusals: [...new Set(computed.flatMap(({ rates }) => refusalsAmong(rates, compareFigures)))],
    rows: [
      {
        label: '公布的执行率',
        cells: reports.map((report) => [
          printedCell(
            report,
            report.rate,
            report.rate.anchor === undefined ? undefined : report.rate.basis,
          ),
        ]),
      },
      ...computed.map(({ label, percents }) => ({
        label,
        cells: percents.map((percent) => [cellOf(percent)]),
      })),
    ],
  };
}
