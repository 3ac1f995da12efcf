import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../scripts/lib/static-server.ts';
import { launchChromium } from '../../scripts/lib/launch-chromium.ts';

const root = new URL('../..', import.meta.url).pathname;
const content = join(root, 'tests/fixtures/content');

let browser: Browser;
let work: string;
let server: RunningServer;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'mingzhang-term-'));
  const link = join(work, 'dist');
  const args = ['--content', content, '--out', link, '--base', '/sub/', '--quiet'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/build.ts'), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  server = await startServer({ link, port: 0, host: '127.0.0.1' });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(work, { recursive: true, force: true });
});

/** The page of methods, where 口径 may be opened. */
const onPage = async (
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.port}/sub/method/`);
    await use(page);
  } finally {
    await context.close();
  }
};

const button = (page: Page) => page.getByRole('button', { name: '口径' }).first();
const explanation = (page: Page) => page.locator('[id="ci.dufa.basis"]');
const narrow = { viewport: { width: 360, height: 740 } };

describe('a term', () => {
  test('opens where it stands, without JavaScript, and Esc closes it with the focus where it was', () =>
    onPage({ ...narrow, javaScriptEnabled: false }, async (page) => {
      expect(await explanation(page).isVisible()).toBe(false);
      await button(page).focus();
      await page.keyboard.press('Enter');
      expect(await explanation(page).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await explanation(page).isVisible()).toBe(false);
      await page.keyboard.press('Enter');
      expect(await explanation(page).isVisible()).toBe(true);
    }));

  test('closes when the reader goes on elsewhere', () =>
    onPage(narrow, async (page) => {
      await button(page).click();
      await page.mouse.click(5, 5);
      expect(await explanation(page).isVisible()).toBe(false);
    }));

  test.for([360, 1440])('is read whole on a screen of %s px, near the word', (width) =>
    onPage({ viewport: { width, height: 740 } }, async (page) => {
      await button(page).click();
      const [word, box] = [await button(page).boundingBox(), await explanation(page).boundingBox()];
      if (!word || !box) throw new Error('not on the screen');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      const below = box.y - (word.y + word.height);
      const above = word.y - (box.y + box.height);
      expect(Math.max(below, above)).toBeGreaterThanOrEqual(0);
      expect(Math.max(below, above)).toBeLessThan(20);
    }),
  );

  test.for([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)(
    'is axe clean when open, in %s with forced colours %s',
    ([colorScheme, forcedColors]) =>
      onPage({ ...narrow, colorScheme, forcedColors }, async (page) => {
        await button(page).click();
        const { violations } = await new AxeBuilder({ page }).include('.term').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      }),
  );

  test('leads to its place among all terms', () =>
    onPage(narrow, async (page) => {
      await button(page).click();
      await explanation(page).getByRole('link', { name: '名词解释' }).click();
      await page.waitForURL(/\/sub\/glossary\/#basis$/u);
      expect(await page.locator('#basis').innerText()).toContain('口径');
    }));

  test('is a plain word on paper', () =>
    onPage(narrow, async (page) => {
      await button(page).click();
      await page.emulateMedia({ media: 'print' });
      expect(await explanation(page).isVisible()).toBe(false);
      expect(await button(page).evaluate((word) => getComputedStyle(word).textDecorationLine)).toBe(
        'none',
      );
    }));

  test('that the glossary does not have is a plain word too', () =>
    onPage(narrow, async (page) => {
      expect(await page.getByRole('button', { name: '出处' }).count()).toBe(0);
      expect(await page.innerText('main')).toContain('注明出处。');
    }));
});
