import type { Site } from '#domain/record/site.ts';
import type { ColumnForm, TableForm } from './tables/table.ts';

/** A file of a data package, with what it weighs. */
export interface PackagedTable {
  readonly form: TableForm;
  /** The name of the file beside the package, without its end. */
  readonly name: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What a data package says of itself. */
export interface PackageHead {
  /** Lower-case letters, digits, hyphens, dots and strokes. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** The page that tells of it, whole. */
  readonly homepage: string;
  /** Where the data came from. */
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
}

const NOT_PUBLISHED = '未公布';

const TYPES = {
  text: { type: 'string' },
  url: { type: 'string', format: 'uri' },
  decimal: { type: 'number', decimalChar: '.', bareNumber: true },
  integer: { type: 'integer', bareNumber: true },
} as const;

const field = ({ id, title, zh, en, kind, absence }: ColumnForm) => ({
  name: title,
  ...TYPES[kind],
  title,
  description: en,
  'mingzhang:id': id,
  'mingzhang:zh': zh,
  ...(absence === 'always' && { constraints: { required: true } }),
});

const headOf = ({ columns }: TableForm, id: string): string =>
  columns.find((column) => column.id === id)?.title ?? id;

const resource = (
  { form, name, bytes, sha256 }: PackagedTable,
  tables: readonly PackagedTable[],
) => ({
  profile: 'tabular-data-resource',
  name,
  path: `${name}.csv`,
  title: form.title,
  description: `${form.zh}\n\n${form.en}`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: {
    delimiter: ',',
    lineTerminator: '\r\n',
    quoteChar: '"',
    doubleQuote: true,
    header: true,
  },
  bytes,
  hash: `sha256:${sha256}`,
  schema: {
    fields: form.columns.map(field),
    // A number that is not published says so in its cell; so does an empty one that has no number.
    missingValues: ['', NOT_PUBLISHED],
    primaryKey: form.key.map((id) => headOf(form, id)),
    ...(form.name !== 'reports' &&
      tables.some((table) => table.form.name === 'reports') && {
        foreignKeys: [
          {
            fields: [headOf(form, 'report')],
            reference: { resource: 'reports', fields: [headOf(form, 'report')] },
          },
        ],
      }),
  },
});

/**
 * A Frictionless Data Package of tables: what each file and column is, in Chinese and English.
 * Text columns may say 未公布; programs that follow the schema read it as no value.
 */
export function dataPackage(
  { name, title, description, version, homepage, sources }: PackageHead,
  tables: readonly PackagedTable[],
  site: Site,
): string {
  const descriptor = {
    profile: 'tabular-data-package',
    ...{ name, title, description, version, homepage },
    licenses: [{ title: site.licence.name, path: site.licence.url }],
    contributors: [{ title: site.publisher, role: 'publisher' }],
    sources: sources.map(({ title: of, path }) => ({
      title: of,
      ...(path !== undefined && { path }),
    })),
    resources: tables.map((table) => resource(table, tables)),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}
