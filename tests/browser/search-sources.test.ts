import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/launch-chromium.ts';
import { documentRecord } from '../../scripts/lib/search/document-record.ts';
import { askEngine, askRelated } from '../../scripts/lib/search/ask-engines.ts';
import { qualityOf } from '../../scripts/lib/search/quality.ts';
import { generatedQueries } from '../../scripts/lib/search/query-sets.ts';
import { serveSearch } from '../../scripts/lib/search/search-server.ts';
import { readSourceDocuments } from '../../scripts/lib/search/read-source-documents.ts';
import { writeIndex } from '../../scripts/lib/search/write-index.ts';
import { NATURAL_QUESTIONS } from '../search/natural-questions.ts';

const root = new URL('../..', import.meta.url).pathname;
const seeds = process.env['SEEDS_DIR'];

if (seeds === undefined) {
  test('the sources are not here', () => {
    console.warn('未设置 SEEDS_DIR，没有在来源全文上试搜索。');
    expect(seeds).toBeUndefined();
  });
} else {
  test('on the full text of the sources, what is there is found, and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mingzhang-sources-'));
    const documents = await readSourceDocuments(join(root, 'content'), seeds);
    const records = documents.map(documentRecord);
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
      const beside = await askRelated(
        page,
        'ours',
        NATURAL_QUESTIONS.map(({ asks }) => asks),
      );
      const helped = NATURAL_QUESTIONS.filter(({ source }, index) =>
        beside[index]?.slice(0, 5).some((id) => source.includes(id.replace(/#$/u, ''))),
      );
      expect(helped.length).toBeGreaterThanOrEqual(NATURAL_QUESTIONS.length * 0.8);
    } finally {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    }
  });
}
