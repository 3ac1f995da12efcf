import type { APIRoute } from 'astro';
import { linksUnder } from '../../site/links.ts';
import { pageKey, readPrepared } from '../../store/prepared.ts';

export const cacheKey = () => pageKey(readPrepared().reports);

/** All reports, a thin row each, with where their page and their data are. */
export const GET: APIRoute = () => {
  const links = linksUnder(import.meta.env.BASE_URL);
  const { site, reports } = readPrepared();
  const rows = reports.map(({ inputs: _, ...row }) => ({
    ...row,
    page: links.report(row.address),
    data: links.reportJson(row.address),
  }));
  const { name, publisher, licence } = site;
  return new Response(`${JSON.stringify({ name, publisher, licence, reports: rows }, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
