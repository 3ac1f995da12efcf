import type { ComparedReport } from '../compared-report.ts';
import { COUNTED, countedSection } from './counted-section.ts';
import { indicatorSection, type NamedConcept } from './indicator-section.ts';
import { moneySection } from './money-section.ts';
import { rateSection } from './rate-section.ts';
import { scoreSection } from './score-section.ts';
import { toldCell, type ComparedSection } from './section.ts';
import { structureSection } from './structure-section.ts';

/** Reports side by side. */
export interface ComparisonView {
  readonly columns: readonly {
    readonly name: string;
    readonly what: string;
    /** As short as it can be told apart from the others. */
    readonly short: string;
    readonly address: string;
  }[];
  readonly sections: readonly ComparedSection[];
}

const who = (reports: readonly ComparedReport[]): ComparedSection => ({
  ...{ id: 'who', title: '谁，管什么', panels: [], refusals: [] },
  rows: [
    { label: '部门管的事', cells: reports.map(({ remit }) => [toldCell(remit.join('、'))]) },
    { label: '谁评的', cells: reports.map(({ evaluator }) => [toldCell(evaluator)]) },
  ],
});

/** 示范区 2021, or with the agency or the kind where that is needed to tell it apart. */
const shortOf = (report: ComparedReport, all: readonly ComparedReport[]): string => {
  const forms = [
    (each: ComparedReport) => `${each.districtName} ${each.year}`,
    (each: ComparedReport) => `${each.name} ${each.year}`,
  ];
  const form = forms.find((of) => all.filter((each) => of(each) === of(report)).length === 1);
  return form ? form(report) : `${report.name} ${report.year} ${report.kindLabel}`;
};

/**
 * Reports side by side, part by part: what may be compared is drawn, what may not stands there with
 * its reason.
 */
export function comparisonView(
  reports: readonly ComparedReport[],
  concepts: readonly NamedConcept[],
): ComparisonView {
  const [discretion, targets, disclosed, findings] = COUNTED.map((kind) =>
    countedSection(kind, reports),
  );
  const sections = [
    ...[who(reports), moneySection(reports), rateSection(reports), structureSection(reports)],
    ...[targets, indicatorSection(concepts, reports)],
    ...[scoreSection(reports), discretion, disclosed, findings],
  ];
  return {
    columns: reports.map((report) => ({
      ...{ name: report.name, what: report.what, address: report.address },
      short: shortOf(report, reports),
    })),
    sections: sections.filter((section) => section !== undefined),
  };
}
