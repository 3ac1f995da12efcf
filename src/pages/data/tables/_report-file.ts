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

/** Where every file of one form is, `end` being the end of its name: the report's address, then the name without it. */
export function reportFilePaths(end: '.csv' | '.xlsx' | '.json') {
  return readPrepared().reports.flatMap(({ address, hash, across, charts, rubric }) =>
    reportFileNames(charts, rubric)
      .filter((name) => name.endsWith(end))
      .map((name) => ({
        params: { file: `${address}/${name.slice(0, -end.length)}` },
        cacheKey: pageKey('table', name, hash, across.hash),
      })),
  );
}

// The tables of a report follow one another; its record is read once for all of them.
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

/**
 * A file that one report can be taken along in: a table, the workbook, the data package.
 * @param file the report's address and the name
 * @param deployed where the site stands, when the build was told
 */
export function reportFileResponse(file: string, deployed: URL | undefined): Response {
  const [, address = '', name = ''] = /^(.*)\/([^/]+)$/u.exec(file) ?? [];
  const { site } = readPrepared();
  const taken = take(address, deployed ?? site.address);
  const body = reportFile(name, taken, site, { deflate, sha256: sha256Of });
  if (body === undefined) throw new Error(`no file ${name} of ${address}`);
  return new Response(body, { headers: { 'Content-Type': contentTypeOf(name) } });
}
