import type { ComparedFigure, ComparedReport } from '../compared-report.ts';
import type { FairPanelView } from '../fair-panel-view.ts';

/** One line in a cell. */
export interface ComparedCell {
  readonly text: string;
  /** The report and the anchor of the figure in its list of sources. */
  readonly source?: { readonly address: string; readonly anchor: string };
  /** Worked out here. */
  readonly computed?: true;
  readonly note?: string;
}

/** One thing, told of every report. */
export interface ComparedRow {
  readonly label: string;
  /** Id of the indicator, where it has a page. */
  readonly indicator?: string;
  /** A cell a report, in the order of the reports; a cell may have several lines. */
  readonly cells: readonly (readonly ComparedCell[])[];
  /** Why its figures may not stand in one chart. */
  readonly why?: readonly string[];
}

/** A part of a comparison. */
export interface ComparedSection {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly panels: readonly { readonly title: string; readonly panels: readonly FairPanelView[] }[];
  /** Why the rest may not be compared, a sentence each. */
  readonly refusals: readonly string[];
  readonly rows: readonly ComparedRow[];
}

/** An agency and a year, as a sentence names them. */
export function whoseOf({ name, year }: ComparedReport): string {
  return `${name} ${year}年度`;
}

/** A printed figure in a cell. */
export function printedCell(
  { address }: ComparedReport,
  { text, anchor }: ComparedFigure,
  note?: string,
): ComparedCell {
  return {
    text,
    ...(anchor !== undefined && { source: { address, anchor } }),
    ...(note !== undefined && { note }),
  };
}

/** Something that is only told, such as a grade. */
export function toldCell(text: string, note?: string): ComparedCell {
  return { text, ...(note !== undefined && { note }) };
}
