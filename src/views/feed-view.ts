import type { District } from '#domain/record/district.ts';
import type { Withdrawal } from '#domain/record/history.ts';
import { findingAnchor } from './findings-view.ts';
import type { ListedFinding, ListedReport } from './finding-list-view.ts';
import { kindLabel, yearLabel } from './labels.ts';
import { SEVERITY_LABELS, SEVERITY_ORDER } from './severity-labels.ts';

/** What feeds need of a report; the store's thin rows have it. */
export interface FedReport extends ListedReport {
  readonly listed: string;
  readonly score: string;
  readonly budget: string;
  readonly actual: string;
  readonly corrections: readonly { readonly date: string }[];
  readonly withdrawals: readonly Withdrawal[];
}

type FedDistrict = Pick<District, 'id' | 'name'>;

/** The part of a row that feeds show, for their cache key. */
export function fedReport(row: FedReport): FedReport {
  const { address, district, year, kind, agencyName, listed } = row;
  const { score, budget, actual, corrections, withdrawals } = row;
  return {
    ...{ address, district, year, kind, agencyName, listed },
    ...{ score, budget, actual, corrections, withdrawals },
  };
}

/** One thing that subscribers are told of. */
export interface FeedEntry {
  readonly title: string;
  /** Whole address of the page that tells it, with the place on it. */
  readonly href: string;
  /** Days, YYYY-MM-DD. */
  readonly published: string;
  readonly updated: string;
  readonly summary: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

/** As many entries as a feed has at most: the newest. */
const BOUND = 50;

/** From where the feeds take what they tell. */
export interface FeedSources {
  readonly districts: readonly FedDistrict[];
  readonly reports: readonly FedReport[];
  /** The findings of the report at an address, those that were taken back included. */
  readonly of: (address: string) => readonly ListedFinding[];
  /** Where a report's page is, whole. */
  readonly link: (address: string) => string;
}

const latest = (...days: readonly string[]): string => days.toSorted().at(-1) ?? '';

const whose = ({ agencyName, year, kind }: ListedReport): string =>
  `${agencyName}${yearLabel(year)}${kindLabel(kind)}`;

/** The name of the district, where that of the agency does not begin with it. */
const districtBefore = (district: FedDistrict | undefined, { agencyName }: ListedReport): string =>
  district && !agencyName.startsWith(district.name) ? `${district.name}，` : '';

const standing = (found: readonly ListedFinding[]): string => {
  const counts = SEVERITY_ORDER.map((severity) => {
    const count = found.filter((each) => each.severity === severity && !each.withdrawn).length;
    return count === 0 ? '' : `${SEVERITY_LABELS[severity].name} ${count} 处`;
  }).filter((told) => told !== '');
  return counts.length === 0 ? '核对没有发现对不上的数' : `核对结果：${counts.join('，')}`;
};

const reportEntry = (
  { districts, of, link }: FeedSources,
  report: FedReport,
): FeedEntry & { readonly rank: number } => {
  const district = districts.find(({ id }) => id === report.district);
  const changed = [...report.corrections, ...report.withdrawals].map(({ date }) => date);
  return {
    rank: -1,
    title: whose(report),
    href: link(report.address),
    published: report.listed,
    updated: latest(report.listed, ...changed),
    summary: `${districtBefore(district, report)}预算 ${report.budget}，实际支出 ${report.actual}，公布得分 ${report.score}。${standing(of(report.address))}。`,
    categories: [{ term: report.district, label: district?.name ?? report.district }],
  };
};

const findingEntry = (
  { districts, link }: FeedSources,
  report: FedReport,
  { id, severity, sentence, innocent }: ListedFinding,
): FeedEntry & { readonly rank: number } => {
  const district = districts.find((each) => each.id === report.district);
  const taken = report.withdrawals.find(({ finding }) => finding === id);
  const { name } = SEVERITY_LABELS[severity];
  const told = innocent === undefined ? '' : `说得通的解释：${innocent}`;
  return {
    rank: SEVERITY_ORDER.indexOf(severity),
    title: `${taken ? '已撤回' : name}：${sentence}`,
    href: `${link(report.address)}#${findingAnchor(id)}`,
    published: report.listed,
    updated: latest(report.listed, taken?.date ?? ''),
    summary: `${districtBefore(district, report)}${whose(report)}。${taken ? `撤回的理由：${taken.reason}` : told}`,
    categories: [
      { term: severity, label: name },
      { term: report.district, label: district?.name ?? report.district },
    ],
  };
};

/** The newest; of one day the reports first, then what weighs most. */
const newest = (entries: readonly (FeedEntry & { readonly rank: number })[]): FeedEntry[] =>
  entries
    .toSorted((a, b) => {
      if (a.updated !== b.updated) return a.updated > b.updated ? -1 : 1;
      return a.rank - b.rank || (a.href < b.href ? -1 : 1);
    })
    .slice(0, BOUND)
    .map(({ rank: _, ...entry }) => entry);

const reportsOf = (sources: FeedSources) =>
  sources.reports.map((report) => reportEntry(sources, report));

const findingsOf = (sources: FeedSources) =>
  sources.reports.flatMap((report) =>
    sources.of(report.address).map((finding) => findingEntry(sources, report, finding)),
  );

/**
 * The entries of a feed, the newest first.
 * @param name `reports`, `findings`, or the id of a district: its reports and what was found in them
 */
export function feedEntries(name: string, sources: FeedSources): readonly FeedEntry[] {
  if (name === 'reports') return newest(reportsOf(sources));
  if (name === 'findings') return newest(findingsOf(sources));
  const own = {
    ...sources,
    reports: sources.reports.filter(({ district }) => district === name),
  };
  return newest([...reportsOf(own), ...findingsOf(own)]);
}
