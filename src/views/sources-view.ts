import type { Fact, Mention, Report } from '#domain/record/canonical.ts';
import { factAnchor } from './figure-view.ts';
import { boundLabel, natureLabel, periodLabel } from './labels.ts';

/** One printed place of a fact. */
export interface MentionView {
  readonly text: string;
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
  /** The places do not all print the same text. */
  readonly differs: boolean;
}

const mentionView = ({ text, label, as, joint, times }: Mention): MentionView => ({
  text,
  place: label,
  as: as ?? joint ?? '',
  times: times ?? '',
});

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
    differs: fact.nature !== 'date' && new Set(fact.mentions.map(({ text }) => text)).size > 1,
  };
};

/** Every fact of a report with its places, in the order of the record. */
export function sourcesView(report: Report): readonly SourceRow[] {
  return Object.values(report.facts).map(rowOf);
}
