import { describe, expect, test } from 'vitest';
import { crowding } from '../support/crowding.ts';
import { kinds, LIWAN, openAll, PANYU, reader, sideways, siteAt } from '../support/reader.ts';

const pages = [...kinds, PANYU, `${LIWAN}sources/`];

describe.for([
  // A window of 1280 by 1024 px, enlarged four times, is laid out in a quarter of its width.
  { zoom: '400% zoom', viewport: { width: 320, height: 256 }, more: [] },
  // What a reader sets in the browser; everything here is measured in it, the widths too.
  {
    zoom: '200% text on a wide window',
    viewport: { width: 1280, height: 1024 },
    more: ['--blink-settings=defaultFontSize=32'],
  },
  {
    zoom: '200% text on a narrow window',
    viewport: { width: 640, height: 1024 },
    more: ['--blink-settings=defaultFontSize=32'],
  },
])('at $zoom', ({ viewport, more }) => {
  const withPage = reader(more);
  test.for(pages)('/%s is read without scrolling sideways, and no words collide', (path) =>
    withPage({ viewport }, async (page) => {
      await page.goto(siteAt() + path);
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(size).toBe(more.length > 0 ? '32px' : '16px');
      await openAll(page);
      expect(await sideways(page)).toBe(0);
      const { lines, faults } = await crowding(page);
      expect(lines).toBeGreaterThan(50);
      expect(faults).toEqual([]);
    }),
  );
});
