import type { APIRoute } from 'astro';
import { linksUnder } from '../../site/links.ts';
import { findingsKey, findingsOf } from '../../store/listed-findings.ts';
import { pageKey, readPrepared } from '../../store/prepared.ts';
import { checkTitle, findingAnchor } from '../../views/findings-view.ts';

export const cacheKey = () => pageKey(findingsKey());

/** Every finding with its address; the arithmetic and the cited figures are in the report's own JSON. */
export const GET: APIRoute = () => {
  const links = linksUnder(import.meta.env.BASE_URL);
  const { site, reports } = readPrepared();
  const findings = reports.flatMap(({ address }) =>
    findingsOf(address).map((finding) => ({
      report: address,
      ...finding,
      checkTitle: checkTitle(finding.check),
      page: `${links.report(address)}#${findingAnchor(finding.id)}`,
      data: links.reportJson(address),
    })),
  );
  const { name, publisher, licence } = site;
  return new Response(`${JSON.stringify({ name, publisher, licence, findings }, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
