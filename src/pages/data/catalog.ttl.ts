import type { APIRoute } from 'astro';
import { renderTurtle } from '../../exports/render-turtle.ts';
import { catalogueKey, readCatalogue } from './_catalogue.ts';

export const cacheKey = () => catalogueKey();

/** The catalogue of data as Turtle. */
export const GET: APIRoute = ({ site }) =>
  new Response(renderTurtle(readCatalogue(site)), {
    headers: { 'Content-Type': 'text/turtle; charset=utf-8' },
  });
