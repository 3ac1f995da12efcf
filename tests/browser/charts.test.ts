import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { DESK, HAIZHU, LIWAN, PANYU, reader, reports, siteAt, watch } from '../support/reader.ts';
import { inkOf } from '../support/picture.ts';
import { parseCsv } from '../support/csv.ts';

const withPage = reader();

/** The cells of a report's chart, its columns first. */
const csvOf = async (report: string, chart: string): Promise<string[][]> => {
  const response = await fetch(`${siteAt()}data/charts/${report}${chart}.csv`);
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  return parseCsv(await response.arrayBuffer());
};

/** A number as it is shown or as a table has it, in one spelling: no commas, no unit, no idle noughts. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\s,矛疑末']|万元|分$|%$/gu, '')
    .replaceAll('−', '-')
    .replace(/(\.\d*?)0+$/u, '$1')
    .replace(/\.$/u, '');

describe('the charts of each report', () => {
  test.for(reports)('of %s are taken along as CSV and as SVG that shows by itself', (report) =>
    withPage({ viewport: DESK }, async (page) => {
      await page.goto(siteAt('/sub/') + report);
      const links = await page
        .locator('.take a[download]')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(0);
      expect(links.length % 2).toBe(0);
      for (const link of links) {
        const response = await fetch(link);
        expect(response.status, link).toBe(200);
        if (link.endsWith('.csv')) {
          expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
          const [columns = [], ...rows] = parseCsv(await response.arrayBuffer());
          expect(columns.length, link).toBeGreaterThan(3);
          expect(rows.length, link).toBeGreaterThan(0);
          expect(
            rows.filter(({ length }) => length !== columns.length),
            link,
          ).toEqual([]);
        } else {
          expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
          const { complaints, hosts } = watch(page);
          await page.goto(link);
          const root = await page.evaluate(() => {
            const { namespaceURI, tagName } = document.documentElement;
            return { namespaceURI, tagName, error: document.querySelector('parsererror') };
          });
          expect(root).toEqual({
            namespaceURI: 'http://www.w3.org/2000/svg',
            tagName: 'svg',
            error: null,
          });
          const shown = await page.locator('svg text:visible').allTextContents();
          expect(shown.join('')).toContain(new URL(link).pathname.split('/').at(-3));
          expect(complaints, link).toEqual([]);
          expect([...hosts]).toEqual([new URL(link).host]);
        }
      }
    }),
  );

  test.for([PANYU, LIWAN])('of %s are taken along as PNG, drawn in the browser', (report) =>
    withPage({ viewport: DESK }, async (page, context) => {
      const { complaints } = watch(page);
      await page.goto(siteAt('/sub/') + report);
      const blank = await context.newPage();
      const buttons = await page.locator('button[data-png]').all();
      expect(buttons.length).toBeGreaterThan(2);
      for (const button of buttons) {
        const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
        const name = (await button.getAttribute('data-png'))?.replace(/^.*\/|\.svg$/gu, '');
        expect(download.suggestedFilename()).toBe(`${name ?? ''}.png`);
        const bytes = await readFile(await download.path());
        expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
        const { width, share, contrast } = await inkOf(blank, bytes);
        expect(width).toBeGreaterThan(1200);
        expect(share).toBeGreaterThan(0.01);
        expect(contrast).toBeGreaterThan(7);
      }
      expect(complaints).toEqual([]);
    }),
  );
});

describe('the numbers on the page are those of the CSV', () => {
  /** Rows of cells of a table of the page, each cell in one spelling; the marks and notes left out. */
  const shownBy = (rows: string, cells: readonly string[], report: string) => {
    let shown: string[][] = [];
    return withPage({ viewport: DESK }, async (page) => {
      await page.goto(siteAt() + report);
      shown = await page.locator(rows).evaluateAll(
        (all, selectors) =>
          all.map((row) =>
            selectors.map((selector) => {
              const cell = row.querySelector(selector)?.cloneNode(true) as Element | undefined;
              for (const more of cell?.querySelectorAll('.note, .mark, small') ?? []) more.remove();
              return cell?.textContent.trim() ?? '';
            }),
          ),
        cells,
      );
    }).then(() => shown);
  };
  const sorted = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.join(' | ')).sort();

  test.for([PANYU, LIWAN, HAIZHU])('of the projects of %s', async (report) => {
    const shown = await shownBy(
      '.projects tbody tr:not(.group)',
      [
        '.name',
        '[data-label=年初]',
        '[data-label=调整]',
        '[data-label=预算]',
        '[data-label=支出]',
        '.rate',
      ],
      report,
    );
    const [, ...rows] = await csvOf(report, 'projects');
    expect(shown.length).toBeGreaterThan(1);
    expect(sorted(shown.map(([name = '', ...cells]) => [name, ...cells.map(plain)]))).toEqual(
      sorted(rows.map(([name = '', ...cells]) => [name, ...cells.slice(0, 5).map(plain)])),
    );
  });

  test.for([LIWAN, HAIZHU])('of the score of %s', async (report) => {
    const shown = await shownBy('.halves tbody tr', ['th', '.points .figure', '.lost'], report);
    const [, ...rows] = await csvOf(report, 'score');
    const leaves = rows.filter(([, level]) => level !== '1');
    expect(shown.length).toBeGreaterThan(8);
    // A section's row shows its rate where a leaf's shows what was lost.
    const leafNames = new Set(shown.filter(([, , lost]) => lost !== '').map(([name]) => name));
    const lossOf = (name = '', lost = '') => (leafNames.has(name) ? plain(lost) : '');
    expect(
      sorted(shown.map(([name = '', score = '', lost = '']) => [name, plain(score), plain(lost)])),
    ).toEqual(
      sorted(
        leaves.map(([name = '', , , score = '', , lost = '']) => {
          const minus = lossOf(name, lost);
          return [name, plain(score), minus === '' || minus === '0' ? '' : `-${minus}`];
        }),
      ),
    );
  });

  test.for([PANYU, LIWAN, HAIZHU])('of the targets of %s', async (report) => {
    const shown = await shownBy(
      '.targets tbody tr:not(.group)',
      ['.name', '[data-label=目标], [data-label=上限]', '[data-label=结果]', '.multiple .computed'],
      report,
    );
    const [, ...rows] = await csvOf(report, 'targets');
    expect(shown.length).toBeGreaterThan(0);
    expect(sorted(shown.map(([name = '', ...cells]) => [name, ...cells.map(plain)]))).toEqual(
      sorted(
        rows.map(([name = '', , , target = '', result = '', multiple = '']) => [
          name,
          ...[target, result, multiple].map(plain),
        ]),
      ),
    );
  });

  test.for([PANYU, LIWAN, HAIZHU])('of the money of %s', async (report) => {
    const shown = await shownBy(
      '.amounts > div',
      ['dt button, dt:not(:has(button))', 'dd'],
      report,
    );
    const [, ...rows] = await csvOf(report, 'money');
    expect(rows.length).toBeGreaterThan(1);
    const amounts = new Map(shown.map(([name = '', amount = '']) => [name, amount]));
    for (const [name = '', inWan = '', text = ''] of rows) {
      expect(amounts.get(name)).toBe(text);
      expect(plain(text)).toBe(plain(inWan));
    }
  });
});
