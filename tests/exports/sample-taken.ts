import type { Disclosure } from '#domain/record/disclosure.ts';
import { auditReport } from '#domain/audit/audit-report.ts';
import { ALL_TABLES } from '../../src/exports/tables/all.ts';
import type { Taken } from '../../src/exports/tables/table.ts';
import { disclosureOf, reportOf } from '../domain/record/sample-report.ts';

/** A disclosure as its tables are made from it. */
export const takenOf = (disclosure: Disclosure): Taken => ({
  ...{ disclosure, across: [], version: 'abcd1234' },
  page: `https://example.org/${disclosure.address}/`,
  json: `https://example.org/data/reports/${disclosure.address}.json`,
});

/** The bare report with these top-level fields, audited, as its tables are made from it. */
export function takenWith(parts: Readonly<Record<string, unknown>> = {}): Taken {
  const report = reportOf(parts);
  return takenOf({ ...disclosureOf(report), audit: auditReport(report) });
}

/** The rows of one table, each by the ids of its columns. */
export function rowsOf(name: string, taken: Taken): Readonly<Record<string, string>>[] {
  const form = ALL_TABLES.find((each) => each.name === name);
  if (!form) throw new Error(`no table ${name}`);
  return form
    .cells(taken)
    .map((cells) =>
      Object.fromEntries(form.columns.map(({ id }, index) => [id, cells[index] ?? '?'])),
    );
}

/** What the sample site says of itself. */
export const site = {
  ...{ name: '示范账', tagline: '示范', address: 'https://example.org', base: '/' },
  ...{ publisher: '示范发布者', contact: 'mailto:errors@example.org' },
  licence: { name: 'CC BY 4.0', url: 'https://example.org/licence' },
};
