import type { APIRoute } from 'astro';
import { pageKey, readAcross, readDisclosure, readPrepared } from '../../../store/prepared.ts';

export function getStaticPaths() {
  return readPrepared().reports.map(({ address, hash, across }) => ({
    params: { address },
    cacheKey: pageKey(hash, across.hash),
  }));
}

/** The canonical JSON of one report, with the findings that rest on other reports: all that its page shows. */
export const GET: APIRoute = ({ params }) => {
  const address = params['address'] ?? '';
  const row = readPrepared().reports.find((each) => each.address === address);
  const across = row ? readAcross(row) : [];
  return new Response(`${JSON.stringify({ ...readDisclosure(address), across }, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
