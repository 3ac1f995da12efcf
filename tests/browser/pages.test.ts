import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../scripts/lib/static-server.ts';
import { launchChromium } from '../support/chromium.ts';

const root = new URL('../..', import.meta.url).pathname;
const report = 'panyu/kegongshangxin/2021/self/';
const files = await readdir(join(root, 'content/reports'), { recursive: true });
const reports = files
  .filter((file) => file.endsWith('/report.yaml'))
  .map((file) => file.replace('report.yaml', ''))
  .sort();
const pages = [
  ...['', 'panyu/', 'tianhe/', 'panyu/kegongshangxin/', ...reports],
  ...['findings/', 'findings/severity/note/', 'method/', 'completeness/', 'rubrics/'],
  'no-such-page/',
];
const bases = ['/', '/sub/'];
const widths = [360, 1440];

let browser: Browser;
let work: string;
const servers = new Map<string, RunningServer>();

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'mingzhang-pages-'));
  browser = await launchChromium();
  for (const [index, base] of bases.entries()) {
    const link = join(work, `${index}`, 'dist');
    const args = ['--content', 'content', '--out', link, '--base', base, '--quiet'];
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts/build.ts'), ...args],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    servers.set(base, await startServer({ link, port: 0, host: '127.0.0.1' }));
  }
});

afterAll(async () => {
  await browser.close();
  await Promise.all([...servers.values()].map((server) => server.close()));
  await rm(work, { recursive: true, force: true });
});

const urlOf = (base: string): string => {
  const server = servers.get(base);
  if (!server) throw new Error(`no server for ${base}`);
  return `http://127.0.0.1:${server.port}${base}`;
};

/** Everything a reader's browser would complain of on a page, and every host it asked. */
const watch = (page: Page) => {
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    const missing = message.text().includes('status of 404') && page.url().includes('no-such-page');
    if (['error', 'warning'].includes(message.type()) && !missing) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  return { complaints, hosts };
};

const withPage = async (
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext(options);
  try {
    await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
};

const everyPage = bases.flatMap((base) =>
  widths.flatMap((width) => pages.map((path) => ({ base, width, path }))),
);

describe('every kind of page, with the headers it is served with', () => {
  test.for(everyPage)('$base$path at $width px', ({ base, width, path }) =>
    withPage({ viewport: { width, height: 900 } }, async (page) => {
      const { complaints, hosts } = watch(page);
      const response = await page.goto(urlOf(base) + path);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'self'");
      expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, 'sideways scroll').toBe(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(complaints).toEqual([]);
      expect([...hosts]).toEqual([new URL(urlOf(base)).host]);
    }),
  );

  test.for(['dark', 'light'] as const)('the report page is axe clean in %s', (colorScheme) =>
    withPage({ viewport: { width: 1440, height: 900 }, colorScheme }, async (page) => {
      await page.goto(urlOf('/') + report);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }),
  );
});

describe('a reader', () => {
  test('without JavaScript reads the whole report', () =>
    withPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(urlOf('/') + report);
      const text = await page.innerText('main');
      for (const printed of ['95.77', '127,782.81', '98.3%', '51.9%', '超140亿元', '17.8%']) {
        expect(text.replaceAll(' ', '')).toContain(printed);
      }
    }));

  test('gets from the home page to a report by its links', () =>
    withPage({ viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(urlOf('/sub/'));
      await page.click('text=番禺');
      await page.click('h2 a');
      await page.click(`.reports a[href$="${report}"]`);
      expect(new URL(page.url()).pathname).toBe(`/sub/${report}`);
      expect(await page.innerText('h1')).toContain('科技工业商务和信息化局');
    }));

  test('who clicks a figure sees where it is printed', () =>
    withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(urlOf('/') + report);
      await page.click('.brief a:has-text("98.3%")');
      const row = page.locator(':target');
      expect(await row.isVisible()).toBe(true);
      expect(await row.innerText()).toContain('一、（三）部门整体收支情况');
    }));

  test('who comes from the list of findings stands before the finding, opened', () =>
    withPage({ viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(`${urlOf('/sub/')}findings/severity/note/`);
      const link = page.locator('ol.rows a').first();
      const told = await link.textContent();
      await link.click();
      await page.waitForURL(/#hedui-/u);
      const finding = page.locator(`[id="${decodeURI(new URL(page.url()).hash.slice(1))}"]`);
      expect(await finding.locator('.sentence').textContent()).toContain(told?.trim());
      expect(await finding.locator('.sentence').isVisible()).toBe(true);
    }));

  test('who sees a mark beside a figure gets to what was found', () =>
    withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(`${urlOf('/')}liwan/kegongxin/2021/third-party/`);
      const mark = page.locator('a.mark:visible').first();
      expect(await mark.textContent()).toMatch(/[矛疑末]/u);
      await mark.click();
      const finding = page.locator(`[id="${decodeURI(new URL(page.url()).hash.slice(1))}"]`);
      expect(await finding.locator('.sentence').isVisible()).toBe(true);
    }));

  test('with the keyboard alone skips to the text and opens the list of sources', () =>
    withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(urlOf('/') + report);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      await page.focus('.sources summary');
      await page.keyboard.press('Enter');
      expect(await page.locator('.sources').getAttribute('open')).not.toBeNull();
    }));
});

describe('links', () => {
  test.for(bases)('under %s every link and anchor leads somewhere', (base) =>
    withPage({}, async (page) => {
      const start = urlOf(base);
      const seen = new Map<string, ReadonlySet<string>>();
      const wanted: string[] = [start];
      const anchors: { from: string; to: URL }[] = [];
      const lost: string[] = [];
      for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
        const address = next;
        if (seen.has(address)) continue;
        const response = await page.goto(address);
        if (response?.status() !== 200) lost.push(address);
        const ids = await page.evaluate(() =>
          [...document.querySelectorAll('[id]')].map(({ id }) => id),
        );
        seen.set(address, new Set(ids));
        const links = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
        );
        for (const link of links) {
          const to = new URL(link);
          if (to.origin !== new URL(start).origin) continue;
          if (!to.pathname.startsWith(base)) lost.push(link);
          anchors.push({ from: address, to });
          wanted.push(to.origin + to.pathname);
        }
      }
      const astray = anchors.filter(({ to }) => {
        const id = decodeURIComponent(to.hash.slice(1));
        return id !== '' && seen.get(to.origin + to.pathname)?.has(id) !== true;
      });
      expect(lost).toEqual([]);
      expect([...new Set(astray.map(({ to }) => to.href))]).toEqual([]);
      expect(seen.size).toBeGreaterThan(14);
    }),
  );
});

describe('the data files', () => {
  test('list every report, and serve its canonical record', async () => {
    const list = (await (await fetch(`${urlOf('/sub/')}data/reports.json`)).json()) as {
      reports: { page: string; data: string; actual: string }[];
    };
    expect(list.reports.map(({ page }) => page.replace('/sub/', '')).sort()).toEqual(reports);
    const first = list.reports.find(({ page }) => page === `/sub/${report}`);
    expect(first).toMatchObject({ actual: '125,575.02万元' });
    const origin = new URL(urlOf('/sub/')).origin;
    const record = (await (await fetch(origin + (first?.data ?? ''))).json()) as {
      report: { facts: Record<string, { mentions: { text: string }[] }> };
    };
    expect(record.report.facts['budget/total/actual']?.mentions[0]?.text).toBe('125,575.02万元');
  });
});
