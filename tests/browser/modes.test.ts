import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  axeFaults,
  DESK,
  kinds,
  LIWAN,
  openAll,
  PANYU,
  PHONE,
  reader,
  sideways,
  siteAt,
  watch,
} from '../support/reader.ts';
import { inkOf } from '../support/picture.ts';

const withPage = reader();

/** What a reader sees of the modes: dark or light, how large, how strong; and which boxes are ticked. */
const look = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const channels = (colour: string) =>
      [...colour.matchAll(/\d+/g)].slice(0, 3).map(([digits]) => Number(digits));
    const sum = (colour: string) => channels(colour).reduce((all, one) => all + one, 0);
    return {
      isDark: sum(style.backgroundColor) < sum(style.color),
      isPure: [style.backgroundColor, style.color].every((colour) =>
        [0, 765].includes(sum(colour)),
      ),
      size: parseFloat(style.fontSize),
      ticked: [...document.querySelectorAll<HTMLInputElement>('.modes input:checked')].map(
        ({ id }) => id,
      ),
    };
  });

interface Choice {
  readonly tick: string;
  readonly system?: 'dark';
  readonly seen: Awaited<ReturnType<typeof look>>;
}

const plain = { isDark: false, isPure: false, size: 18, ticked: ['theme-system'] };
/** What to tick, under which system, and what is then seen. */
const choices: readonly Choice[] = [
  { tick: 'theme-dark', seen: { ...plain, isDark: true, ticked: ['theme-dark'] } },
  {
    tick: 'theme-light',
    system: 'dark',
    seen: { ...plain, ticked: ['theme-light'] },
  },
  { tick: 'text-large', seen: { ...plain, size: 24, ticked: ['theme-system', 'text-large'] } },
  {
    tick: 'contrast-more',
    seen: { ...plain, isPure: true, ticked: ['theme-system', 'contrast-more'] },
  },
];

describe('what a reader chooses at the foot of the page', () => {
  test.for(choices)('$tick', ({ tick, system, seen }) =>
    withPage({ viewport: DESK, colorScheme: system ?? 'light' }, async (page) => {
      const { complaints } = watch(page);
      const asIs = { ...plain, isDark: system === 'dark' };
      await page.goto(siteAt('/sub/'));
      expect(await look(page)).toEqual(asIs);
      await page.check(`#${tick}`);
      expect(await look(page), 'at once').toEqual(seen);
      await page.click('nav[aria-label="网站"] a:has-text("核对结果")');
      await page.waitForURL('**/sub/findings/');
      expect(await look(page), 'on the next page').toEqual(seen);
      await page.reload();
      expect(await look(page), 'after a reload').toEqual(seen);
      await page.click('nav[aria-label="网站"] a[href="#yuedu"]');
      if (tick.startsWith('theme')) await page.check('#theme-system');
      else await page.uncheck(`#${tick}`);
      await page.reload();
      expect(await look(page), 'taken back').toEqual(asIs);
      expect(complaints).toEqual([]);
    }),
  );

  test('is there before anything of the page is painted, however late the script comes', () =>
    withPage({ viewport: DESK }, async (page, context) => {
      await context.addInitScript(() => {
        localStorage.setItem('mingzhang-theme', 'dark');
        localStorage.setItem('mingzhang-text', 'large');
        const frames: string[] = [];
        Object.assign(globalThis, { frames_: frames });
        const look = () => {
          const { theme = '', text = '' } = document.documentElement.dataset;
          if (document.querySelector('main')) frames.push(`${theme} ${text}`);
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await page.route('**/modes.js', async (route) => {
        const response = await route.fetch();
        // Long enough for a page that did not wait for the script to paint itself many times.
        await new Promise((later) => setTimeout(later, 400));
        await route.fulfill({ response });
      });
      await page.goto(siteAt() + PANYU);
      await page.waitForFunction(() => (Reflect.get(globalThis, 'frames_') as string[]).length > 3);
      const frames = await page.evaluate(() => Reflect.get(globalThis, 'frames_') as string[]);
      expect(new Set(frames)).toEqual(new Set(['dark large']));
    }));

  test.for(['localStorage', 'setItem'])('holds for the page where %s is denied', (denied) =>
    withPage({ viewport: DESK }, async (page, context) => {
      const { complaints } = watch(page);
      await context.addInitScript((what) => {
        const refuse = () => {
          throw new DOMException('denied', 'SecurityError');
        };
        if (what === 'setItem') Storage.prototype.setItem = refuse;
        else Object.defineProperty(globalThis, 'localStorage', { get: refuse });
      }, denied);
      await page.goto(siteAt());
      await page.check('#theme-dark');
      await page.check('#text-large');
      expect(await look(page)).toMatchObject({ isDark: true, size: 24 });
      await page.reload();
      expect(await look(page)).toEqual(plain);
      expect(complaints).toEqual([]);
    }),
  );

  test('holds for the page without JavaScript', () =>
    withPage({ viewport: DESK, javaScriptEnabled: false }, async (page) => {
      await page.goto(siteAt() + PANYU);
      for (const { tick, system, seen } of choices) {
        await page.emulateMedia({ colorScheme: system ?? 'light' });
        await page.check(`#${tick}`);
        expect(await look(page), tick).toEqual(seen);
        if (tick.startsWith('theme')) await page.check('#theme-system');
        else await page.uncheck(`#${tick}`);
      }
    }));
});

describe('what the reader’s system asks for', () => {
  test('is followed: dark, and more contrast', () =>
    withPage({ viewport: DESK }, async (page) => {
      await page.goto(siteAt() + PANYU);
      expect(await look(page)).toEqual(plain);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await look(page)).toEqual({ ...plain, isDark: true });
      await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
      expect(await look(page)).toEqual({ ...plain, isDark: true, isPure: true });
      await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
      expect(await look(page)).toEqual({ ...plain, isPure: true });
    }));

  const forced = (['light', 'dark'] as const).flatMap((system) =>
    ['theme-system', 'theme-light', 'theme-dark'].map((tick) => ({ system, tick })),
  );
  test.for(forced)('the charts show in forced colours, $system, with $tick', ({ system, tick }) =>
    withPage(
      { viewport: DESK, colorScheme: system, forcedColors: 'active' },
      async (page, context) => {
        await page.goto(siteAt() + LIWAN);
        await page.check(`#${tick}`);
        const blank = await context.newPage();
        for (const chart of ['.desk svg', '.halves td.bar svg', '.projects svg', '.targets svg']) {
          const picture = await page.locator(`${chart}:visible`).last().screenshot();
          const { contrast } = await inkOf(blank, picture);
          expect(contrast, chart).toBeGreaterThan(4.5);
        }
      },
    ),
  );
});

const modes = [
  { mode: 'light', viewport: DESK, kept: { theme: 'light' } },
  { mode: 'dark', viewport: DESK, kept: { theme: 'dark' } },
  { mode: 'large text', viewport: PHONE, kept: { text: 'large' } },
  { mode: 'high contrast', viewport: DESK, kept: { contrast: 'more' } },
  { mode: 'high contrast, dark', viewport: PHONE, kept: { contrast: 'more', theme: 'dark' } },
];

describe.for(modes)('in $mode, with all opened', ({ mode, viewport, kept }) => {
  test.for(kinds)('/%s does not shift as it loads, and axe finds nothing', (path) =>
    withPage({ viewport }, async (page, context) => {
      await context.addInitScript((values) => {
        for (const [name, value] of Object.entries(values)) {
          localStorage.setItem(`mingzhang-${name}`, value);
        }
      }, kept);
      await page.goto(siteAt() + path);
      const shifted = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            const add = (entries: PerformanceEntryList): void => {
              for (const entry of entries) sum += Reflect.get(entry, 'value') as number;
            };
            const observer = new PerformanceObserver((list) => {
              add(list.getEntries());
            });
            observer.observe({ type: 'layout-shift', buffered: true });
            const finish = (): void => {
              add(observer.takeRecords());
              done(sum);
            };
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(finish)));
          }),
      );
      expect(shifted).toBe(0);
      expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject(
        kept,
      );
      await openAll(page);
      expect(await axeFaults(page, mode !== 'light')).toEqual([]);
    }),
  );
});

const others = ['panyu/', 'method/', 'completeness/', 'coverage/', 'glossary/', 'corrections/'];

test('on a phone in large text nothing has to be pushed sideways', () =>
  withPage({ viewport: PHONE }, async (page) => {
    await page.addInitScript(() => {
      localStorage.setItem('mingzhang-text', 'large');
    });
    const wide: string[] = [];
    for (const path of [...kinds, ...others]) {
      await page.goto(siteAt() + path);
      if ((await sideways(page)) > 0) wide.push(path);
    }
    expect(wide).toEqual([]);
  }));
