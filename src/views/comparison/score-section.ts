import { compareScores, type ComparedScore } from '#domain/comparison/compare-scores.ts';
import type { ComparedReport } from '../compared-report.ts';
import { fairPanelViews, type FairRow } from '../fair-panel-view.ts';
import { refusalsAmong } from './pairs.ts';
import { toldCell, whoseOf, type ComparedSection } from './section.ts';

type Score = ComparedScore & FairRow;

const scoreOf = (report: ComparedReport): Score => {
  const { points, outOf, rubric, text } = report.score;
  return {
    ...{ whose: whoseOf(report), kind: report.kind, kindLabel: report.kindLabel, rubric },
    ...(points !== undefined && { points, figure: { value: points, unit: '分' } }),
    ...(outOf !== undefined && { outOf }),
    ...{ text, owner: report.owner, period: report.year },
    ...{ owns: report.name, when: `${report.year}年度` },
  };
};

/** Declared scores: listed, never ranked; drawn together only by one rubric and one kind of evaluator. */
export function scoreSection(reports: readonly ComparedReport[]): ComparedSection {
  const scores = reports.map(scoreOf);
  const panels = fairPanelViews(scores, compareScores);
  return {
    ...{ id: 'score', title: '得分' },
    note: '得分照来源所印，只列出，不排名。',
    panels: panels.length > 0 ? [{ title: '同一种评价、同一套办法打的分', panels }] : [],
    refusals: refusalsAmong(scores, compareScores),
    rows: [
      { label: '总得分', cells: reports.map(({ score }) => [toldCell(score.text)]) },
      {
        label: '满分',
        cells: reports.map(({ score }) => [toldCell(score.outOf ? `${score.outOf}分` : '未公布')]),
      },
      { label: '等级', cells: reports.map(({ score }) => [toldCell(score.grade)]) },
      {
        label: '谁打的分',
        cells: reports.map(({ evaluator, kindLabel }) => [toldCell(kindLabel, evaluator)]),
      },
    ],
  };
}
