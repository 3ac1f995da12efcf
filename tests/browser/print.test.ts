import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readPdf, spelled, wordsOf } from '../support/pdf.ts';
import { LIWAN, openAll, PANYU, reader, siteAt } from '../support/reader.ts';

const withPage = reader();
const A4 = { width: 595, height: 842 };
/** In points; the page's number stands in the lowest. */
const MARGIN = { side: 44, top: 51, bottom: 57 };

const printed = async (page: Page) => readPdf(await page.pdf({ preferCSSPageSize: true }));

describe.for([
  { name: 'the heaviest report', path: LIWAN, from: '来源：广州市荔湾区科技工业和信息化局2021年' },
  { name: 'the home page', path: '', from: '' },
])('$name on paper', ({ path, from }) => {
  test('is A4, numbered, blank nowhere for long, with no text too small, its source and address at the end', () =>
    withPage({}, async (page) => {
      await page.goto(siteAt() + path);
      const address = await page.locator('link[rel=canonical]').getAttribute('href');
      expect(address).toMatch(/^https?:\/\/.+\/$/u);
      const sheets = await printed(page);
      expect(sheets.length).toBeGreaterThan(1);
      for (const [index, { width, height, items }] of sheets.entries()) {
        expect({ width: Math.round(width), height: Math.round(height) }).toEqual(A4);
        const foot = items.filter(({ y }) => y < MARGIN.bottom - 7).map(({ text }) => text);
        expect(spelled(foot.join(''))).toBe(`${index + 1}/${sheets.length}`);
      }

      const last = wordsOf(sheets.slice(-1));
      expect(last.slice(-400)).toContain(spelled(`网址：${address ?? ''}`));
      expect(last.slice(-400)).toContain(spelled(from));

      const items = sheets.flatMap((sheet) => sheet.items);
      const small = items.filter(({ size }) => size < 7.95);
      expect([...new Set(small.map(({ text, size }) => `${size.toFixed(1)} ${text}`))]).toEqual([]);
      // Brackets and quotation marks hang into the margin by the half that is blank.
      const out = items.filter(
        ({ x, end, size }) => x + size / 2 < MARGIN.side || end - size / 2 > A4.width - MARGIN.side,
      );
      expect(out.map(({ text }) => text)).toEqual([]);

      // Down the first sheet, from the top margin to the bottom one.
      const lines = (sheets[0]?.items ?? []).map(({ y }) => y).filter((y) => y > MARGIN.bottom);
      const edges = [A4.height - MARGIN.top, ...lines.sort((a, b) => b - a), MARGIN.bottom];
      const gaps = edges.slice(1).map((y, index) => (edges[index] ?? y) - y);
      expect(lines.length).toBeGreaterThan(30);
      expect(Math.max(...gaps)).toBeLessThan(A4.height / 5);
    }));
});

test('a fold is printed as the reader left it: opened in full, closed by its title with where to read it', () =>
  withPage({}, async (page) => {
    await page.goto(siteAt() + LIWAN);
    const rule = '（预算支出执行率 − 80%）÷（100% − 80%）× 8';
    const unread = spelled('没有展开，见网页');
    const closed = wordsOf(await printed(page));
    expect(closed.includes(spelled(rule)), rule).toBe(false);
    expect(closed.includes(unread), unread).toBe(true);
    await openAll(page);
    const opened = wordsOf(await printed(page));
    expect(opened.includes(spelled(rule)), rule).toBe(true);
    expect(opened.includes(unread), unread).toBe(false);
  }));

test('what serves the screen alone is not printed, what serves paper is', () =>
  withPage({}, async (page) => {
    await page.goto(siteAt() + LIWAN);
    expect(await page.locator('.print-only').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-only').isVisible()).toBe(true);
    const shown: string[] = [];
    for (const gone of ['.mast nav', '.crumbs', '.modes', '.take', '.screen-only', '.skip']) {
      expect(await page.locator(gone).count(), gone).toBeGreaterThan(0);
      if ((await page.locator(`${gone} >> visible=true`).count()) > 0) shown.push(gone);
    }
    expect(shown).toEqual([]);
  }));

test('is on white, in dark ink, in the size of paper, whatever the reader’s modes are', () =>
  withPage({ colorScheme: 'dark', contrast: 'more' }, async (page) => {
    await page.goto(siteAt() + PANYU);
    for (const tick of ['theme-dark', 'contrast-more', 'text-large']) await page.check(`#${tick}`);
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => {
      const { backgroundColor, color, fontSize } = getComputedStyle(document.documentElement);
      const spent = document.querySelector('.chart .spent');
      return { backgroundColor, color, fontSize, spent: spent && getComputedStyle(spent).fill };
    });
    expect(seen).toEqual({
      backgroundColor: 'rgb(255, 255, 255)',
      color: 'rgb(0, 0, 0)',
      // 10 pt
      fontSize: '13.3333px',
      spent: 'rgb(0, 0, 0)',
    });
  }));
