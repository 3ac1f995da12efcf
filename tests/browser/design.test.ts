import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate, type ConfigData } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/launch-chromium.ts';
import { startServer, type RunningServer } from '../../scripts/lib/static-server.ts';

const root = new URL('../..', import.meta.url).pathname;
const entries = await readdir(join(root, 'src/components'), { withFileTypes: true });
const components = entries.filter((each) => each.isDirectory()).map(({ name }) => name);

let browser: Browser;
let server: RunningServer;
let work: string;

/** Builds the small sound content into a folder of its own. */
const build = (name: string, environment: Readonly<Record<string, string>>): string => {
  const link = join(work, name, 'dist');
  const args = ['--content', 'tests/fixtures/content', '--out', link, '--quiet'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/build.ts'), ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...environment } },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return link;
};

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'mingzhang-design-'));
  browser = await launchChromium();
  const link = build('design', { MINGZHANG_DESIGN: '1' });
  server = await startServer({ link, port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(work, { recursive: true, force: true });
});

const withDesign = async (
  options: Parameters<Browser['newContext']>[0],
  use: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.port}/design/`);
    await use(page);
  } finally {
    await context.close();
  }
};

test('a build for readers has no such page', async () => {
  const link = build('site', { MINGZHANG_DESIGN: '' });
  expect(await readdir(link)).not.toContain('design');
});

test('every component stands there with examples, each under its caption', () =>
  withDesign({}, async (page) => {
    expect(components.length).toBeGreaterThan(25);
    for (const name of components) {
      const examples = page.locator(`#bujian-${name} > .example`);
      expect(await examples.count(), name).toBeGreaterThan(1);
      expect(await examples.locator('> .says:first-child').count(), name).toBe(
        await examples.count(),
      );
    }
  }));

const looks = [
  { name: 'light', colorScheme: 'light', set: {} },
  { name: 'dark', colorScheme: 'dark', set: {} },
  { name: 'light, high contrast', colorScheme: 'light', set: { contrast: 'more' } },
  { name: 'dark, high contrast', colorScheme: 'dark', set: { contrast: 'more' } },
  { name: 'large text', colorScheme: 'light', set: { text: 'large' } },
] as const;

test.for(looks)('axe finds nothing in $name, and nothing is refused', ({ colorScheme, set }) =>
  withDesign({ viewport: { width: 1440, height: 900 }, colorScheme }, async (page) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    await page.reload();
    await page.evaluate((data) => {
      Object.assign(document.documentElement.dataset, data);
      for (const details of document.querySelectorAll('details')) details.open = true;
    }, set);
    // The same landmark stands here several times over: that is what examples are.
    const { violations } = await new AxeBuilder({ page }).disableRules('landmark-unique').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    expect(complaints).toEqual([]);
  }),
);

test.for(['', 'large'])('nothing leads sideways on a phone, text %j', (text) =>
  withDesign({ viewport: { width: 360, height: 800 } }, async (page) => {
    const beyond = await page.evaluate((size) => {
      if (size !== '') document.documentElement.dataset['text'] = size;
      for (const details of document.querySelectorAll('details')) details.open = true;
      scrollTo(1000, 0);
      return scrollX;
    }, text);
    expect(beyond).toBe(0);
  }),
);

test('its HTML is valid', async () => {
  const rules = JSON.parse(await readFile(join(root, '.htmlvalidate.json'), 'utf8')) as ConfigData;
  const validator = new HtmlValidate({
    ...rules,
    rules: {
      ...rules.rules,
      // An example has an outline of its own, and landmarks that the next one has as well.
      'heading-level': ['error', { sectioningRoots: ['.example'], minInitialRank: 'any' }],
      'unique-landmark': 'off',
      // The reading settings stand in a form here, so that two of them do not share their buttons.
      'wcag/h32': 'off',
    },
  });
  const { results } = await validator.validateFile(join(work, 'design/dist/design/index.html'));
  expect(
    results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
  ).toEqual([]);
});
