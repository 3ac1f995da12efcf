import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/launch-chromium.ts';
import { lookUpInTurn } from '../../scripts/lib/search/ask-engines.ts';
import { gatherSearch } from '../../scripts/lib/search/gather-search.ts';
import { serveSearch } from '../../scripts/lib/search/search-server.ts';
import { prepareContent } from '../../src/store/prepare.ts';
import { HAIZHU, LIWAN, PANYU } from '../support/reader.ts';

const root = new URL('../..', import.meta.url).pathname;

test('older years are looked in when the newest have too little, and then only', async () => {
  const preparedDir = await mkdtemp(join(tmpdir(), 'mingzhang-years-'));
  const contentDir = join(root, 'content');
  await prepareContent({ contentDir, preparedDir });
  // Two in an index: 2024, 2022, 2021.
  await gatherSearch({ root, contentDir, preparedDir, base: '/' }, 2);
  const folder = join(preparedDir, 'search');
  const server = await serveSearch(folder, root);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    const start = await readFile(join(folder, 'search/start.json'), 'utf8');
    const [many, few, all, year] = await lookUpInTurn(page, start, [
      { typed: '预算', wanted: 3 },
      { typed: '唯品会', wanted: 1 },
      { typed: '科工', wanted: 30 },
      { typed: '预算', wanted: 30, filters: { 年度: '2021' } },
    ]);
    expect(many?.found.length).toBeGreaterThanOrEqual(3);
    expect(many?.unread).toEqual(['2022', '2021']);
    expect(few?.found).toContain(`/${HAIZHU}`);
    expect(few?.unread).toEqual(['2021']);
    expect(all?.found).toEqual(expect.arrayContaining([`/${LIWAN}`, `/${PANYU}`, `/${HAIZHU}`]));
    expect(all?.unread).toEqual([]);
    expect(year?.found.toSorted()).toEqual([`/${LIWAN}`, `/${PANYU}`]);
  } finally {
    await browser.close();
    await server.close();
    await rm(preparedDir, { recursive: true });
  }
});
