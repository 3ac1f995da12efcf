import type { APIRoute } from 'astro';
import { linksUnder } from '../../../site/links.ts';
import { pageKey, readPrepared } from '../../../store/prepared.ts';
import { conceptKey, shownConcepts, sightingsOf } from '../../../store/shown-concepts.ts';
import { conceptView } from '../../../views/concept-view.ts';

export const getStaticPaths = () =>
  shownConcepts().map((concept) => ({
    params: { indicator: concept.id },
    cacheKey: pageKey('indicator json', conceptKey(concept)),
  }));

/** One indicator wherever it occurs, with what may be compared and why the rest may not. */
export const GET: APIRoute = ({ params }) => {
  const concept = shownConcepts().find(({ id }) => id === params['indicator']);
  if (!concept) throw new Error(`no indicator ${params['indicator'] ?? ''}`);
  const prepared = readPrepared();
  const view = conceptView(concept, prepared.reports, sightingsOf, prepared);
  const page = linksUnder(import.meta.env.BASE_URL).indicator(concept.id);
  return new Response(`${JSON.stringify({ page, ...view }, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
