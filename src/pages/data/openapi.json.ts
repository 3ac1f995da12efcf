import type { APIRoute } from 'astro';
import { openApi, type ApiExample } from '../../exports/openapi.ts';
import { linksUnder } from '../../site/links.ts';
import { hashOf } from '../../store/files.ts';
import { pageKey, readPrepared } from '../../store/prepared.ts';
import { shownConcepts } from '../../store/shown-concepts.ts';

const example = (): ApiExample | undefined => {
  const row = readPrepared().reports.find(({ charts }) => charts.length > 0);
  if (!row) return undefined;
  const { district, agency, year, kind, charts } = row;
  const [concept] = shownConcepts();
  return {
    ...{ district, agency, year, kind, charts },
    ...(concept && { indicator: concept.id }),
  };
};

const version = () => hashOf(...readPrepared().reports.map(({ hash }) => hash)).slice(0, 8);

export const cacheKey = () => pageKey('openapi', version(), example());

/** What programs can read here, as OpenAPI. */
export const GET: APIRoute = ({ site: deployed }) => {
  const { site } = readPrepared();
  const links = linksUnder(import.meta.env.BASE_URL);
  const home = new URL(links.home, deployed ?? site.address).href;
  const document = openApi(site, home, version(), example());
  return new Response(`${JSON.stringify(document, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
