import { join } from 'node:path';
import { UnsoundContent } from './lib/build-site.ts';
import { launchChromium } from './lib/launch-chromium.ts';
import { readArguments } from './lib/read-arguments.ts';
import { siteCorpus, sourceCorpus, syntheticCorpus } from './lib/search/bench/corpora.ts';
import type { Corpus } from './lib/search/bench/corpus.ts';
import { costTables } from './lib/search/bench/cost-tables.ts';
import { measureCorpus } from './lib/search/bench/measure-corpus.ts';
import { benchOptions, USAGE, type BenchOptions } from './lib/search/bench/options.ts';
import { qualityTables } from './lib/search/bench/quality-tables.ts';

// npm run bench:search [-- --seed bench] [--each 120] [--pages 10000] [--queries FILE]: how well and how
// dearly the search finds, beside others, in Chromium.
const root = new URL('..', import.meta.url).pathname;
const contentDir = join(root, 'content');

/** In the order of the tables. Synthetic pages are made of the sources, or without these of the site. */
const corporaFor = async ({ seed, pages, sources }: BenchOptions): Promise<Corpus[]> => {
  if (sources === undefined) console.log('没有设置 SEEDS_DIR：不在来源全文里搜。\n');
  const full = sources === undefined ? undefined : await sourceCorpus(contentDir, sources);
  const site = await siteCorpus(contentDir);
  const { records } = full ?? site;
  const synthetic = pages > 0 ? [syntheticCorpus(records, { seed, count: pages })] : [];
  return [...(full ? [full] : []), ...synthetic, site];
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

const refuse = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
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
const options = typed && (await benchOptions(typed.values, process.env['SEEDS_DIR']));
if (options && 'problem' in options) refuse(options.problem);
else if (options) {
  await bench(options).catch((error: unknown) => {
    if (!(error instanceof UnsoundContent)) throw error;
    refuse(error.message);
  });
}
