import type { Figure } from '../figure/figure.ts';
import type { Nature } from '../record/fact.ts';

/** One report's print of a thing that several reports print, with the fields that decide what it may stand beside. */
export interface Sighting {
  /** Id of the concept. */
  readonly concept: string;
  /** Key of the fact in its report. */
  readonly key: string;
  readonly measure: string;
  readonly subject: string;
  readonly period: string;
  readonly nature: Nature;
  readonly basis?: string;
  readonly scope?: string;
  /** The source does not say whether it is of the whole district. */
  readonly whole?: '未公布';
  /** It only looks like the thing: why it is another. */
  readonly unlike?: string;
  /** The source prints it in two ways that do not agree. */
  readonly disputed?: true;
  /** As first printed, with the unit of its table's head. */
  readonly text: string;
  /** Where that stands, as a reader is told it. */
  readonly place: string;
  /** What the print says; absent for what is no figure. */
  readonly figure?: Figure;
  /** What was promised of it, as printed; absent where it is no result of a target. */
  readonly target?: string;
}
