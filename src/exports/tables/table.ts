import type { Finding } from '#domain/audit/finding.ts';
import type { Disclosure } from '#domain/record/disclosure.ts';

/** What one report's tables are made from. */
export interface Taken {
  readonly disclosure: Disclosure;
  /** Findings on it that rest on other reports as well. */
  readonly across: readonly Finding[];
  /** The version of its data. */
  readonly version: string;
  /** Where its page and its canonical JSON are on the web. */
  readonly page: string;
  readonly json: string;
}

/** What sort of cells a column has. A decimal is a plain one: 12.50, -3. */
export type CellKind = 'text' | 'decimal' | 'integer' | 'url';

/**
 * What a cell says where there is no value. always: there is one. unpublished: 未公布, the source does
 * not give it. number: 未公布 likewise, empty where the print is no exact number. blank: empty.
 */
export type Absence = 'always' | 'unpublished' | 'number' | 'blank';

/** What is known of a column without its cells. */
export interface ColumnForm {
  /** The name for programs. */
  readonly id: string;
  /** The head, with the unit of a number. */
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: CellKind;
  readonly absence: Absence;
}

/** A column of a table made of rows of one sort. */
export interface Column<Row> extends ColumnForm {
  readonly cell: (row: Row) => string;
}

/** One kind of thing as a table: the same for one report and for all of them. */
export interface TableForm {
  readonly name: string;
  /** The name of its sheet. */
  readonly title: string;
  readonly zh: string;
  readonly en: string;
  /** Ids of the columns that together name one row. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnForm[];
  readonly cells: (taken: Taken) => string[][];
}

const report: ColumnForm = {
  id: 'report',
  title: '报告',
  zh: '报告的地址：区/部门/年度/种类，也是网页和数据文件的路径。',
  en: 'Address of the report: district/agency/year/kind, the path of its page and its data.',
  kind: 'text',
  absence: 'always',
};

/**
 * Makes a table from its columns. The report's address stands first in every table, so that tables of
 * several reports can be laid under one another.
 */
export function defineTable<Row>(
  form: Omit<TableForm, 'columns' | 'cells'> & {
    readonly columns: readonly Column<Row>[];
    readonly rows: (taken: Taken) => readonly Row[];
  },
): TableForm {
  const { name, title, zh, en, key, columns, rows } = form;
  return {
    ...{ name, title, zh, en, key: ['report', ...key] },
    columns: [report, ...columns],
    cells: (taken) =>
      rows(taken).map((row) => [taken.disclosure.address, ...columns.map(({ cell }) => cell(row))]),
  };
}
