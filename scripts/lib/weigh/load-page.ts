import type { Browser, Request } from 'playwright-core';
import type { PageLoad } from './weighed.ts';

type LayoutShift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

/** Runs in the page: scrolls through all of it, then sums the shifts of loading and of scrolling. */
const sumOfShifts = async (): Promise<number> => {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const { value, hadRecentInput } of entries as LayoutShift[]) {
      if (!hadRecentInput) sum += value;
    }
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  await document.fonts.ready;
  for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    await painted();
  }
  await painted();
  await painted();
  add(observer.takeRecords());
  return sum;
};

/** Bytes of the body as sent, as the site's server says them. */
const sentBytes = async (request: Request): Promise<number> =>
  Number((await request.response())?.headers()['content-length'] ?? 0);

const total = async (requests: readonly Request[], type: string): Promise<number> => {
  const sizes = await Promise.all(
    requests.filter((request) => request.resourceType() === type).map(sentBytes),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
};

/** Opens a page as a reader does for the first time, scrolls through it, and tells what that took. */
export async function loadPage(browser: Browser, url: string, width: number): Promise<PageLoad> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  try {
    const requests: Request[] = [];
    context.on('request', (request) => requests.push(request));
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    const shift = await page.evaluate(sumOfShifts);
    await page.waitForLoadState('networkidle');
    const hosts = requests.map((request) => new URL(request.url()).host);
    const own = new URL(url).host;
    return {
      css: await total(requests, 'stylesheet'),
      js: await total(requests, 'script'),
      requests: requests.length,
      // `data:` and `blob:` have no host.
      foreign: [...new Set(hosts)].filter((host) => host !== '' && host !== own).sort(),
      shift,
    };
  } finally {
    await context.close();
  }
}
