import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { FilledTable } from '../../../src/exports/report-files.ts';
import type { ColumnForm, TableForm } from '../../../src/exports/tables/table.ts';
import type { Sink } from './sink.ts';

const NOT_PUBLISHED = '未公布';

/** Beside each decimal, kept as text, a column worked out from it for sums and sorting. */
const columnSql = ({ id, kind, absence }: ColumnForm): string[] => {
  const type = kind === 'integer' ? 'INTEGER' : 'TEXT';
  const own = `${id} ${type}${absence === 'always' ? ' NOT NULL' : ''}`;
  return kind === 'decimal'
    ? [own, `${id}_real REAL GENERATED ALWAYS AS (CAST(${id} AS REAL)) VIRTUAL`]
    : [own];
};

const tableSql = ({ name, columns, key }: TableForm): string => {
  const parts = [
    ...columns.flatMap(columnSql),
    `PRIMARY KEY (${key.join(', ')})`,
    ...(name === 'reports' ? [] : ['FOREIGN KEY (report) REFERENCES reports (report)']),
  ];
  return `CREATE TABLE ${name} (\n  ${parts.join(',\n  ')}\n) WITHOUT ROWID`;
};

const INDEXES = [
  'CREATE INDEX reports_by_agency ON reports (district_code, agency, year)',
  'CREATE INDEX scores_by_indicator ON scores (indicator)',
  'CREATE INDEX projects_by_name ON projects (name)',
  'CREATE INDEX targets_by_name ON targets (name)',
  'CREATE INDEX findings_by_check ON findings (check_id, severity)',
];

/** A number that is not published is no value; a text says so. */
const valueOf = (cell: string, { kind }: ColumnForm): string | null => {
  const isNumber = kind === 'decimal' || kind === 'integer';
  return cell === '' || (isNumber && cell === NOT_PUBLISHED) ? null : cell;
};

/** Tables as one SQLite database, written row by row; the same data makes the same bytes. */
export class DatabaseSink implements Sink {
  readonly #database: DatabaseSync;
  readonly #inserts: ReadonlyMap<string, StatementSync>;

  /** @param about what the database is, by name */
  constructor(
    file: string,
    forms: readonly TableForm[],
    about: readonly (readonly [string, string])[],
  ) {
    this.#database = new DatabaseSync(file);
    this.#database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    this.#describe(forms, about);
    for (const form of forms) this.#database.exec(tableSql(form));
    this.#inserts = new Map(
      forms.map(({ name, columns }) => {
        const ids = columns.map(({ id }) => id).join(', ');
        const marks = columns.map(() => '?').join(', ');
        return [name, this.#database.prepare(`INSERT INTO ${name} (${ids}) VALUES (${marks})`)];
      }),
    );
  }

  add(tables: readonly FilledTable[]): void {
    for (const { form, rows } of tables) {
      const insert = this.#inserts.get(form.name);
      for (const cells of rows) {
        insert?.run(...form.columns.map((column, index) => valueOf(cells[index] ?? '', column)));
      }
    }
  }

  close(): void {
    for (const index of INDEXES) this.#database.exec(index);
    this.#database.exec('COMMIT');
    this.#database.close();
  }

  #describe(forms: readonly TableForm[], about: readonly (readonly [string, string])[]): void {
    this.#database.exec('CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID');
    const tell = this.#database.prepare('INSERT INTO about VALUES (?, ?)');
    for (const [name, value] of about) tell.run(name, value);
    this.#database.exec(
      'CREATE TABLE dictionary (table_name TEXT, column_name TEXT, title TEXT, zh TEXT, en TEXT, PRIMARY KEY (table_name, column_name)) WITHOUT ROWID',
    );
    const explain = this.#database.prepare('INSERT INTO dictionary VALUES (?, ?, ?, ?, ?)');
    for (const { name, columns } of forms) {
      for (const { id, title, zh, en } of columns) explain.run(name, id, title, zh, en);
    }
  }
}
