import type { APIRoute } from 'astro';
import { linksUnder } from '../../site/links.ts';
import { pageKey, readPrepared } from '../../store/prepared.ts';

const listed = () => readPrepared().reports.map(({ inputs: _, ...row }) => row);

export const cacheKey = () => pageKey(listed());

/** All reports, a thin row each, with where their page and their data are. */
export const GET: APIRoute = () => {
  const links = linksUnder(import.meta.env.BASE_URL);
  const { site } = readPrepared();
  const rows = listed().map((row) => ({
    ...row,
    page: links.report(row.address),
    data: links.reportJson(row.address),
  }));
  const { name, publisher, licence } = site;
  return new Response(`${JSON.stringify({ name, publisher, licence, reports: rows }, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
