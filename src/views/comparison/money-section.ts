import { compareAmounts, type Amount } from '#domain/comparison/compare-amounts.ts';
import { refused, type Verdict } from '#domain/comparison/verdict.ts';
import type { ComparedReport, ComparedStage } from '../compared-report.ts';
import { fairPanelViews, type FairRow } from '../fair-panel-view.ts';
import { refusalsAmong } from './pairs.ts';
import {
  printedCell,
  toldCell,
  whoseOf,
  type ComparedRow,
  type ComparedSection,
} from './section.ts';

const STAGES: readonly (readonly [ComparedStage, string])[] = [
  ['initialBudget', '年初预算'],
  ['adjustedBudget', '调整后预算'],
  ['budget', '预算（没有写明哪一个）'],
  ['actual', '实际支出'],
];

type Sum = Amount & FairRow & { readonly stage: ComparedStage };

/** A budget of which nobody says whether it is the first or the adjusted one is like no other. */
const compareSums = (a: Sum, b: Sum): Verdict => {
  const verdict = compareAmounts(a, b);
  return verdict.fair && a.stage === 'budget'
    ? refused('basis', `${a.whose}和${b.whose}没有写明是年初预算还是调整后预算，不能相比。`)
    : verdict;
};

const sumOf = (report: ComparedReport, stage: ComparedStage, measure: string): Sum => {
  const { text, figure } = report.money[stage];
  return {
    ...{ whose: whoseOf(report), owner: report.owner, measure, subject: '本部门' },
    ...{ nature: 'flow', stage, period: report.year, remit: report.remit, text },
    ...(figure && { figure, unit: figure.unit }),
    ...(report.moneyScope !== undefined && { scope: report.moneyScope }),
    ...{ owns: report.name, when: `${report.year}年度`, kindLabel: report.kindLabel },
  };
};

const rowOf = (reports: readonly ComparedReport[], stage: ComparedStage, label: string) => ({
  label,
  cells: reports.map((report) => [printedCell(report, report.money[stage])]),
});

/** Sums of the agencies' money, side by side; drawn only for one agency over the years. */
export function moneySection(reports: readonly ComparedReport[]): ComparedSection {
  const stages = STAGES.filter(([stage]) =>
    reports.some((report) => report.money[stage].figure !== undefined),
  );
  const sums = stages.map(([stage, label]) => ({
    label,
    sums: reports
      .map((report) => sumOf(report, stage, label))
      .filter(({ figure }) => figure !== undefined),
  }));
  const scope: ComparedRow = {
    label: '收支包括哪些单位和资金',
    cells: reports.map(({ moneyScope }) => [toldCell(moneyScope ?? '未公布')]),
  };
  return {
    ...{ id: 'money', title: '钱' },
    panels: sums.flatMap(({ label, sums: own }) => {
      const panels = fairPanelViews(own, compareSums);
      return panels.length > 0 ? [{ title: label, panels }] : [];
    }),
    refusals: [...new Set(sums.flatMap(({ sums: own }) => refusalsAmong(own, compareSums)))],
    rows: [...stages.map(([stage, label]) => rowOf(reports, stage, label)), scope],
  };
}
