import type { APIRoute } from 'astro';
import { linksUnder } from '../../../site/links.ts';
import { pageKey, readAcross, readDisclosure, readPrepared } from '../../../store/prepared.ts';

export function getStaticPaths() {
  return readPrepared().reports.map(({ address, hash, across }) => ({
    params: { address },
    cacheKey: pageKey(hash, across.hash),
  }));
}

/** The canonical JSON of one report, with the findings that rest on other reports: all that its page shows. */
export const GET: APIRoute = ({ params, site: deployed }) => {
  const address = params['address'] ?? '';
  const { site, reports } = readPrepared();
  const row = reports.find((each) => each.address === address);
  const across = row ? readAcross(row) : [];
  const { schema } = linksUnder(import.meta.env.BASE_URL);
  const $schema = new URL(schema, deployed ?? site.address).href;
  const whole = { $schema, ...readDisclosure(address), across };
  return new Response(`${JSON.stringify(whole, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
