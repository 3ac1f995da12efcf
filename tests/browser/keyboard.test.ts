import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESK, LIWAN, openAll, PANYU, PHONE, reader, siteAt } from '../support/reader.ts';

const withPage = reader();

/** Where the focus is, as a reader sees it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement ?? document.body;
    // A link in running text may begin in one line and end in the next.
    const lines = [...one.getClientRects()];
    const [first = new DOMRect(), last = first] = [lines[0], lines.at(-1)];
    return {
      text: one.textContent.trim(),
      part: one.closest('.part')?.id ?? (one.closest('main') ? 'head' : 'mast'),
      begins: { left: first.left, top: first.top + scrollY, bottom: first.bottom + scrollY },
      ends: { right: last.right, bottom: last.bottom + scrollY },
      order: [...document.querySelectorAll('*')].indexOf(one),
    };
  });

/** Where the Tab key leads, from the top of the page until it leaves the first part. */
const tabsToFirstPart = async (page: Page) => {
  const stops: Awaited<ReturnType<typeof focused>>[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!['mast', 'head', 'yifenzhong'].includes(stop.part)) return stops;
    stops.push(stop);
    if (stops.length > 200) throw new Error('the focus never gets past the first part');
  }
};

describe('with the keyboard alone', () => {
  test('a reader skips to the text', () =>
    withPage({ viewport: DESK }, async (page) => {
      await page.goto(siteAt() + PANYU);
      await page.keyboard.press('Tab');
      expect((await focused(page)).text).toBe('跳到正文');
      expect(await page.locator('.skip').isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      await page.keyboard.press('Tab');
      expect((await focused(page)).part).toBe('head');
    }));

  test('the focus goes through the head and the first part as they are read', () =>
    withPage({ viewport: PHONE }, async (page) => {
      await page.goto(siteAt() + LIWAN);
      const stops = await tabsToFirstPart(page);
      const parts = [...new Set(stops.map(({ part }) => part))];
      expect(parts).toEqual(['mast', 'head', 'yifenzhong']);
      expect(stops.length).toBeGreaterThan(20);
      // One column: what comes next stands lower, or in the same line to the right.
      // (The link that skips is in the way only while it has the focus.)
      const astray = stops.slice(2).filter((stop, index) => {
        const before = stops[index + 1] ?? stop;
        const { begins } = stop;
        const { right, bottom } = before.ends;
        return begins.bottom <= bottom + 2 && begins.top < bottom - 2 && begins.left < right - 2;
      });
      expect(astray.map(({ text }) => text)).toEqual([]);
    }));

  test('the focus goes in the order of the document where columns stand side by side', () =>
    withPage({ viewport: DESK }, async (page) => {
      await page.goto(siteAt() + LIWAN);
      const orders = (await tabsToFirstPart(page)).map(({ order }) => order);
      expect(orders.length).toBeGreaterThan(20);
      expect(orders).toEqual([...orders].sort((a, b) => a - b));
    }));

  test('what is folded opens and closes', () =>
    withPage({ viewport: DESK }, async (page) => {
      await page.goto(siteAt() + LIWAN);
      const fold = page.locator('#zenyang details').first();
      expect(await fold.locator('dl').isVisible()).toBe(false);
      await fold.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await fold.locator('dl').isVisible()).toBe(true);
      await page.keyboard.press('Space');
      expect(await fold.locator('dl').isVisible()).toBe(false);
    }));

  test('the projects are sorted, and the order is told', () =>
    withPage({ viewport: DESK }, async (page) => {
      await page.goto(siteAt() + PANYU);
      const table = page.locator('table.projects').first();
      const head = table.locator('thead th', { hasText: '实际支出' });
      const column = async () =>
        (await table.locator('td[data-label="支出"]').allInnerTexts()).map((text) =>
          Number(text.replaceAll(/[^\d.]/gu, '')),
        );
      const rows = await table.locator('tbody:has(tr:nth-child(4)) tr').allInnerTexts();
      expect(await head.getAttribute('aria-sort')).toBeNull();
      // From the first head that sorts, by Tab.
      await table.locator('button.sort').first().focus();
      while ((await focused(page)).text !== '实际支出') await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect(await column()).toEqual([23000, 4715.14, 2670.36, 1000, 964.79, 311, 294.29]);
      await page.keyboard.press('Space');
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      expect(await column()).toEqual([23000, 294.29, 311, 964.79, 1000, 2670.36, 4715.14]);
      // Each group keeps its head and its rows.
      const sorted = await table.locator('tbody:has(tr:nth-child(4)) tr').allInnerTexts();
      expect(sorted[0]).toBe(rows[0]);
      expect([...sorted].sort()).toEqual([...rows].sort());
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await table.locator('[aria-sort]').allInnerTexts()).toEqual(['执行率']);
    }));
});

describe('whatever takes the focus shows it', () => {
  test.for(['', LIWAN, `${PANYU}sources/`, 'findings/', 'panyu/'])('/%s', (path) =>
    withPage({ viewport: DESK }, async (page) => {
      await page.goto(siteAt() + path);
      await openAll(page);
      // What a script focuses after a key is shown as if the key had brought it there.
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const luminance = (colour: string) => {
          const [r = 0, g = 0, b = 0] = [...colour.matchAll(/[\d.]+/g)].map(([channel]) => {
            const part = Number(channel) / 255;
            return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const contrast = (one: string, other: string) => {
          const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
          return Math.max(a, b) / Math.min(a, b);
        };
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        const all = [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, input, select, textarea, summary, [tabindex="0"]',
          ),
        ].filter((one) => one.checkVisibility({ visibilityProperty: true }));
        const faults = all.flatMap((one) => {
          one.focus();
          const style = getComputedStyle(one);
          const box = one.getBoundingClientRect();
          const cut = (around: Element | null): boolean => {
            if (around === null || around === document.documentElement) return false;
            const { overflow, clipPath } = getComputedStyle(around);
            const edge = around.getBoundingClientRect();
            const out =
              box.left - 3 < edge.left ||
              box.right + 3 > edge.right ||
              box.top - 3 < edge.top ||
              box.bottom + 3 > edge.bottom;
            return (
              ((overflow !== 'visible' || clipPath !== 'none') && out) || cut(around.parentElement)
            );
          };
          const says = [
            document.activeElement !== one && 'takes no focus',
            (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) && 'no outline',
            contrast(style.outlineColor, paper) < 3 && `faint outline ${style.outlineColor}`,
            box.width * box.height === 0 && 'no size',
            cut(one.parentElement) && 'cut off',
          ].filter((each) => each !== false);
          return says.map((each) => `${each}: ${one.outerHTML.slice(0, 120)}`);
        });
        return { count: all.length, faults };
      });
      expect(found.count).toBeGreaterThan(12);
      expect(found.faults).toEqual([]);
    }),
  );
});
