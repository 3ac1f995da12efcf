import type { Finding } from '#domain/audit/finding.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { moneyRows, splits, type MoneyRowView, type SplitView } from './budget-tables-view.ts';
import { briefView, type BriefSentence } from './brief-view.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { findingsView, marksOf, type FindingsView } from './findings-view.ts';
import { indicatorsView, type IndicatorsView } from './indicators-view.ts';
import { identityOf, reportHeading, type ReportHeading } from './report-heading.ts';
import { headResults, type HeadResult } from './head-results.ts';
import { periodLabel } from './labels.ts';
import { moneyView, type MoneyView } from './money-view.ts';
import { projectsView, type ProjectsView } from './projects-view.ts';
import { renderDigest } from './render-digest.ts';
import { scoreView, type ScoreView } from './score-view.ts';
import { rulesUnpublished } from './standing-labels.ts';
import { statisticsView, type StatisticGroup } from './statistics-view.ts';
import { targetsView, type TargetsView } from './targets-view.ts';
import { waterfallView, type WaterfallView } from './waterfall-view.ts';
import { withMarks } from './with-marks.ts';
import { workingsView } from './workings-view.ts';

/** A sentence told in our words, with its place in the source. */
export interface Told {
  readonly id: string;
  readonly words: string;
  readonly place: string;
}

/** Everything the report page says. */
export interface ReportView extends ReportHeading {
  readonly address: string;
  readonly identity: readonly { readonly label: string; readonly text: string }[];
  readonly score: FigureView;
  readonly outOf: FigureView;
  readonly grade: string;
  readonly scoreMissing: readonly string[];
  readonly tree: ScoreView | undefined;
  readonly indicators: IndicatorsView | undefined;
  readonly brief: readonly BriefSentence[];
  readonly digestHtml: string;
  readonly money: MoneyView | undefined;
  readonly waterfall: WaterfallView | undefined;
  readonly moneyRows: readonly MoneyRowView[];
  readonly splits: readonly SplitView[];
  readonly projects: ProjectsView | undefined;
  readonly targets: TargetsView | undefined;
  readonly statistics: readonly StatisticGroup[];
  readonly duties: readonly Told[];
  readonly objectives: readonly Told[];
  readonly management: readonly Told[];
  readonly claims: readonly Told[];
  readonly announced: readonly {
    readonly id: string;
    readonly what: string;
    readonly count: FigureView;
  }[];
  readonly evidence: readonly {
    readonly id: string;
    readonly title: string;
    readonly number: string;
    readonly place: string;
  }[];
  readonly formulas: readonly Told[];
  readonly bases: readonly Told[];
  readonly staffing: readonly {
    readonly id: string;
    readonly group: string;
    readonly number: FigureView;
  }[];
  readonly units: readonly { readonly id: string; readonly name: string; readonly level: string }[];
  readonly problems: readonly Told[];
  readonly measures: readonly Told[];
  /** When it was listed on this site, as a reader reads a date. */
  readonly listed: string;
  readonly textSha256: string;
  /** How many facts the list of sources has. */
  readonly factCount: number;
  /** How many corrections were made to it. */
  readonly corrections: number;
  /** What stands under the score: grade, recomputation, audit. */
  readonly results: readonly HeadResult[];
  readonly findings: FindingsView;
}

const tell = (
  items:
    readonly { readonly id: string; readonly words: string; readonly at: string }[] | undefined,
  places: ReadonlyMap<string, string>,
): Told[] => (items ?? []).map(({ id, words, at }) => ({ id, words, place: places.get(at) ?? '' }));

const missingScore = ({ report, scored }: Disclosure): string[] =>
  [
    report.score.outOf === '未公布' ? '满分' : '',
    report.score.grade === '未公布' ? '等级' : '',
    report.score.rubric === '未公布' ? '评分办法' : '',
    rulesUnpublished(scored) ? '评分规则' : '',
    report.score.tree === undefined ? '各级指标的分值和得分' : '',
  ].filter((part) => part !== '');

const scoring = (disclosure: Disclosure) => {
  const tree = scoreView(disclosure.report, disclosure.scored);
  return {
    score: figureView(disclosure.report, disclosure.report.score.total),
    outOf: figureView(disclosure.report, disclosure.report.score.outOf),
    grade: disclosure.report.score.grade,
    scoreMissing: missingScore(disclosure),
    tree,
    indicators: indicatorsView(tree, workingsView(disclosure)),
  };
};

const placesOf = ({ report }: Disclosure): ReadonlyMap<string, string> =>
  new Map(report.source.outline.map(({ id, label }) => [id, label]));

const papers = (disclosure: Disclosure) => {
  const { report } = disclosure;
  const places = placesOf(disclosure);
  return {
    evidence: (report.evidence ?? []).map(({ id, title, number, at }) => ({
      id,
      title,
      number: number ?? '',
      place: places.get(at) ?? '',
    })),
    formulas: (report.formulas ?? []).map(({ id, formula, at }) => ({
      id,
      words: formula,
      place: places.get(at) ?? '',
    })),
    bases: (report.bases ?? []).map(({ id, rate, numerator, denominator, scope, at }) => ({
      id,
      words: `${rate}：${numerator} ÷ ${denominator}${scope === undefined ? '' : `（${scope}）`}`,
      place: places.get(at) ?? '',
    })),
  };
};

const statements = (disclosure: Disclosure) => {
  const { report } = disclosure;
  const places = placesOf(disclosure);
  return {
    duties: tell(report.duties, places),
    objectives: tell(report.objectives, places),
    management: tell(report.management, places),
    claims: tell(report.claims, places),
    problems: tell(report.problems, places),
    measures: tell(report.measures, places),
    announced: (report.announced ?? []).map(({ id, what, under, count }) => ({
      id,
      what: under === undefined || what.includes(under) ? what : `${under}：${what}`,
      count: figureView(report, count),
    })),
    staffing: (report.organisation?.staffing ?? []).map(({ id, group, number }) => ({
      id,
      group,
      number: figureView(report, number),
    })),
    units: (report.organisation?.units ?? []).map(({ id, name, level }) => ({
      id,
      name,
      level: level === 'self' ? '本级' : '下属单位',
    })),
  };
};

/**
 * The report page, whole.
 * @param across findings on it that rest on other reports as well
 */
export function reportView(disclosure: Disclosure, across: readonly Finding[] = []): ReportView {
  const { report, address, digest } = disclosure;
  const findings = findingsView(disclosure, across);
  const money = moneyView(report);
  const view = {
    address,
    ...reportHeading(disclosure),
    identity: identityOf(disclosure),
    ...scoring(disclosure),
    brief: briefView(disclosure, [...disclosure.audit.findings, ...across]),
    digestHtml: digest === '' ? '' : renderDigest(digest),
    money,
    waterfall: waterfallView(report, money),
    moneyRows: moneyRows(report),
    splits: splits(report),
    projects: projectsView(report),
    targets: targetsView(report),
    statistics: statisticsView(report),
    ...statements(disclosure),
    ...papers(disclosure),
    listed: periodLabel(report.listed),
    textSha256: report.source.textSha256,
    factCount: Object.keys(report.facts).length,
    corrections: report.corrections?.length ?? 0,
    findings,
    results: headResults(disclosure, findings),
  };
  return withMarks(view, marksOf([...disclosure.audit.findings, ...across]));
}
