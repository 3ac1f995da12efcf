import { EXPECTATIONS, type Disclosed } from '#domain/audit/completeness.ts';
import { DISCLOSED_LABELS } from './findings-view.ts';
import { kindLabel, yearLabel } from './labels.ts';

/** What the matrix needs of a report. */
export interface CheckedReport {
  readonly address: string;
  readonly agencyName: string;
  readonly year: string;
  readonly kind: string;
  readonly completeness: readonly string[];
}

/** A cell: what stands in it, and what it is called. */
export interface DisclosedCell {
  readonly disclosed: Disclosed;
  /** ●, ◐, ○, or a dash where nothing is expected. */
  readonly mark: string;
  readonly label: string;
}

const MARKS: Readonly<Record<Disclosed, string>> = {
  published: '●',
  partly: '◐',
  unpublished: '○',
  'not-expected': '—',
};

const isDisclosed = (text: string): text is Disclosed => Object.hasOwn(MARKS, text);

const cellOf = (text: string): DisclosedCell => {
  const disclosed = isDisclosed(text) ? text : 'unpublished';
  return { disclosed, mark: MARKS[disclosed], label: DISCLOSED_LABELS[disclosed] };
};

/** What every report publishes of what may be expected of it. */
export function completenessView(reports: readonly CheckedReport[]) {
  return {
    columns: EXPECTATIONS.map(({ id, title }) => ({ id, title })),
    legend: (['published', 'partly', 'unpublished', 'not-expected'] as const).map(cellOf),
    rows: reports.map(({ address, agencyName, year, kind, completeness }) => {
      const cells = completeness.map(cellOf);
      const expected = cells.filter(({ disclosed }) => disclosed !== 'not-expected');
      return {
        ...{ address, name: agencyName, what: `${yearLabel(year)}${kindLabel(kind)}`, cells },
        expected: expected.length,
        published: expected.filter(({ disclosed }) => disclosed === 'published').length,
      };
    }),
  };
}
