import type { APIRoute } from 'astro';
import { renderCsv } from '../../../exports/csv.ts';
import { REPORT_TABLES, reportTable } from '../../../exports/report-tables.ts';
import { pageKey, readAcross, readDisclosure, readPrepared } from '../../../store/prepared.ts';

export function getStaticPaths() {
  return readPrepared().reports.flatMap(({ address, hash, across }) =>
    REPORT_TABLES.map((name) => ({
      params: { table: `${address}/${name}` },
      cacheKey: pageKey('table', name, hash, across.hash),
    })),
  );
}

/** Every figure of a report with its places, or every finding on it, as CSV. */
export const GET: APIRoute = ({ params }) => {
  const [, address = '', last] = /^(.*)\/([^/]+)$/u.exec(params['table'] ?? '') ?? [];
  const name = REPORT_TABLES.find((each) => each === last);
  const row = readPrepared().reports.find((each) => each.address === address);
  if (!name || !row) throw new Error(`no table ${params['table'] ?? ''}`);
  return new Response(renderCsv(reportTable(name, readDisclosure(address), readAcross(row))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
