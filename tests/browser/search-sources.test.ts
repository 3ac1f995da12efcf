import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/launch-chromium.ts';
import { askEngine, askRelated } from '../../scripts/lib/search/ask-engines.ts';
import { sourceCorpus } from '../../scripts/lib/search/bench/corpora.ts';
import { helpedBy } from '../../scripts/lib/search/bench/helped.ts';
import { qualityOf } from '../../scripts/lib/search/quality.ts';
import { generatedQueries } from '../../scripts/lib/search/query-sets.ts';
import { serveSearch } from '../../scripts/lib/search/search-server.ts';
import { writeIndex } from '../../scripts/lib/search/write-index.ts';

const root = new URL('../..', import.meta.url).pathname;
const seeds = process.env['SEEDS_DIR'];

if (seeds === undefined) {
  test('the sources are not here', () => {
    console.warn('未设置 SEEDS_DIR，没有在来源全文上试搜索。');
    expect(seeds).toBeUndefined();
  });
} else {
  const title = 'on the full text of the sources, what is there is found, and nothing else';
  test(title, { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mingzhang-sources-'));
    const { records, natural } = await sourceCorpus(join(root, 'content'), seeds);
    await writeIndex(records, join(folder, 'pagefind'));
    const server = await serveSearch(folder, root);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.goto(server.url);
      const queries = generatedQueries(records, { seed: 'test', each: 100 });
      const answers = await askEngine(
        page,
        'ours',
        queries.map(({ typed }) => typed),
      );
      const quality = qualityOf(
        queries.map((query, index) => ({ ...query, ids: answers[index] ?? [] })),
      );
      expect(quality.queries).toBeGreaterThanOrEqual(300);
      expect(quality.recall).toBeGreaterThanOrEqual(0.99);
      expect(quality.precision).toBeGreaterThanOrEqual(0.99);
      expect(quality.unanswered).toBe(0);
      expect(quality.junk).toBeLessThanOrEqual(0.03);
      const questions = natural.map(({ typed }) => typed);
      const { helped } = helpedBy(natural, await askRelated(page, 'ours', questions));
      expect(helped).toBeGreaterThanOrEqual(natural.length * 0.8);
    } finally {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    }
  });
}
