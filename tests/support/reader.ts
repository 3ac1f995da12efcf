import { readdir } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium } from '../../scripts/lib/launch-chromium.ts';

const content = await readdir(new URL('../../content/reports', import.meta.url), {
  recursive: true,
});

/** The addresses of all reports, with a slash at the end. */
export const reports = content
  .filter((file) => file.endsWith('/report.yaml'))
  .map((file) => file.replace('report.yaml', ''))
  .sort();

/** Reports that the tests know by heart. */
export const PANYU = 'panyu/kegongshangxin/2021/self/';
export const LIWAN = 'liwan/kegongxin/2021/third-party/';
export const HAIZHU = 'haizhu/kegongshangxin/2022/self/';

/** One page of each kind that people read. */
export const kinds = [LIWAN, '', 'findings/', 'panyu/kegongshangxin/', 'rubrics/liwan-2021/'];

export const PHONE = { width: 360, height: 800 };
export const DESK = { width: 1440, height: 900 };

export const bases = ['/', '/sub/'];

/** Where the site that is built for `base` is served. */
export const siteAt = (base = '/'): string => {
  const url = inject('sites')[base];
  if (url === undefined) throw new Error(`no site under ${base}`);
  return url;
};

type Use = (page: Page, context: BrowserContext) => Promise<void>;

/**
 * A browser for the tests of one file.
 * @param more arguments for Chromium
 * @returns opens a page of its own, hands it over, and closes it
 */
export function reader(more: readonly string[] = []) {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(more);
  });
  afterAll(() => browser.close());
  return async (options: BrowserContextOptions, use: Use): Promise<void> => {
    const context = await browser.newContext({ colorScheme: 'light', ...options });
    try {
      await use(await context.newPage(), context);
    } finally {
      await context.close();
    }
  };
}

/** Everything a reader's browser would complain of on a page, and every host it asked. */
export function watch(page: Page) {
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    // A page that is not there says so; a picture has no icon of its own, and Chromium asks for one.
    const isMissing = page.url().includes('no-such-page') || page.url().endsWith('.svg');
    const asked = message.location().url;
    const missing =
      message.text().includes('status of 404') &&
      isMissing &&
      (asked === page.url() || asked.endsWith('/favicon.ico'));
    if (['error', 'warning'].includes(message.type()) && !missing) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  return { complaints, hosts };
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that a change of colours or sizes alone can break. */
const OF_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/**
 * What axe finds against the page as it stands, a line each; the rule for targets' size is asked for by name.
 * @param looks only what another look of the same page can break
 */
export async function axeFaults(page: Page, looks = false): Promise<string[]> {
  const { violations, passes, inapplicable, incomplete } = await new AxeBuilder({ page })
    .options({
      runOnly: looks
        ? { type: 'rule', values: [...OF_LOOKS, 'target-size'] }
        : { type: 'tag', values: TAGS },
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    })
    // There are no frames, so that axe needs no second page to gather what it found.
    .setLegacyMode(true)
    .analyze();
  const ran = [violations, passes, inapplicable, incomplete].flat().map(({ id }) => id);
  const missing = ['color-contrast', 'target-size'].filter((id) => !ran.includes(id));
  return [
    ...missing.map((id) => `${id} did not run`),
    ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
  ];
}

/** Opens all that is folded, as a reader would who clicks everything. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** How far the page can be pushed sideways, in pixels. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    scrollTo({ left: 10_000 });
    const pushed = scrollX;
    scrollTo({ left: 0 });
    return pushed;
  });
