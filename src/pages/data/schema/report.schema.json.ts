import type { APIRoute } from 'astro';
import { renderJsonSchema } from '../../../exports/json-schema.ts';
import { linksUnder } from '../../../site/links.ts';
import { pageKey, readPrepared } from '../../../store/prepared.ts';

export const cacheKey = () => pageKey('schema');

/** The JSON Schema of a report's canonical JSON. */
export const GET: APIRoute = ({ site: deployed }) => {
  const { schema } = linksUnder(import.meta.env.BASE_URL);
  const id = new URL(schema, deployed ?? readPrepared().site.address).href;
  return new Response(renderJsonSchema(id), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
