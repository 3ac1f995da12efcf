import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/launch-chromium.ts';
import { documentRecord } from '../../scripts/lib/search/document-record.ts';
import { askEngine, askProposed, askRelated } from '../../scripts/lib/search/ask-engines.ts';
import { serveSearch, type SearchServer } from '../../scripts/lib/search/search-server.ts';
import { writeIndex } from '../../scripts/lib/search/write-index.ts';

const documents = [
  ['unicorns', '科技创新', '6家企业入选广州市独角兽，数量连续三年第一。'],
  ['festival', '国际美食节', '美食节带动餐饮消费约６亿元，执行率51.9%。'],
  ['rate', '预算执行', '全年预算执行率3.0%，调整 率 13.0%。'],
  ['thirty', '企业服务', '走访企业30家，共135家；支出125,575.02万元。'],
  ['apart', '农业', '牛角梳十把，兽皮两张。'],
  ['salt', '市场监管', '负责食盐专营和盐业管理，AEO企业认证。'],
].map(([id = '', title = '', text = '']) => ({ id, title, text }));

/** Pages that are alike, so that what is nearly right is on many. */
const alike = Array.from({ length: 40 }, (_, at) => ({
  ...{ id: `census/${at + 1}`, title: `普查第${at + 1}`, text: '开展第五次全国经济普查。' },
}));

const root = new URL('../..', import.meta.url).pathname;
const folder = await mkdtemp(join(tmpdir(), 'mingzhang-search-'));
let server: SearchServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await writeIndex([...documents, ...alike].map(documentRecord), join(folder, 'pagefind'));
  server = await serveSearch(folder, root);
  browser = await launchChromium();
  page = await browser.newPage();
  await page.goto(server.url);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['a word', '独角兽', ['unicorns']],
  // Only found while Pagefind leaves the query undivided: see open-index.ts.
  ['a fragment that is no word', '角兽', ['unicorns']],
  ['a fragment across a space of the source', '整率', ['rate']],
  ['a word that the source parts with a comma', '消费约6亿元执行率', ['festival']],
  ['two terms', '企业 认证', ['salt']],
  ['a number with a comma, and without', '125575.02', ['thirty']],
  ['a number with its comma and unit', '125,575.02万元', ['thirty']],
  ['a percentage, and not what only looks like it', '3.0%', ['rate']],
  ['a number, and not the end of another', '35家', []],
  ['a number after what stands before it', '企业30', ['thirty']],
  ['a number, and not after something else', '出30', []],
  ['one character and a number', '查第17', ['census/17']],
  ['full-width letters', 'ＡＥＯ', ['salt']],
  ['a title', '国际美食节', ['festival']],
  ['a phrase', '“预算执行率”', ['rate']],
  ['a typing error', '独解兽', []],
  ['something that is not there', '火星探测', []],
  ['nothing', ' ，', []],
];

describe('the index finds', () => {
  test.for(cases)('%s: %s', async ([, typed, ids]) => {
    const [found] = await askEngine(page, 'ours', [typed]);
    expect(found).toEqual(ids);
  });
});

test('should Pagefind divide the query into words after all, what is found is still right', async () => {
  const typed = cases.map(([, query]) => query);
  const answers = await askEngine(page, 'divided', typed);
  for (const [at, [, query, ids]] of cases.entries()) {
    const wrong = answers[at]?.filter((id) => !ids.includes(id));
    expect(wrong, query).toEqual([]);
  }
});

/** 角 and 兽 stand apart in `apart`; Pagefind finds it when it divides the query, and only then. */
test('neighbours are asked for undivided', async () => {
  expect(await askProposed(page, '角兽')).toEqual(['unicorns']);
});

const readFor = async (typed: string): Promise<number> => {
  const fresh = await (await browser.newContext()).newPage();
  await fresh.goto(server.url);
  server.sent();
  await askEngine(fresh, 'ours', [typed]);
  await fresh.context().close();
  return server.sent().filter(({ kind }) => kind === 'texts').length;
};

test('what has neighbours that no page has is answered without reading many pages', async () => {
  expect(await readFor('全国经济普火')).toBeLessThanOrEqual(5);
  expect(await readFor('第41')).toBeLessThanOrEqual(5);
});

test('what is on very many pages is answered from a few', async () => {
  expect(await readFor('全国经济普查')).toBeLessThanOrEqual(15);
});

test('what a question is about is found beside, the rarest counting most', async () => {
  const [festival, salt] = await askRelated(page, 'ours', [
    '美食节带动了多少餐饮消费',
    '食盐是怎么管的',
  ]);
  expect(festival?.[0]).toBe('festival#');
  expect(salt?.[0]).toBe('salt#');
});

test('a question about nothing that is there has nothing beside it', async () => {
  expect(await askRelated(page, 'ours', ['火星上有什么', '？'])).toEqual([[], []]);
});
