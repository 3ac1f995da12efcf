import type { APIRoute } from 'astro';
import { chartTables } from '../../../exports/chart-tables.ts';
import { renderCsv } from '../../../exports/csv.ts';
import { chartPaths } from '../../../store/chart-paths.ts';
import { readDisclosure } from '../../../store/prepared.ts';
import { reportView } from '../../../views/report-view.ts';

export const getStaticPaths = () => chartPaths();

/** The numbers of one chart of one report as CSV. */
export const GET: APIRoute = ({ params }) => {
  const [, address = '', name = ''] = /^(.*)\/([^/]+)$/u.exec(params['chart'] ?? '') ?? [];
  const table = chartTables(reportView(readDisclosure(address))).get(name);
  if (!table) throw new Error(`no chart ${name} of ${address}`);
  return new Response(renderCsv(table), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
