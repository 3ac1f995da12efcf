import type { APIRoute } from 'astro';
import { renderAtom } from '../../exports/atom.ts';
import { linksUnder } from '../../site/links.ts';
import { findingsKey, findingsOf } from '../../store/listed-findings.ts';
import { pageKey, readPrepared } from '../../store/prepared.ts';
import { fedReport, feedEntries } from '../../views/feed-view.ts';

const NEVER = '1970-01-01';

export function getStaticPaths() {
  const { districts, reports } = readPrepared();
  const cacheKey = pageKey('feed', findingsKey(), reports.map(fedReport));
  return ['reports', 'findings', ...districts.map(({ id }) => id)].map((feed) => ({
    params: { feed },
    cacheKey,
  }));
}

const aboutOf = (name: string) => {
  const links = linksUnder(import.meta.env.BASE_URL);
  if (name === 'reports') return { what: '新收录的报告', page: links.home };
  if (name === 'findings') return { what: '核对结果', page: links.findings };
  const district = readPrepared().districts.find(({ id }) => id === name);
  return { what: `${district?.name ?? name}的报告和核对结果`, page: links.district(name) };
};

/** What is new, as Atom: reports, findings, or both of one district. */
export const GET: APIRoute = ({ params, site: deployed }) => {
  const { site, districts, reports } = readPrepared();
  const links = linksUnder(import.meta.env.BASE_URL);
  const whole = (path: string) => new URL(path, deployed ?? site.address).href;
  const name = params['feed'] ?? '';
  const { what, page } = aboutOf(name);
  const entries = feedEntries(name, {
    districts,
    reports,
    of: findingsOf,
    link: (address) => whole(links.report(address)),
  });
  const atom = renderAtom({
    title: `${site.name}：${what}`,
    self: whole(links.feed(name)),
    page: whole(page),
    author: site.publisher,
    rights: `${site.licence.name} ${site.licence.url}`,
    since:
      reports
        .map(({ listed }) => listed)
        .toSorted()
        .at(-1) ?? NEVER,
    entries: entries.map((entry) => ({ id: entry.href, ...entry })),
  });
  return new Response(atom, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
