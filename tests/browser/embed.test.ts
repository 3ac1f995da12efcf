import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults, LIWAN, PANYU, reader, sideways, siteAt, watch } from '../support/reader.ts';

const embeds = [
  ...['score', 'money', 'projects', 'targets'].map((name) => `embed/${LIWAN}${name}/`),
  `embed/${PANYU}money/`,
];
const withPage = reader();

/** Another site: another port is another origin. It answers with the frame that its address asks for. */
let other: Server;
let origin = '';
beforeAll(async () => {
  other = createServer((request, response) => {
    const src = new URL(request.url ?? '/', 'http://a').searchParams.get('src') ?? '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><iframe src="${src}" width="600" height="500"></iframe>`);
  });
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => other.close(closed)));

/** Opens a page of the other site that has the address in a frame. */
const framed = async (page: Page, address: string) => {
  await page.goto(`${origin}/?src=${encodeURIComponent(address)}`);
  const [, frame] = page.frames();
  if (!frame) throw new Error('the page has no frame');
  return frame;
};

describe('a page of another site', () => {
  test.for(['/', '/sub/'])('shows a chart from the site under %s in a frame', (base) =>
    withPage({}, async (page) => {
      const { complaints } = watch(page);
      const frame = await framed(page, `${siteAt(base)}embed/${LIWAN}money/`);
      expect(frame.url()).toBe(`${siteAt(base)}embed/${LIWAN}money/`);
      expect(await frame.locator('h3.title').isVisible()).toBe(true);
      expect(complaints).toEqual([]);
    }),
  );

  test.for([LIWAN, '', 'findings/'])('is refused the page /%s in a frame', (path) =>
    withPage({}, async (page) => {
      const frame = await framed(page, siteAt() + path);
      expect(frame.url()).toBe('chrome-error://chromewebdata/');
    }),
  );

  test('can use the line that the report offers, without JavaScript', () =>
    withPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(siteAt('/sub/') + LIWAN);
      const offer = page.locator('.take details').first();
      await offer.locator('summary').click();
      const code = await offer.locator('textarea').inputValue();
      expect(code).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="100%" height="\d+"/u);
      expect(code).toContain(`/sub/embed/${LIWAN}score/"`);
      expect(code).toContain('loading="lazy"');
      expect(await sideways(page)).toBe(0);
    }));
});

describe('an embedded chart', () => {
  test.for(embeds)('%s reads at 300 px, without JavaScript, and axe finds nothing', (path) =>
    withPage({ viewport: { width: 300, height: 500 } }, (page) =>
      withPage(
        { viewport: { width: 300, height: 500 }, javaScriptEnabled: false },
        async (silent) => {
          const { complaints, hosts } = watch(page);
          await Promise.all([page.goto(siteAt() + path), silent.goto(siteAt() + path)]);
          expect(await sideways(page)).toBe(0);
          expect(await axeFaults(page)).toEqual([]);
          expect(await silent.innerText('body')).toBe(await page.innerText('body'));
          expect(await page.innerText('footer')).toMatch(
            /来源：《.+》，.+。[^]+收录，数据版本 \w{8}/u,
          );
          expect(complaints).toEqual([]);
          expect([...hosts]).toEqual([new URL(siteAt()).host]);
        },
      ),
    ),
  );

  test('is dark where the reader wants it dark, and axe finds nothing then', () =>
    withPage({ viewport: { width: 600, height: 500 }, colorScheme: 'dark' }, async (page) => {
      await page.goto(`${siteAt()}embed/${LIWAN}score/`);
      const paper = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      expect(paper).toBe('rgb(22, 21, 18)');
      expect(await axeFaults(page, true)).toEqual([]);
    }));

  test('leads to where its figures are printed, in a window of its own', () =>
    withPage({ viewport: { width: 600, height: 500 } }, async (page, context) => {
      await page.goto(`${siteAt('/sub/')}embed/${LIWAN}money/`);
      const opened = context.waitForEvent('page');
      await page.click('.amounts a.figure');
      const sources = await opened;
      await sources.waitForURL(`**/sub/${LIWAN}sources/#*`);
      expect(await sources.locator('tr:target').count()).toBe(1);
      expect(new URL(page.url()).pathname).toBe(`/sub/embed/${LIWAN}money/`);
    }));

  test('leads back to its part of the report', () =>
    withPage({}, async (page, context) => {
      for (const path of embeds) {
        await page.goto(siteAt() + path);
        const back = context.waitForEvent('page');
        await page.click('footer a >> nth=-1');
        const report = await back;
        await report.waitForURL(/#[a-z]+$/u);
        const id = new URL(report.url()).hash.slice(1);
        expect(await report.locator(`[id="${id}"]`).count(), path).toBe(1);
        await report.close();
      }
    }));

  test('is kept out of search engines, which are sent to the report', async () => {
    const page = await (await fetch(`${siteAt()}embed/${LIWAN}score/`)).text();
    const sitemap = await (await fetch(`${siteAt()}sitemap.xml`)).text();
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain(`<link rel="canonical" href="https://mingzhang.example/${LIWAN}">`);
    expect(sitemap).not.toContain('/embed/');
  });
});
