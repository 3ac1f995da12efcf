import type { APIRoute } from 'astro';
import { contentTypeOf } from '../../../exports/content-type-of.ts';
import { reportFile, reportFileNames } from '../../../exports/report-files.ts';
import type { Taken } from '../../../exports/tables/table.ts';
import { linksUnder } from '../../../site/links.ts';
import { deflate, sha256Of } from '../../../store/bytes.ts';
import {
  pageKey,
  readAcross,
  readDisclosure,
  readPrepared,
  versionOf,
} from '../../../store/prepared.ts';

// One route makes all files of a report, so that they follow one another and its record is read once.
export function getStaticPaths() {
  return readPrepared().reports.flatMap(({ address, hash, across, charts, rubric }) =>
    reportFileNames(charts, rubric).map((name) => ({
      params: { file: `${address}/${name}` },
      cacheKey: pageKey('table', name, hash, across.hash),
    })),
  );
}

let held: Taken | undefined;

const take = (address: string, origin: string | URL): Taken => {
  const row = readPrepared().reports.find((each) => each.address === address);
  if (!row) throw new Error(`no report ${address}`);
  const version = versionOf(row);
  if (held?.disclosure.address === address && held.version === version) return held;
  const links = linksUnder(import.meta.env.BASE_URL);
  held = {
    ...{ disclosure: readDisclosure(address), across: readAcross(row), version },
    page: new URL(links.report(address), origin).href,
    json: new URL(links.reportJson(address), origin).href,
  };
  return held;
};

/** A file that one report can be taken along in: a table, the workbook, the data package. */
export const GET: APIRoute = ({ params, site: deployed }) => {
  const [, address = '', name = ''] = /^(.*)\/([^/]+)$/u.exec(params['file'] ?? '') ?? [];
  const { site } = readPrepared();
  const taken = take(address, deployed ?? site.address);
  const body = reportFile(name, taken, site, { deflate, sha256: sha256Of });
  if (body === undefined) throw new Error(`no file ${name} of ${address}`);
  return new Response(body, { headers: { 'Content-Type': contentTypeOf(name) } });
};
