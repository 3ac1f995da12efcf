import { change } from '#domain/figure/change.ts';
import type { FigureView } from '../../views/figure-view.ts';
import type { Column } from './table.ts';

const NOT_PUBLISHED = '未公布';

/**
 * The one exact number that a print states, in its unit; 未公布 where nothing is printed, empty where
 * the print is no exact number of that unit.
 * @param unit the unit that the column's head names; any when left out
 */
export function exactCell({ published, figure }: FigureView, unit?: string): string {
  if (!published) return NOT_PUBLISHED;
  if (figure?.qualifier !== 'exact' || figure.ordinal) return '';
  if (unit !== undefined && figure.unit !== unit) return '';
  const { readings } = change(figure);
  return readings.length === 1 ? (readings[0] ?? '') : '';
}

/** How a pair of columns is named: the print, and beside it the number. */
export interface Pair {
  readonly id: string;
  readonly title: string;
  /** In the head of the number; a bare number when left out. */
  readonly unit?: string;
  readonly zh: string;
  readonly en: string;
}

/** Two columns for one figure: as printed, and the exact number that it states. */
export function printedAndExact<Row>(
  { id, title, unit, zh, en }: Pair,
  of: (row: Row) => FigureView,
): Column<Row>[] {
  return [
    {
      ...{ id: `${id}_printed`, title: `${title}（印文）`, kind: 'text', absence: 'unpublished' },
      ...{ zh: `${zh}，照来源印出的字。`, en: `${en}, as printed.` },
      cell: (row) => of(row).text,
    },
    {
      ...{ id, title: `${title}（${unit ?? '数值'}）`, kind: 'decimal', absence: 'number' },
      ...{ zh: `${zh}，换算成数值。`, en: `${en}, as a number${unit === '元' ? ' in yuan' : ''}.` },
      cell: (row) => exactCell(of(row), unit),
    },
  ];
}
