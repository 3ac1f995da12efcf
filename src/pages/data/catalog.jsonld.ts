import type { APIRoute } from 'astro';
import { renderJsonLd } from '../../exports/render-json-ld.ts';
import { catalogueKey, readCatalogue } from './_catalogue.ts';

export const cacheKey = () => catalogueKey();

/** The catalogue of data as JSON-LD. */
export const GET: APIRoute = ({ site }) =>
  new Response(renderJsonLd(readCatalogue(site)), {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
