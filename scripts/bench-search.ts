import { join } from 'node:path';
import { launchChromium } from './lib/launch-chromium.ts';
import { readArguments } from './lib/read-arguments.ts';
import { sourceCorpus, syntheticCorpus } from './lib/search/bench/corpora.ts';
import type { Corpus } from './lib/search/bench/corpus.ts';
import { costTables } from './lib/search/bench/cost-tables.ts';
import { measureCorpus } from './lib/search/bench/measure-corpus.ts';
import { benchOptions, USAGE, type BenchOptions } from './lib/search/bench/options.ts';
import { qualityTables } from './lib/search/bench/quality-tables.ts';
import { readSourceDocuments } from './lib/search/read-source-documents.ts';

// npm run bench:search [-- --seed bench] [--each 120] [--pages 10000] [--queries FILE]: how well and how
// dearly the search finds, beside others, in Chromium.
const root = new URL('..', import.meta.url).pathname;

const readSourceCorpus = async (): Promise<Corpus | undefined> => {
  const folder = process.env['SEEDS_DIR'] || undefined;
  const documents = folder && (await readSourceDocuments(join(root, 'content'), folder));
  return documents ? sourceCorpus(documents) : undefined;
};

const corporaFor = async ({ seed, pages }: BenchOptions): Promise<Corpus[]> => {
  const sources = await readSourceCorpus();
  if (!sources) console.log('没有设置 SEEDS_DIR：不在来源全文里搜。\n');
  const corpora = sources ? [sources] : [];
  const lines = sources?.records ?? [];
  if (pages > 0) corpora.push(syntheticCorpus(lines, { seed, count: pages }));
  return corpora;
};

const bench = async (options: BenchOptions): Promise<void> => {
  const corpora = await corporaFor(options);
  const browser = await launchChromium();
  try {
    for (const corpus of corpora) {
      const measure = await measureCorpus(browser, root, corpus, options);
      const title = `## ${measure.name}：${measure.documents} 条，种子 ${options.seed}`;
      console.log([title, ...qualityTables(measure), ...costTables(measure), ''].join('\n\n'));
    }
  } finally {
    await browser.close();
  }
};

const typed = readArguments(
  {
    options: {
      seed: { type: 'string', default: 'bench' },
      each: { type: 'string', default: '120' },
      pages: { type: 'string', default: '10000' },
      queries: { type: 'string' },
    },
  },
  USAGE,
);
const options = typed && (await benchOptions(typed.values));
if (options && 'problem' in options) {
  console.error(options.problem);
  process.exitCode = 1;
} else if (options) await bench(options);
