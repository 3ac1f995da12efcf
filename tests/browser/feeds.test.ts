import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { LIWAN, reader, reports, siteAt } from '../support/reader.ts';

const withPage = reader();

/** A feed of the site, read by a program that reads feeds. Entries name the site's own address. */
const read = async (name: string) => {
  const response = await fetch(`${siteAt('/sub/')}feeds/${name}.xml`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^application\/(?:atom\+)?xml/u);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const { id, updated, entries = [] } = parseAtomFeed(await response.text());
  const found = entries.map((entry) => ({ id: entry.id ?? '', updated: entry.updated ?? '' }));
  return { id, updated, entries: found };
};

test('the feed of reports has every report, under its address', async () => {
  const { id, entries } = await read('reports');
  expect(id).toBe('https://mingzhang.example/sub/feeds/reports.xml');
  expect(entries.map((entry) => entry.id).sort()).toEqual(
    reports.map((report) => `https://mingzhang.example/sub/${report}`),
  );
});

test('every finding of a feed stands on its report under the very anchor', () =>
  withPage({}, async (page) => {
    const { entries } = await read('liwan');
    const ids = entries.map(({ id }) => new URL(id));
    expect(new Set(ids.map(({ href }) => href)).size).toBe(ids.length);
    await page.goto(siteAt('/sub/') + LIWAN);
    const anchors = ids.map(({ hash }) => decodeURI(hash.slice(1))).filter((id) => id !== '');
    expect(anchors.length).toBeGreaterThan(10);
    for (const anchor of anchors) {
      expect(await page.locator(`[id="${anchor}"]`).count(), anchor).toBe(1);
    }
  }));

test('a feed without an entry says when, and is empty', async () => {
  const { updated, entries } = await read('tianhe');
  expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
  expect(entries).toEqual([]);
});

test('a page tells browsers and readers of the feeds', () =>
  withPage({}, async (page) => {
    await page.goto(`${siteAt('/sub/')}liwan/`);
    const offered = await page
      .locator('link[type="application/atom+xml"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(offered).toEqual(
      ['reports', 'findings', 'liwan'].map((name) => `/sub/feeds/${name}.xml`),
    );
    expect(await page.locator('footer a[href="/sub/feeds/reports.xml"]').isVisible()).toBe(true);
    expect(await page.locator('main a[href="/sub/feeds/liwan.xml"]').isVisible()).toBe(true);
  }));
