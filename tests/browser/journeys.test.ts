import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESK, PHONE, reader, siteAt } from '../support/reader.ts';

const withPage = reader();
const bare = (text: string): string => text.replaceAll(/\s/gu, '');

/** Who asks clicks what can be seen, and nothing else. */
const asker = async (page: Page) => {
  page.setDefaultTimeout(5000);
  let clicks = 0;
  await page.goto(siteAt('/sub/'));
  return {
    click: async (what: Locator): Promise<void> => {
      await what.waitFor();
      await what.click();
      clicks += 1;
    },
    /** That the words can be seen now, together in one place, after so few clicks. */
    reads: async (place: Locator, ...words: readonly string[]): Promise<void> => {
      await place.waitFor();
      const text = bare(await place.innerText());
      for (const word of words) expect(text).toContain(bare(word));
      expect(clicks).toBeLessThanOrEqual(4);
      expect(clicks).toBeGreaterThan(0);
    },
  };
};

describe.for([
  { device: 'a phone', viewport: PHONE },
  { device: 'a wide screen', viewport: DESK },
])('on $device, from the home page, by clicks alone', ({ viewport }) => {
  test('what the bureau of 番禺 spent in 2021, and on what', () =>
    withPage({ viewport }, async (page) => {
      const { click, reads } = await asker(page);
      await click(page.locator('.tiles').getByText('番禺'));
      await click(page.getByRole('link', { name: /番禺区科技工业商务和信息化局/u }).first());
      await click(page.locator('.reports').getByRole('row', { name: /2021/u }).getByRole('link'));
      await reads(
        page.locator('.brief'),
        '实际支出约 12.56 亿元',
        '企业创新能力建设专项',
        '69.79%',
      );
      await click(page.getByRole('link', { name: '钱', exact: true }));
      await reads(page.locator('.amounts'), '125,575.02万元', '98.3%');
      const spent = page.getByRole('row', { name: /企业创新能力建设专项/u });
      await reads(spent, '23,000', '100.0%');
      await reads(page.getByRole('row', { name: /广州国际美食节专项经费/u }), '294.29', '51.9%');
    }));

  test('which of the projects of 荔湾 spent nothing', () =>
    withPage({ viewport }, async (page) => {
      const { click, reads } = await asker(page);
      await click(page.getByRole('link', { name: '看这份报告' }));
      await reads(page.locator('.brief'), '其中 4 条没有支出');
      await click(page.getByRole('link', { name: '钱', exact: true }));
      for (const name of [
        '荔湾区电子商务综合服务平台项目经费',
        '广州市创新创业大赛承办等活动及科技创新政策宣传费用',
        '科技活动周宣传活动项目',
        '农村水路客运行业成品油价格改革财政补贴资金项目',
      ]) {
        await reads(page.locator('.projects tr', { hasText: name }), '0.00%');
      }
    }));

  test('why 荔湾 lost points on 预算完成率', () =>
    withPage({ viewport }, async (page) => {
      const { click, reads } = await asker(page);
      await click(page.getByRole('link', { name: '看这份报告' }));
      await click(page.getByRole('link', { name: '分怎样算' }));
      const item = page.locator('#zenyang details', { hasText: '预算完成率' }).first();
      expect(await item.locator('dl').isVisible()).toBe(false);
      await click(item.locator('summary'));
      await reads(
        item,
        '4.55 / 8',
        '−3.45',
        '低于 80% 不得分',
        '91.38% − 80%',
        '与公布的 4.55分相合',
      );
    }));

  test('whether 海珠 met its target for spending: the result is not published', () =>
    withPage({ viewport }, async (page) => {
      const { click, reads } = await asker(page);
      await click(page.locator('.tiles').getByText('海珠'));
      await click(page.getByRole('link', { name: /海珠区科技工业商务和信息化局/u }).first());
      await click(page.locator('.reports').getByRole('link'));
      await reads(page.locator('.brief'), '材料只列出一个目标：“支出率”，没有公布结果');
      await click(page.getByRole('link', { name: '说到与做到' }));
      await reads(page.locator('.targets tbody'), '结果未公布，1 个');
      await reads(page.getByRole('row', { name: /^支出率/u }), '98%以上', '来源没有写支出率的结果');
    }));

  test('which figures of the report of 荔湾 do not agree', () =>
    withPage({ viewport }, async (page) => {
      const { click, reads } = await asker(page);
      await click(page.getByRole('link', { name: '看这份报告' }));
      await click(page.getByRole('link', { name: /3 处矛盾，9 处存疑/u }).first());
      const contradictions = page.getByRole('region', { name: '矛盾' });
      expect(await contradictions.locator('article').count()).toBe(3);
      await reads(
        contradictions,
        '30 项的年初预算相加得 13,354.78万元',
        '17,088.41万元',
        '3,733.63万元',
      );
      await reads(page.getByRole('region', { name: '存疑' }), '存疑 9 处');
    }));
});
