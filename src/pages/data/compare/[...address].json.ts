import type { APIRoute } from 'astro';
import { comparedKey } from '../../../store/compared.ts';
import { pageKey, readAcross, readDisclosure, readPrepared } from '../../../store/prepared.ts';
import { sightingsOf } from '../../../store/shown-concepts.ts';
import { comparedReport } from '../../../views/compared-report.ts';

export function getStaticPaths() {
  return readPrepared().reports.map((row) => ({
    params: { address: row.address },
    cacheKey: pageKey('compared', comparedKey([row])),
  }));
}

/** What of one report is set beside others. */
export const GET: APIRoute = ({ params }) => {
  const row = readPrepared().reports.find(({ address }) => address === params['address']);
  if (!row) throw new Error(`no report ${params['address'] ?? ''}`);
  const { address } = row;
  const compared = comparedReport(readDisclosure(address), readAcross(row), sightingsOf(address));
  return new Response(JSON.stringify(compared), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
