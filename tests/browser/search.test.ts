import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { holdsAll } from '../../src/search/holds.ts';
import { normalise } from '../../src/search/normalise.ts';
import { readQuery } from '../../src/search/read-query.ts';
import { PART_TITLES } from '../../src/views/report-parts.ts';
import { NATURAL_QUESTIONS } from '../search/natural-questions.ts';
import {
  axeFaults,
  bases,
  DESK,
  HAIZHU,
  LIWAN,
  PANYU,
  PHONE,
  reader,
  sideways,
  siteAt,
  watch,
} from '../support/reader.ts';

const withPage = reader();
const results = '#results > li h2 a';

/** Waits until the search has told what it found. */
const answered = async (page: Page): Promise<string> => {
  await page.waitForFunction(() => {
    const told = document.querySelector('#told')?.textContent ?? '';
    return told !== '' && !document.querySelector('#results[aria-busy]');
  });
  return (await page.textContent('#told')) ?? '';
};

const ask = async (page: Page, query: string, base = '/'): Promise<string[]> => {
  await page.goto(`${siteAt(base)}search/?q=${encodeURIComponent(query)}`);
  await answered(page);
  return page.$$eval(results, (links) => links.map((link) => (link as HTMLAnchorElement).href));
};

const pathOf = (href: string): string => new URL(href).pathname.slice(1);

/** Classes of queries, with a page that must be among the answers. */
const classes: readonly (readonly [string, string, string])[] = [
  ['a word', '独角兽', HAIZHU],
  ['a compound', '村级工业园整治提升', LIWAN],
  ['a fragment that is no word', '角兽', HAIZHU],
  ['a name', '广汽爱信', PANYU],
  ['an agency by its short name', '科工商信局', 'panyu/kegongshangxin/'],
  ['a term by its other name', '三公', 'glossary/'],
  ['a sum with its comma and unit', '125,575.02万元', PANYU],
  ['a sum without its comma', '125575.02', PANYU],
  ['a percentage', '91.38%', LIWAN],
  ['a document number', '荔财其〔2021〕47号', LIWAN],
  ['letters', 'LED', PANYU],
  ['full-width letters', 'ＬＥＤ', PANYU],
  ['full-width digits', '１２５５７５.０２', PANYU],
  ['traditional characters', '績效自評', PANYU],
  ['two terms', '海珠区 独角兽', HAIZHU],
  ['a phrase in quotation marks', '“预算执行率”', LIWAN],
  ['an article', '不排名', 'about/'],
  ['how figures are checked', '末位', 'method/'],
];

describe('is found, on pages that have it', () => {
  test.for(classes)('%s: %s', ([, query, wanted]) =>
    withPage({ viewport: DESK }, async (page) => {
      const found = await ask(page, query);
      expect(found.map(pathOf)).toContain(wanted);
      expect(await page.locator('#results mark').count()).toBeGreaterThan(0);
      const { terms } = readQuery(query);
      for (const href of new Set(found.map((each) => each.replace(/[?#].*$/u, '')))) {
        await page.goto(href);
        const text = normalise((await page.textContent('body')) ?? '');
        const simplified = query === '績效自評' ? ['绩效自评'] : terms;
        expect(holdsAll(text, simplified), `${href} has ${query}`).toBe(true);
      }
    }),
  );
});

test('a district and its agencies are found by the first letters of their pinyin', () =>
  withPage({ viewport: DESK }, async (page) => {
    const found = await ask(page, 'py');
    expect(found.map(pathOf)).toEqual(['panyu/', 'panyu/kegongshangxin/']);
  }));

describe('is not found, and the reader is told so', () => {
  test.for(['区块链挖矿', '绩肖自评', '9999.99万元', '火星探测', '独角売'])('%s', (query) =>
    withPage({ viewport: PHONE }, async (page) => {
      expect(await ask(page, query)).toEqual([]);
      expect(await page.textContent('#told')).toContain(`没有哪一页有“${query}”。`);
      expect(await axeFaults(page)).toEqual([]);
    }),
  );
});

test('a question has related parts beside, which are not told as found', () =>
  withPage({ viewport: DESK }, async (page) => {
    expect(await ask(page, '番禺办美食节花了多少钱')).toEqual([]);
    const related = page.locator('#related li a');
    expect(await related.count()).toBeGreaterThan(2);
    const hrefs = await related.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(hrefs.slice(0, 5).map(pathOf)).toContain(PANYU);
    expect(await page.textContent('#told')).toContain('不是找到的结果');
  }));

test('of questions as people ask them, eight of ten have their answer among the first five parts', () =>
  withPage({ viewport: DESK }, async (page) => {
    const headings = new Map<string, string>(
      Object.entries(PART_TITLES).map(([id, title]) => [title, id]),
    );
    let answered5 = 0;
    for (const { asks, site } of NATURAL_QUESTIONS) {
      await ask(page, asks);
      const shown = await page.$$eval('#results > li, #related li', (items) =>
        items.slice(0, 5).map((item) => ({
          href: item.querySelector('a')?.href ?? '',
          title: item.querySelector('h3 a, .where')?.textContent ?? '',
        })),
      );
      const parts = shown.map(({ href, title }) => {
        const report = pathOf(href).replace(/\/$/u, '');
        return [report, `${report}#${headings.get(title.replace(/^.*：/u, '')) ?? ''}`];
      });
      if (parts.flat().some((part) => site.includes(part))) answered5 += 1;
    }
    expect(answered5).toBeGreaterThanOrEqual(NATURAL_QUESTIONS.length * 0.8);
  }));

describe('what it costs', () => {
  test.for([PANYU, 'search/'])('%s loads nothing of it before the reader begins', (path) =>
    withPage({ viewport: DESK }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(siteAt() + path);
      await page.waitForLoadState('networkidle');
      expect(asked.filter((url) => /pagefind|start\.json|mark-page/u.test(url))).toEqual([]);
    }),
  );

  test('60 KB of compressed JavaScript at the most, 8 KB of it ours', () =>
    withPage({ viewport: DESK }, async (page) => {
      const sizes = new Map<string, number>();
      page.on('response', (response) => {
        if (!response.url().endsWith('.js')) return;
        void response.body().then((body) => sizes.set(response.url(), gzipSync(body).length));
      });
      await ask(page, '独角兽');
      await page.waitForLoadState('networkidle');
      const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
      const ours = [...sizes].filter(([url]) => url.includes('/_astro/')).map(([, size]) => size);
      expect(ours.length).toBeGreaterThan(0);
      expect(sum([...sizes.values()])).toBeLessThan(60 * 1024);
      expect(sum(ours)).toBeLessThan(8 * 1024);
    }));
});

describe('under the policy it is served with', () => {
  test.for(bases)('the search at %s runs, and only its page may run it', (base) =>
    withPage({ viewport: DESK }, async (page) => {
      const { complaints, hosts } = watch(page);
      expect((await ask(page, '独角兽', base)).length).toBeGreaterThan(2);
      expect(complaints).toEqual([]);
      expect([...hosts]).toEqual([new URL(siteAt(base)).host]);
      const policyOf = async (path: string) =>
        (await page.goto(siteAt(base) + path))?.headers()['content-security-policy'];
      expect(await policyOf('search/')).toContain("'wasm-unsafe-eval'");
      expect(await policyOf('')).not.toContain('wasm');
    }),
  );
});

describe('with the keyboard', () => {
  test('/ leads to the field of any page, Enter to what is found', () =>
    withPage({ viewport: DESK }, async (page) => {
      await page.goto(siteAt() + PANYU);
      await page.keyboard.press('/');
      await page.keyboard.type('独角兽');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=*');
      expect(await answered(page)).toMatch(/^找到 \d+ 页。$/u);
    }));

  test('/ is a character where text is typed', () =>
    withPage({ viewport: DESK }, async (page) => {
      await page.goto(`${siteAt()}search/`);
      await page.keyboard.press('/');
      await page.keyboard.type('1/2');
      expect(await page.inputValue('#q')).toBe('1/2');
    }));

  test('arrows move through the results and back, Enter goes, Escape returns', () =>
    withPage({ viewport: DESK }, async (page) => {
      await ask(page, '独角兽');
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
      const titles = await page.locator(results).allTextContents();
      await page.keyboard.press('/');
      for (const title of titles.slice(0, 2)) {
        await page.keyboard.press('ArrowDown');
        expect(await focused()).toBe(title);
      }
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe(titles[0]);
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.includes('/search/'));
    }));
});

describe('the address', () => {
  test('tells what is looked for as it is typed, and the back button undoes', () =>
    withPage({ viewport: DESK }, async (page) => {
      await page.goto(`${siteAt()}search/`);
      await page.fill('#q', '独角兽');
      await page.waitForURL('**/search/?q=%E7%8B%AC*');
      expect(await answered(page)).toBe('找到 4 页。');
      expect(await page.title()).toMatch(/^独角兽 · 搜索/u);
      await page.click('#narrow summary');
      await page.selectOption('#by-district', '海珠');
      await page.waitForURL('**&district=*');
      await page.waitForFunction(() => document.querySelectorAll('#results > li').length === 1);
      expect((await page.locator(results).first().getAttribute('href')) ?? '').toContain(HAIZHU);
      await page.goBack();
      await page.waitForFunction(() => document.querySelectorAll('#results > li').length === 4);
      expect(await page.inputValue('#by-district')).toBe('');
    }));

  test('is enough to see the same again', () =>
    withPage({ viewport: DESK }, async (page) => {
      const asked = new URLSearchParams({ q: '预算', district: '番禺', year: '2021', part: '钱' });
      await page.goto(`${siteAt()}search/?${asked.toString()}`);
      await answered(page);
      expect(await page.inputValue('#by-district')).toBe('番禺');
      expect(await page.inputValue('#by-year')).toBe('2021');
      expect(await page.inputValue('#by-part')).toBe('钱');
      const hrefs = await page.$$eval(results, (links) =>
        links.map((link) => (link as HTMLAnchorElement).href),
      );
      expect(hrefs.map(pathOf)).toEqual([PANYU]);
    }));
});

describe('filters', () => {
  test('say how many pages each value leaves, and keep their word', () =>
    withPage({ viewport: DESK }, async (page) => {
      await ask(page, '独角兽');
      await page.click('#narrow summary');
      await page.waitForSelector('#by-district option:nth-child(2)', { state: 'attached' });
      const options = await page.locator('#by-district option').allTextContents();
      expect(options).toEqual(['全部', '番禺（2）', '海珠（1）']);
      await page.selectOption('#by-district', '番禺');
      await page.waitForFunction(() => document.querySelectorAll('#results > li').length === 2);
      expect(await page.textContent('#told')).toBe('找到 2 页。');
    }));

  test('by year, the newest comes first', () =>
    withPage({ viewport: DESK }, async (page) => {
      await page.goto(`${siteAt()}search/?q=%E9%A2%84%E7%AE%97&kind=部门自评&sort=year`);
      await answered(page);
      const titles = await page.locator(results).allTextContents();
      const years = titles.map((title) => /20\d\d/u.exec(title)?.[0]);
      expect(years.length).toBeGreaterThan(1);
      expect(years).toEqual(years.toSorted().reverse());
    }));
});

describe('the page that is reached', () => {
  test.for<readonly [string, string, string]>([
    ['a word', '独角兽', PANYU],
    ['a sum over several elements', '125575.02万元', PANYU],
    ['what is folded away', '荔财其〔2021〕47号', LIWAN],
  ])('shows %s whole where it stands: %s', ([, query, wanted]) =>
    withPage({ viewport: PHONE }, async (page) => {
      const found = await ask(page, query);
      const href = found.find((each) => pathOf(each) === wanted) ?? '';
      await page.goto(href);
      await page.waitForFunction(() => CSS.highlights.has('found'));
      const marked = await page.evaluate(() =>
        [...(CSS.highlights.get('found') ?? [])].map((range) => ({
          text: (range as Range).toString(),
          seen: (range as Range).getClientRects().length > 0,
        })),
      );
      expect(marked.length).toBeGreaterThan(0);
      for (const { text } of marked) expect(normalise(text)).toBe(normalise(query));
      expect(marked.some(({ seen }) => seen)).toBe(true);
    }),
  );

  test('is not changed for who does not come from the search', () =>
    withPage({ viewport: DESK }, async (page) => {
      await page.goto(siteAt() + PANYU);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    }));
});

test('what was found fits a phone, and axe has nothing against it', () =>
  withPage({ viewport: PHONE }, async (page) => {
    await ask(page, '预算');
    await page.click('#narrow summary');
    await page.waitForSelector('#by-district option:nth-child(2)', { state: 'attached' });
    expect(await sideways(page)).toBe(0);
    expect(await axeFaults(page)).toEqual([]);
  }));

test('of many, ten are shown, and ten more when asked for', () =>
  withPage({ viewport: DESK }, async (page) => {
    await ask(page, '预算');
    const before = await page.locator(results).count();
    expect(before).toBeGreaterThanOrEqual(10);
    await page.click('#more');
    await page.waitForFunction(
      (count) => document.querySelectorAll('#results > li').length > count,
      before,
    );
    expect(await page.evaluate(() => document.activeElement?.matches('#results a'))).toBe(true);
  }));

test('without JavaScript a sentence says so, and leads to all reports', () =>
  withPage({ viewport: PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto(siteAt() + PANYU);
    await page.fill('.seek input', '独角兽');
    await page.press('.seek input', 'Enter');
    await page.waitForURL('**/search/?q=*');
    const sentence = page.locator('main p:has-text("需要 JavaScript")');
    expect(await sentence.isVisible()).toBe(true);
    await sentence.locator('a').click();
    await page.waitForURL('**/coverage/');
  }));
