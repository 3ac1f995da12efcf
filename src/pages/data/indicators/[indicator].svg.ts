import type { APIRoute } from 'astro';
import { fairPanels } from '../../../charts/fair-panels.ts';
import { standalone } from '../../../charts/standalone.ts';
import { linksUnder } from '../../../site/links.ts';
import { pageKey, readPrepared } from '../../../store/prepared.ts';
import { conceptKey, shownConcepts, sightingsOf } from '../../../store/shown-concepts.ts';
import { conceptView } from '../../../views/concept-view.ts';

const drawn = () => {
  const prepared = readPrepared();
  return shownConcepts()
    .map((concept) => conceptView(concept, prepared.reports, sightingsOf, prepared))
    .filter(({ panels }) => panels.length > 0);
};

export const getStaticPaths = () =>
  drawn().map(({ concept }) => ({
    params: { indicator: concept.id },
    cacheKey: pageKey('indicator svg', conceptKey(concept)),
  }));

/** What of one indicator may be compared, as a picture. */
export const GET: APIRoute = ({ params, site: deployed }) => {
  const view = drawn().find(({ concept }) => concept.id === params['indicator']);
  if (!view) throw new Error(`no indicator ${params['indicator'] ?? ''}`);
  const { concept, panels } = view;
  const { site } = readPrepared();
  const links = linksUnder(import.meta.env.BASE_URL);
  const svg = standalone(fairPanels(panels), {
    title: `${concept.name}：可以相比的`,
    unit: '单位照来源所印；每一组自有一把尺，从零画起',
    source: `来源：图上各区、各年度的绩效报告。${site.name}录入并绘制。`,
    address: new URL(links.indicator(concept.id), deployed ?? site.address).href,
    date: `数据版本 ${conceptKey(concept).slice(0, 8)}`,
  });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
