import { describe, expect, test } from 'vitest';
import { axeFaults, reader, sideways, siteAt, watch } from '../support/reader.ts';

const withPage = reader();
const HAIZHU = 'haizhu/kegongshangxin/2022/self';
const HUADU = 'huadu/kegongshangxin/2022/self';
const PANYU = 'panyu/kegongshangxin/2021/self';
const both = `compare/?r=${HAIZHU},${HUADU}`;

describe('the picker', () => {
  test('is worked by the keyboard alone, and keeps what is chosen in the address', () =>
    withPage({}, async (page) => {
      const { complaints } = watch(page);
      await page.goto(`${siteAt('/sub/')}compare/`);
      await page.getByLabel('按区、部门或年度找').focus();
      await page.keyboard.type('2022');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.getByText('已选 1 份，再选一份就能对照。').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.getByRole('heading', { name: '预算执行率' }).waitFor();
      expect(new URL(page.url()).search).toBe(`?r=${HAIZHU},${HUADU}`);
      expect(await page.title()).toContain('对照');
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
      await page.goBack();
      await page.getByText('已选 1 份，再选一份就能对照。').waitFor();
      expect(await page.getByRole('heading', { name: '预算执行率' }).count()).toBe(0);
      expect(complaints).toEqual([]);
    }));

  test('takes six at the most, and says so', () =>
    withPage({}, async (page) => {
      await page.goto(`${siteAt()}compare/`);
      const boxes = page.getByRole('checkbox', { name: /年度/u });
      await boxes.first().waitFor();
      const count = await boxes.count();
      for (let index = 0; index < count; index += 1) await boxes.nth(index).check();
      const left = 6 - count;
      await page.getByText(`已选 ${count} 份，还可以选 ${left} 份。`).waitFor();
    }));

  test('says when nothing has the name that was typed', () =>
    withPage({}, async (page) => {
      await page.goto(`${siteAt()}compare/`);
      await page.getByLabel('按区、部门或年度找').fill('<b>火星</b>');
      await page.getByText('没有名称含“<b>火星</b>”的报告。').waitFor();
    }));
});

describe('an address that names reports', () => {
  test('shows them, what may be drawn and what may not, and every figure leads to its place', () =>
    withPage({}, async (page) => {
      const { complaints, hosts } = watch(page);
      await page.goto(siteAt('/sub/') + both);
      await page.getByRole('heading', { name: '得分' }).waitFor();
      expect(await page.locator('#comparison svg').count()).toBeGreaterThan(0);
      await page.getByText('两个部门管的事不一样：').waitFor();
      const file = page.getByRole('link', { name: '海珠区 2022' });
      const data = await page.request.get(
        new URL(String(await file.getAttribute('href')), page.url()).href,
      );
      expect(await data.json()).toMatchObject({ address: HAIZHU, name: '海珠区科工商信局' });
      const figure = page.getByRole('link', { name: '27,788.84万元' }).first();
      await figure.click();
      await page.waitForURL(/\/sub\/haizhu\/kegongshangxin\/2022\/self\/sources\/#shu-/u);
      expect(complaints).toEqual([]);
      expect([...hosts]).toEqual([new URL(siteAt('/sub/')).host]);
    }));

  test('names one that is not there: the others are shown', () =>
    withPage({}, async (page) => {
      await page.goto(`${siteAt()}${both},nowhere/ju/2020/self`);
      await page.getByText('已选 2 份，还可以选 4 份。').waitFor();
      await page.getByRole('heading', { name: '得分' }).waitFor();
    }));

  test('is the same page as the one made in the build for these two districts', () =>
    withPage({}, async (page) => {
      await page.goto(siteAt() + both);
      await page.getByRole('heading', { name: '得分' }).waitFor();
      const shown = await page.locator('#comparison').innerText();
      await page.goto(`${siteAt()}compare/2022/haizhu/huadu/`);
      expect(await page.locator('.comparison').innerText()).toBe(shown);
    }));

  test.for([360, 1440])('reads at %i px, without a fault that axe finds', (width) =>
    withPage({ viewport: { width, height: 900 } }, async (page) => {
      await page.goto(`${siteAt()}${both},${PANYU}`);
      await page.getByRole('heading', { name: '得分' }).waitFor();
      expect(await sideways(page)).toBe(0);
      expect(await axeFaults(page)).toEqual([]);
    }),
  );
});

describe('without JavaScript', () => {
  test('the page says so, and leads to the pairs of districts', () =>
    withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${siteAt('/sub/')}compare/`);
      await page.getByText('自己挑报告需要 JavaScript。').waitFor();
      expect(await page.getByLabel('按区、部门或年度找').isVisible()).toBe(false);
      await page.getByRole('link', { name: '荔湾与番禺' }).click();
      await page.waitForURL(/\/sub\/compare\/2021\/liwan\/panyu\/$/u);
      await page.getByText('不是同一种评价').first().waitFor();
      expect(await page.locator('.comparison table').count()).toBeGreaterThan(5);
    }));
});
