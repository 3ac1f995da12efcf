import type { Finding } from '#domain/audit/finding.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { moneyRows, splits, type MoneyRowView, type SplitView } from './budget-tables-view.ts';
import { briefView, type BriefSentence } from './brief-view.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { findingsView, marksOf, type FindingsView } from './findings-view.ts';
import { kindLabel, obtainedLabel, periodLabel, yearLabel } from './labels.ts';
import { moneyView, type MoneyView } from './money-view.ts';
import { projectsView, type ProjectsView } from './projects-view.ts';
import { renderDigest } from './render-digest.ts';
import { scoreView, type ScoreView } from './score-view.ts';
import { sourcesView, type SourceRow } from './sources-view.ts';
import { rulesUnpublished } from './standing-labels.ts';
import { statisticsView, type StatisticGroup } from './statistics-view.ts';
import { targetsView, type TargetsView } from './targets-view.ts';
import { withMarks } from './with-marks.ts';
import { workingsView, type WorkingsView } from './workings-view.ts';

/** A sentence told in our words, with its place in the source. */
export interface Told {
  readonly id: string;
  readonly words: string;
  readonly place: string;
}

/** Everything the report page says. */
export interface ReportView {
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly documentTitle: string;
  readonly districtName: string;
  readonly districtShort: string;
  readonly agencyName: string;
  readonly yearLabel: string;
  readonly kindLabel: string;
  readonly identity: readonly { readonly label: string; readonly text: string }[];
  readonly score: FigureView;
  readonly outOf: FigureView;
  readonly grade: string;
  readonly scoreMissing: readonly string[];
  readonly tree: ScoreView | undefined;
  readonly workings: WorkingsView | undefined;
  readonly brief: readonly BriefSentence[];
  readonly digestHtml: string;
  readonly money: MoneyView | undefined;
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
  readonly sources: readonly SourceRow[];
  readonly textSha256: string;
  readonly findings: FindingsView;
}

const tell = (
  items:
    readonly { readonly id: string; readonly words: string; readonly at: string }[] | undefined,
  places: ReadonlyMap<string, string>,
): Told[] => (items ?? []).map(({ id, words, at }) => ({ id, words, place: places.get(at) ?? '' }));

const identityOf = ({ report, remit }: Disclosure) => {
  const { evaluator, source } = report;
  const by = evaluator.commissionedBy ? `，受${evaluator.commissionedBy}委托` : '';
  return [
    {
      label: '评价者',
      text: `${evaluator.name}${evaluator.role === 'agency' ? '（部门自己）' : ''}${by}`,
    },
    { label: '评价时段', text: periodLabel(report.covers) },
    { label: '主管', text: remit.join('、') },
    { label: '来源', text: `《${source.title}》，${obtainedLabel(source.obtained)}` },
    {
      label: '公布',
      text:
        source.published === '未公布' && source.publisher === '未公布'
          ? '公布者和日期未公布'
          : `${source.publisher}，${source.published}`,
    },
  ];
};

const missingScore = ({ report, scored }: Disclosure): string[] =>
  [
    report.score.outOf === '未公布' ? '满分' : '',
    report.score.grade === '未公布' ? '等级' : '',
    report.score.rubric === '未公布' ? '评分办法' : '',
    rulesUnpublished(scored) ? '评分规则' : '',
    report.score.tree === undefined ? '各级指标的分值和得分' : '',
  ].filter((part) => part !== '');

const heading = ({ report, districtNames, agencyNames }: Disclosure) => {
  const kind = kindLabel(report.kind);
  const year = yearLabel(report.year);
  const score = figureView(report, report.score.total);
  const scored = score.published ? `，公布得分 ${score.text}` : '';
  return {
    title: `${agencyNames.name}${year}${kind}`,
    description: `${agencyNames.name}${year}${kind}：钱、目标和得分，每个数都注明出处${scored}。`,
    documentTitle: report.title,
    districtName: districtNames.name,
    districtShort: districtNames.short,
    agencyName: agencyNames.name,
    yearLabel: year,
    kindLabel: kind,
  };
};

const scoring = (disclosure: Disclosure) => ({
  score: figureView(disclosure.report, disclosure.report.score.total),
  outOf: figureView(disclosure.report, disclosure.report.score.outOf),
  grade: disclosure.report.score.grade,
  scoreMissing: missingScore(disclosure),
  tree: scoreView(disclosure.report, disclosure.scored),
  workings: workingsView(disclosure),
});

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
  const view = {
    address,
    ...heading(disclosure),
    identity: identityOf(disclosure),
    ...scoring(disclosure),
    brief: briefView(report, disclosure.scored),
    digestHtml: digest === '' ? '' : renderDigest(digest),
    money: moneyView(report),
    moneyRows: moneyRows(report),
    splits: splits(report),
    projects: projectsView(report),
    targets: targetsView(report),
    statistics: statisticsView(report),
    ...statements(disclosure),
    ...papers(disclosure),
    sources: sourcesView(report),
    textSha256: report.source.textSha256,
    findings: findingsView(disclosure, across),
  };
  return withMarks(view, marksOf([...disclosure.audit.findings, ...across]));
}
