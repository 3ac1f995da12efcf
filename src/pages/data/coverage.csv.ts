import type { APIRoute } from 'astro';
import { coverageTable } from '../../exports/coverage-table.ts';
import { renderCsv } from '../../exports/csv.ts';
import { coverageKey, pageKey, readPrepared } from '../../store/prepared.ts';
import { coverageView } from '../../views/coverage-view.ts';

export const cacheKey = () => pageKey('coverage.csv', coverageKey());

/** Every registered agency and year, with what is held of it. */
export const GET: APIRoute = () => {
  const { districts, agencies, reports } = readPrepared();
  const table = coverageTable(coverageView(districts, agencies, reports));
  return new Response(renderCsv(table), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
