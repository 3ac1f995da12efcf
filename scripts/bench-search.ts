import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './lib/launch-chromium.ts';
import { readArguments } from './lib/read-arguments.ts';
import { askEngine } from './lib/search/ask-engines.ts';
import { qualityOf, type Quality } from './lib/search/quality.ts';
import { documentRecord } from './lib/search/document-record.ts';
import { generatedQueries } from './lib/search/query-sets.ts';
import { serveSearch } from './lib/search/search-server.ts';
import { readSourceDocuments } from './lib/search/read-source-documents.ts';
import { writeIndex } from './lib/search/write-index.ts';

// npm run bench:search [-- --seed bench] [--each 120]: how good the search is on the sources' full text, in Chromium.
const root = new URL('..', import.meta.url).pathname;
const USAGE =
  '用法：SEEDS_DIR=来源文本的文件夹 npm run bench:search [-- --seed 种子] [--each 每种的个数]';

const line = (engine: string, quality: Quality): string => {
  const { queries, recall, precision, reciprocalRank, unanswered, junk } = quality;
  const shares = [recall, precision, reciprocalRank].map((share) => share.toFixed(3));
  return `| ${[engine, queries, ...shares, unanswered, `${(junk * 100).toFixed(1)}%`].join(' | ')} |`;
};

const measure = async (folder: string, seed: string, each: number): Promise<void> => {
  const work = await mkdtemp(join(tmpdir(), 'mingzhang-search-'));
  const browser = await launchChromium();
  try {
    const documents = await readSourceDocuments(join(root, 'content'), folder);
    await writeIndex(documents.map(documentRecord), join(work, 'pagefind'));
    const queries = generatedQueries(documents, { seed, each });
    console.log(`${documents.length} 段来源全文，${queries.length} 个查询，种子 ${seed}。\n`);
    console.log('| 引擎 | 查询 | recall@10 | precision@5 | MRR | 该有而没有 | 不该有而有 |');
    console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
    const server = await serveSearch(work, root);
    const page = await browser.newPage();
    await page.goto(server.url);
    for (const engine of ['ours', 'as it comes'] as const) {
      const answers = await askEngine(
        page,
        engine,
        queries.map(({ typed }) => typed),
      );
      const judged = queries.map((query, index) => ({ ...query, ids: answers[index] ?? [] }));
      console.log(line(engine, qualityOf(judged)));
    }
    await server.close();
  } finally {
    await browser.close();
    await rm(work, { recursive: true });
  }
};

const options = {
  seed: { type: 'string', default: 'bench' },
  each: { type: 'string', default: '120' },
} as const;
const given = readArguments({ options }, USAGE);
const seeds = process.env['SEEDS_DIR'];
if (given && (seeds === undefined || !/^[1-9]\d*$/u.test(given.values.each))) {
  console.error(USAGE);
  process.exitCode = 1;
} else if (given && seeds !== undefined) {
  await measure(seeds, given.values.seed, Number(given.values.each));
}
