import type { APIRoute } from 'astro';
import { linksUnder } from '../site/links.ts';
import { pageKey, readPrepared } from '../store/prepared.ts';

export const cacheKey = () => pageKey('robots');

/** Everything may be read by everyone. */
export const GET: APIRoute = ({ site }) => {
  const origin = site ?? new URL(readPrepared().site.address);
  const sitemap = new URL(linksUnder(import.meta.env.BASE_URL).file('sitemap.xml'), origin);
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap.href}\n`);
};
