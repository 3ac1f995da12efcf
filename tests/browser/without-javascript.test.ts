import { describe, expect, test } from 'vitest';
import { LIWAN, openAll, PANYU, PHONE, reader, reports, siteAt } from '../support/reader.ts';

const withPage = reader();
const silent = { viewport: PHONE, javaScriptEnabled: false };
const bare = (text: string): string => text.replaceAll(/\s/gu, '');

describe('without JavaScript', () => {
  test('the whole report is there', () =>
    withPage(silent, async (page) => {
      await page.goto(siteAt() + PANYU);
      const text = bare(await page.innerText('main'));
      for (const printed of ['95.77', '127,782.81', '98.3%', '51.9%', '超140亿元']) {
        expect(text).toContain(printed);
      }
      // Folded, and opened by a click alone.
      const fold = page.locator('#shuzi details', { hasText: '17.8%' });
      expect(await fold.locator('dl').isVisible()).toBe(false);
      await fold.locator('summary').click();
      expect(bare(await fold.innerText())).toContain('17.8%');
    }));

  test.for(reports)('the text of %s is what JavaScript shows, but for its own controls', (report) =>
    withPage(silent, (plain) =>
      withPage({ viewport: PHONE }, async (page) => {
        await Promise.all([plain.goto(siteAt() + report), page.goto(siteAt() + report)]);
        await Promise.all([openAll(plain), openAll(page)]);
        const [without, enlivened] = await Promise.all([
          plain.innerText('body'),
          page.innerText('body'),
        ]);
        const lines = (text: string) => text.split('\n').map((line) => line.trim());
        expect(lines(without).length).toBeGreaterThan(100);
        expect(lines(without)).toEqual(lines(enlivened).filter((line) => line !== 'PNG'));
      }),
    ),
  );

  test('what only JavaScript can do is not offered', () =>
    withPage(silent, async (page) => {
      await page.goto(siteAt() + LIWAN);
      await openAll(page);
      expect(
        await page.locator('main button:visible:not([popovertarget])').allInnerTexts(),
      ).toEqual([]);
      expect(await page.locator('[data-png]').count()).toBeGreaterThan(3);
      expect(await page.locator('.modes input:visible').count()).toBe(5);
    }));

  test('the links lead on, from the home page to a figure’s place in the source', () =>
    withPage(silent, async (page) => {
      await page.goto(siteAt('/sub/'));
      await page.click('.tiles a:has-text("番禺")');
      await page.click('h2 a');
      await page.click(`.reports a[href$="${PANYU}"]`);
      expect(await page.innerText('h1')).toContain('科技工业商务和信息化局');
      await page.click('.amounts a.figure:has-text("98.3%")');
      expect(await page.locator('tr:target').innerText()).toContain('98.3%');
    }));

  test('the files to take along are real', () =>
    withPage(silent, async (page) => {
      await page.goto(siteAt('/sub/') + LIWAN);
      const links = await page
        .locator('.take a[download], .facts a[href$=".json"]')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      expect(links.length).toBe(10);
      for (const link of links) {
        const response = await fetch(link);
        expect(response.status, link).toBe(200);
        expect((await response.text()).length, link).toBeGreaterThan(100);
      }
    }));
});
