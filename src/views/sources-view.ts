import type { Finding } from '#domain/audit/finding.ts';
import type { Fact, Mention, Report } from '#domain/record/canonical.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';
import { factAnchor, type FigureMark } from './figure-view.ts';
import { marksOf } from './findings-view.ts';
import { boundLabel, natureLabel, periodLabel } from './labels.ts';
import { reportHeading, type ReportHeading } from './report-heading.ts';
import { withMarks } from './with-marks.ts';

/** One printed place of a fact. */
export interface MentionView {
  readonly text: string;
  /** The unit that the head of its table prints. */
  readonly unit: string;
  readonly place: string;
  readonly as: string;
  readonly times: string;
}

/** A fact with every place that prints it. */
export interface SourceRow {
  readonly anchor: string;
  readonly key: string;
  readonly subject: string;
  readonly measure: string;
  readonly period: string;
  readonly nature: string;
  readonly bound: string;
  readonly basis: string;
  readonly mentions: readonly MentionView[];
  /** The places do not all print the same figure; another writing of the same one is no difference. */
  readonly differs: boolean;
  /** The gravest finding that rests on it; absent when there is none. */
  readonly mark?: FigureMark;
}

const mentionView = ({ text, unit, label, as, joint, times }: Mention): MentionView => ({
  text,
  unit: unit ?? '',
  place: label,
  as: as ?? joint ?? '',
  times: times ?? '',
});

const said = ({ text, figure }: Mention): string =>
  figure === undefined
    ? text
    : [figure.value, figure.high?.value, figure.unit, figure.qualifier, figure.direction].join(' ');

const rowOf = (fact: Fact): SourceRow => {
  const figure = fact.mentions[0]?.figure;
  return {
    anchor: factAnchor(fact.key),
    key: fact.key,
    subject: fact.subject,
    measure: fact.measure,
    period: periodLabel(fact.period),
    nature: natureLabel(fact.nature),
    bound: figure ? boundLabel(figure.bound) : '',
    basis: fact.basis ?? '',
    mentions: fact.mentions.map(mentionView),
    differs: fact.nature !== 'date' && new Set(fact.mentions.map(said)).size > 1,
  };
};

/** Every fact of a report with its places, in the order of the record. */
export function sourcesView(report: Report): readonly SourceRow[] {
  return Object.values(report.facts).map(rowOf);
}

/** The page that lists where a report's figures are printed. */
export interface SourcesPageView extends ReportHeading {
  readonly rows: readonly SourceRow[];
  /** Places in all: a figure printed three times counts three. */
  readonly mentions: number;
}

/**
 * Every fact of a report with its places, and the mark of what was found on it.
 * @param across findings on it that rest on other reports as well
 */
export function sourcesPageView(
  disclosure: Disclosure,
  across: readonly Finding[],
): SourcesPageView {
  const rows = withMarks(
    sourcesView(disclosure.report),
    marksOf([...disclosure.audit.findings, ...across]),
  );
  const mentions = rows.reduce((sum, row) => sum + row.mentions.length, 0);
  return { ...reportHeading(disclosure), rows, mentions };
}
