import { describe, expect, test } from 'vitest';
import {
  axeFaults,
  bases,
  LIWAN,
  PANYU,
  reader,
  reports,
  sideways,
  siteAt,
  watch,
} from '../support/reader.ts';

const pages = [
  ...['', 'panyu/', 'tianhe/', 'panyu/kegongshangxin/'],
  ...reports,
  ...reports.map((report) => `${report}sources/`),
  ...['findings/', 'findings/severity/note/', 'findings/district/liwan/', 'method/'],
  ...['completeness/', 'coverage/', 'rubrics/', 'rubrics/liwan-2021/', 'no-such-page/'],
  ...['compare/', 'compare/2021/liwan/panyu/'],
  ...['indicators/', 'indicators/retail-sales/', 'indicators/execution-rate/'],
  ...['glossary/', 'about/', 'corrections/', 'data/', 'data/dictionary/', 'search/'],
];
/** The report page is made for widths in between, too. */
const WIDTHS: Readonly<Record<string, readonly number[]>> = {
  [PANYU]: [360, 768, 1440],
  [LIWAN]: [360, 768, 1440],
};
/** Of the lists of sources, all made by one component, axe reads all when narrow, one when wide. */
const isAnotherList = (path: string): boolean =>
  path.endsWith('/sources/') && path !== `${PANYU}sources/`;
const seen = bases.flatMap((base) =>
  pages.map((path) => ({ base, path, address: base + path, widths: WIDTHS[path] ?? [360, 1440] })),
);

const withPage = reader();

describe('every kind of page, with the headers it is served with', () => {
  test.for(seen)('$address', ({ base, path, widths }) =>
    withPage({}, async (page) => {
      const { complaints, hosts } = watch(page);
      const response = await page.goto(siteAt(base) + path);
      expect(response?.status()).toBe(path === 'no-such-page/' ? 404 : 200);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'self'");
      expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        expect(await sideways(page), `sideways scroll at ${width} px`).toBe(0);
        // The base changes addresses only: what axe reads is the same under both.
        if (base === '/' && !(width > 360 && isAnotherList(path)))
          expect(await axeFaults(page), `axe at ${width} px`).toEqual([]);
      }
      expect(complaints).toEqual([]);
      expect([...hosts]).toEqual([new URL(siteAt(base)).host]);
    }),
  );
});

describe('a reader', () => {
  test('who clicks a number of the brief stands where the page shows it', () =>
    withPage({ viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(siteAt() + PANYU);
      const links = await page.locator('.brief a').all();
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) {
        const id = decodeURI((await link.getAttribute('href')) ?? '').slice(1);
        expect(await page.locator(`[id="${id}"]`).count(), id).toBe(1);
      }
    }));

  test('who clicks a figure sees where it is printed', () =>
    withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(siteAt('/sub/') + PANYU);
      await page.click('.amounts a.figure:has-text("98.3%")');
      await page.waitForURL(`**/sub/${PANYU}sources/#*`);
      const row = page.locator('tr:target');
      expect(await row.innerText()).toContain('98.3%');
      expect(await row.innerText()).toContain('一、（三）部门整体收支情况');
      expect(await row.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
        0,
      );
      await page.click('.crumbs a >> nth=-1');
      expect(new URL(page.url()).pathname).toBe(`/sub/${PANYU}`);
    }));

  test('who comes from the list of findings stands before the finding, opened', () =>
    withPage({ viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(`${siteAt('/sub/')}findings/severity/note/`);
      const link = page.locator('.sentence a').first();
      const told = await link.textContent();
      await link.click();
      await page.waitForURL(/#hedui-/u);
      const finding = page.locator(`[id="${decodeURI(new URL(page.url()).hash.slice(1))}"]`);
      expect(await finding.locator('.sentence').textContent()).toContain(told?.trim());
      expect(await finding.locator('.sentence').isVisible()).toBe(true);
      // A bureau's reply names it by this.
      expect(await finding.locator('.id').textContent()).toMatch(/^[a-z-]+:/u);
    }));

  test('who sees a mark beside a figure gets to what was found', () =>
    withPage({ viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(siteAt() + LIWAN);
      const mark = page.locator('a.mark:visible').first();
      expect(await mark.textContent()).toMatch(/[矛疑末]/u);
      await mark.click();
      const finding = page.locator(`[id="${decodeURI(new URL(page.url()).hash.slice(1))}"]`);
      expect(await finding.locator('.sentence').isVisible()).toBe(true);
    }));
});

describe('the data files', () => {
  test('list every report, and serve its canonical record', async () => {
    const list = (await (await fetch(`${siteAt('/sub/')}data/reports.json`)).json()) as {
      reports: { page: string; data: string; actual: string }[];
    };
    expect(list.reports.map(({ page }) => page.replace('/sub/', '')).sort()).toEqual(reports);
    const first = list.reports.find(({ page }) => page === `/sub/${PANYU}`);
    expect(first).toMatchObject({ actual: '125,575.02万元' });
    const origin = new URL(siteAt('/sub/')).origin;
    const record = (await (await fetch(origin + (first?.data ?? ''))).json()) as {
      report: { facts: Record<string, { mentions: { text: string }[] }> };
    };
    expect(record.report.facts['budget/total/actual']?.mentions[0]?.text).toBe('125,575.02万元');
  });
});
