import type { Figure } from '../figure/figure.ts';
import type { PrintedDate } from '../figure/printed-date.ts';
import type { Nature } from './fact.ts';
import type { NotPublished } from './fields.ts';
import type { ReportInput } from './report.ts';
import type { Slot } from './slot.ts';

/** One place where a fact is printed, with what the print says. */
export interface Mention {
  /** As printed; never changed. */
  readonly text: string;
  /** Id of the place in the source's outline. */
  readonly at: string;
  /** The place as a reader is told it. */
  readonly label: string;
  readonly anchor?: string;
  /** The unit that is printed elsewhere for it, such as in the head of its table. */
  readonly unit?: string;
  /** The document's own word for the figure. */
  readonly as?: string;
  /** The several things that the source says with this one figure (产、销量). */
  readonly joint?: string;
  /** Which one of the equal texts at this place it is, counted from 1. */
  readonly nth?: string;
  /** How often the text stands at this place, when more than once. */
  readonly times?: string;
  /** What the text says as a figure; absent for a date. */
  readonly figure?: Figure;
  /** What the text says as a date; only where the fact is one. */
  readonly date?: PrintedDate;
}

/** One thing that a document prints, with every place that prints it. */
export interface Fact {
  /** Stable within the report: made of field names and ids, never of positions or values. */
  readonly key: string;
  readonly subject: string;
  readonly measure: string;
  readonly period: string;
  readonly nature: Nature;
  readonly basis?: string;
  readonly scope?: string;
  /** Id of the project, target, task or indicator it belongs to. */
  readonly about?: string;
  readonly mentions: readonly Mention[];
}

/** A slot in the canonical record: a reference to a fact, or 未公布. */
export type FactRef = { readonly fact: string } | NotPublished;

/** The record with every slot replaced by a reference into `facts`. */
export type Resolved<T> = T extends Slot
  ? FactRef
  : T extends readonly (infer Item)[]
    ? readonly Resolved<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Resolved<T[Key]> }
      : T;

/**
 * A report in canonical form: what the site shows and the data files publish.
 * `facts` holds every printed figure once under its key; everything else refers to it.
 */
export type Report = Omit<Resolved<ReportInput>, 'facts' | 'statistics'> & {
  readonly statistics: readonly Headline[];
  readonly facts: Readonly<Record<string, Fact>>;
};

/** A headline statistic in canonical form. */
export interface Headline {
  readonly id: string;
  readonly topic: string;
  readonly value: FactRef;
  readonly growth?: FactRef;
}
