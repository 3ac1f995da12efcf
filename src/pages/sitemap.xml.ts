import type { APIRoute } from 'astro';
import { linksUnder } from '../site/links.ts';
import { districtPairs } from '../store/compared.ts';
import { pageKey, readPrepared } from '../store/prepared.ts';
import { shownConcepts } from '../store/shown-concepts.ts';

const addresses = () => {
  const { districts, agencies, reports, rubrics } = readPrepared();
  const links = linksUnder(import.meta.env.BASE_URL);
  return [
    links.home,
    ...districts.map(({ id }) => links.district(id)),
    ...agencies.map(({ district, agency }) => links.agency(district, agency.id)),
    ...reports.flatMap(({ address }) => [links.report(address), links.sources(address)]),
    links.rubrics,
    ...rubrics.map(({ id }) => links.rubric(id)),
    links.findings,
    links.method(),
    links.completeness,
    links.coverage,
    links.compare,
    ...districtPairs().map(({ year, districts: [a, b] }) => links.comparePair(year, a, b)),
    links.indicators,
    ...shownConcepts().map(({ id }) => links.indicator(id)),
    links.glossary(),
    links.search(),
    links.data,
    links.dictionary,
    links.about,
    links.corrections,
  ];
};

export const cacheKey = () => pageKey(addresses());

/** Every page for search engines. */
export const GET: APIRoute = ({ site }) => {
  const origin = site ?? new URL(readPrepared().site.address);
  const urls = addresses().map((path) => `<url><loc>${new URL(path, origin).href}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
