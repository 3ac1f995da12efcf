import type { APIRoute } from 'astro';
import { conceptTable } from '../../../exports/concept-table.ts';
import { renderCsv } from '../../../exports/csv.ts';
import { pageKey, readPrepared } from '../../../store/prepared.ts';
import { conceptKey, shownConcepts, sightingsOf } from '../../../store/shown-concepts.ts';
import { conceptView } from '../../../views/concept-view.ts';

export const getStaticPaths = () =>
  shownConcepts().map((concept) => ({
    params: { indicator: concept.id },
    cacheKey: pageKey('indicator csv', conceptKey(concept)),
  }));

/** Every print of one indicator. */
export const GET: APIRoute = ({ params }) => {
  const concept = shownConcepts().find(({ id }) => id === params['indicator']);
  if (!concept) throw new Error(`no indicator ${params['indicator'] ?? ''}`);
  const prepared = readPrepared();
  const view = conceptView(concept, prepared.reports, sightingsOf, prepared);
  return new Response(renderCsv(conceptTable(view)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
