import type { Report } from '#domain/record/canonical.ts';
import { figureView, type FigureView } from './figure-view.ts';

/** One headline statistic. */
export interface StatisticRow {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  readonly value: FigureView;
  readonly growth: FigureView;
  readonly growthBasis: string;
}

/** Headline statistics under their topic, in the order of the record. */
export interface StatisticGroup {
  readonly topic: string;
  readonly rows: readonly StatisticRow[];
}

/** Headline statistics by topic. */
export function statisticsView(report: Report): readonly StatisticGroup[] {
  const topics = [...new Set(report.statistics.map(({ topic }) => topic))];
  return topics.map((topic) => ({
    topic,
    rows: report.statistics
      .filter((each) => each.topic === topic)
      .map(({ id, value, growth }) => ({
        id,
        subject: report.facts[id]?.subject ?? '',
        measure: report.facts[id]?.measure ?? '',
        value: figureView(report, value),
        growth: figureView(report, growth),
        growthBasis: report.facts[`${id}/growth`]?.basis ?? '',
      })),
  }));
}
