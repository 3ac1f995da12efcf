import type { APIRoute } from 'astro';
import { reportCharts } from '../../../charts/report-charts.ts';
import { standalone } from '../../../charts/standalone.ts';
import { linksUnder } from '../../../site/links.ts';
import { chartPaths } from '../../../store/chart-paths.ts';
import { readDisclosure, readPrepared, versionOf } from '../../../store/prepared.ts';
import { reportView } from '../../../views/report-view.ts';

export const getStaticPaths = () => chartPaths();

/** One chart of one report as a picture, with its finding, its source and its address. */
export const GET: APIRoute = ({ params, site: deployed }) => {
  const [, address = '', name = ''] = /^(.*)\/([^/]+)$/u.exec(params['chart'] ?? '') ?? [];
  const { site, reports } = readPrepared();
  const view = reportView(readDisclosure(address));
  const found = reportCharts(view).get(name);
  if (!found) throw new Error(`no chart ${name} of ${address}`);
  const links = linksUnder(import.meta.env.BASE_URL);
  const page = new URL(links.report(address), deployed ?? site.address).href;
  const row = reports.find((each) => each.address === address);
  const version = row ? versionOf(row) : '';
  const svg = standalone(found.svg, {
    title: `${view.title}：${found.title}`,
    unit: found.unit,
    source: `来源：《${view.documentTitle}》。${site.name}录入并绘制。`,
    address: page,
    date: `数据版本 ${version}`,
  });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
