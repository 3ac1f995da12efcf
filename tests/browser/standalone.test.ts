import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findingsByCheck } from '../../src/charts/findings-by-check.ts';
import { typical as checks } from '../charts/findings-cases.ts';
import { projectLines } from '../../src/charts/project-lines.ts';
import { targetLines } from '../../src/charts/target-lines.ts';
import { projects, targets } from '../charts/row-cases.ts';
import { standalone } from '../../src/charts/standalone.ts';
import { waterfall } from '../../src/charts/waterfall.ts';
import { yearsChart } from '../../src/charts/years.ts';
import { typical } from '../charts/waterfall-cases.ts';
import { typical as years } from '../charts/years-cases.ts';
import { launchChromium } from '../../scripts/lib/launch-chromium.ts';

const odd = `</title><b>&amp;"'\u0007`;
const around = { title: odd, unit: odd, source: odd, address: odd, date: odd };
const charts: Readonly<Record<string, string>> = {
  waterfall: waterfall(typical, 'a'),
  years: yearsChart(years),
  projects: projectLines(projects['typical'] ?? []),
  targets: targetLines(targets['typical'] ?? { domain: [0, 2], groups: [] }),
  findings: findingsByCheck(checks),
};

const sheets = await Promise.all(
  ['tokens.css', 'base.css', 'parts.css', 'charts.css'].map((name) =>
    readFile(new URL(`../../src/layouts/${name}`, import.meta.url), 'utf8'),
  ),
);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ colorScheme: 'light' });
});
afterAll(() => browser.close());

/** How the shapes and texts of the first chart of the page are painted, in their order. */
const painted = (root: string) =>
  page.evaluate((selector) => {
    const shapes = 'rect, line, path, circle, text';
    const paint = 'fill stroke strokeWidth strokeDasharray paintOrder vectorEffect'.split(' ');
    const type = ['fontFamily', 'fontSize', 'fontWeight', 'textAnchor'];
    return [...document.querySelectorAll(`${selector} :is(${shapes})`)].map((shape) => {
      const style = getComputedStyle(shape);
      const properties = shape.tagName === 'text' ? [...paint, ...type] : paint;
      const said = properties.map((name) => `${name}: ${style[name as 'fill']}`);
      return [shape.tagName, shape.textContent, ...said].join('; ');
    });
  }, root);

test.for(Object.entries(charts))(
  '%s is well-formed and opens without a complaint',
  async ([, svg]) => {
    const found = await page.evaluate(
      (text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        const root = parsed.documentElement;
        return [root.namespaceURI, root.tagName, parsed.querySelector('parsererror')?.textContent];
      },
      standalone(svg, around),
    );
    expect(found).toEqual(['http://www.w3.org/2000/svg', 'svg', undefined]);
  },
);

test.for(Object.entries(charts))('%s is painted alone as it is on the page', async ([, svg]) => {
  await page.setContent(`<style>${sheets.join('\n')}</style>${svg}`);
  const there = await painted('svg.chart');
  await page.setContent(standalone(svg, around));
  expect(there.length).toBeGreaterThan(5);
  expect(await painted('svg > g')).toEqual(there);
});
