import type { Finding } from '#domain/audit/finding.ts';
import { stands } from '#domain/audit/history.ts';
import type { Figure } from '#domain/figure/figure.ts';
import type { FactRef, Report } from '#domain/record/canonical.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { figureView, type FigureView } from '../figure-view.ts';
import { marksOf } from '../findings-view.ts';
import { SEVERITY_LABELS } from '../severity-labels.ts';

/** What the sentences are composed from. */
export interface Told {
  readonly disclosure: Disclosure;
  readonly report: Report;
  /** Standing findings, those that rest on other reports included. */
  readonly findings: readonly Finding[];
  /** A printed figure that may be computed with; undefined when it is in doubt or of another unit. */
  readonly sound: (ref: FactRef | undefined, unit: string) => Figure | undefined;
  readonly figure: (ref: FactRef | undefined) => FigureView;
}

const differing = (report: Report, ref: FactRef | undefined): boolean => {
  if (ref === undefined || ref === '未公布') return false;
  const values = report.facts[ref.fact]?.mentions.map(({ figure }) => figure?.value) ?? [];
  return new Set(values).size > 1;
};

/** Gathers what the sentences are composed from. */
export function tell(disclosure: Disclosure, findings: readonly Finding[]): Told {
  const { report } = disclosure;
  const marks = marksOf(findings);
  const contradicted = (view: FigureView) =>
    marks.get(view.anchor)?.mark === SEVERITY_LABELS.contradiction.mark;
  return {
    ...{ disclosure, report, findings: findings.filter(stands) },
    figure: (ref) => figureView(report, ref),
    sound: (ref, unit) => {
      const view = figureView(report, ref);
      if (view.figure?.unit !== unit || view.figure.high) return undefined;
      return contradicted(view) || differing(report, ref) ? undefined : view.figure;
    },
  };
}
