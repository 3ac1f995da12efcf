import type { APIRoute } from 'astro';
import { pageKey, readDisclosureText, readPrepared } from '../../../store/prepared.ts';

export function getStaticPaths() {
  return readPrepared().reports.map(({ address, hash }) => ({
    params: { address },
    cacheKey: pageKey(hash),
  }));
}

/** The canonical JSON of one report: all that its page shows. */
export const GET: APIRoute = ({ params }) =>
  new Response(readDisclosureText(params['address'] ?? ''), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
