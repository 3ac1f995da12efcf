import Decimal from 'decimal.js';
import type { ReportRowInput } from './places-view.ts';
import { SEVERITY_LABELS } from './severity-labels.ts';

/** What a picture beside a link to the site says. */
export interface TitleView {
  /** What is large. */
  readonly name: string;
  /** How many reports, of which years. */
  readonly held: string;
  /** What this site counted in them; empty where there is nothing to count. */
  readonly checked: string;
}

/** What the picture needs of a report. */
export type TitledReport = Pick<ReportRowInput, 'district' | 'year' | 'findings' | 'across'>;

/** The part of a row that the picture shows, for its cache key. */
export function titledReport({ district, year, findings, across }: TitledReport): TitledReport {
  return { district, year, findings, across: { findings: across.findings } };
}

/** As many years as are told one by one. */
const TOLD = 3;

const yearsOf = (reports: readonly TitledReport[]): string => {
  const years = [...new Set(reports.map(({ year }) => year))].toSorted();
  return years.length > TOLD
    ? `${years[0] ?? ''}到${years.at(-1) ?? ''}的 ${years.length} 个年度`
    : `${years.join('、')}年度`;
};

const countOf = (reports: readonly TitledReport[], severity: 'contradiction' | 'doubt'): string =>
  reports
    .flatMap(({ findings, across }) => [findings[severity], across.findings[severity]])
    .reduce((sum, count) => sum.plus(count), new Decimal(0))
    .toFixed();

const checkedOf = (reports: readonly TitledReport[]): string => {
  const told = (['contradiction', 'doubt'] as const)
    .map((severity) => ({ severity, count: countOf(reports, severity) }))
    .filter(({ count }) => count !== '0')
    .map(({ severity, count }) => `${count} 处${SEVERITY_LABELS[severity].name}`);
  return `数字互相核对，${told.length > 0 ? told.join('，') : '没有发现矛盾'}`;
};

/**
 * What stands beside a link to the site, or to a district.
 * @param before what the number of reports is told after, such as how many districts there are
 */
export function titleView(name: string, reports: readonly TitledReport[], before = ''): TitleView {
  if (reports.length === 0) return { name, held: '本站还没有收到报告', checked: '' };
  return {
    name,
    held: `${before}${reports.length} 份报告，${yearsOf(reports)}`,
    checked: checkedOf(reports),
  };
}
