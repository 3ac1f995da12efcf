import type { Browser } from 'playwright-core';
import { freePort } from '../free-port.ts';
import { launchChromium } from '../launch-chromium.ts';
import { startServer } from '../static-server.ts';
import { heaviestPages, type HeaviestPage } from './heaviest-pages.ts';
import { lighthouseScores } from './lighthouse-scores.ts';
import { loadPage } from './load-page.ts';
import type { Weighed } from './weighed.ts';

/** A phone's width and a desk's, in pixels. */
const WIDTHS = [360, 1440];

async function weighPage(
  page: HeaviestPage,
  url: string,
  browser: Browser,
  port: number | undefined,
): Promise<Weighed> {
  const loads: Weighed['loads'] = new Map(
    await Promise.all(
      WIDTHS.map(async (width) => [width, await loadPage(browser, url, width)] as const),
    ),
  );
  return {
    ...page,
    loads,
    ...(port === undefined ? {} : { scores: await lighthouseScores(url, port) }),
  };
}

/**
 * Serves a built site as in production and weighs the heaviest page of each kind in a real Chromium.
 *
 * @param site folder of the built site, or the link to it
 * @returns a row a kind; none when the folder has no pages
 */
export async function weighSite(site: string, withLighthouse: boolean): Promise<Weighed[]> {
  const server = await startServer({ link: site, port: 0, host: 'localhost' });
  try {
    const pages = await heaviestPages(site, server.url);
    const port = withLighthouse ? await freePort() : undefined;
    const browser = await launchChromium(
      port === undefined ? [] : [`--remote-debugging-port=${port}`],
    );
    try {
      const rows: Weighed[] = [];
      for (const page of pages) {
        rows.push(await weighPage(page, server.url + encodeURI(page.path), browser, port));
      }
      return rows;
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
