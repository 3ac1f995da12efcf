import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { askAgain, askEngine, askRelated, ENGINES, type EngineName } from '../ask-engines.ts';
import { askedQueries } from '../asked-queries.ts';
import type { Again } from '../in-page.ts';
import type { Answered } from '../quality.ts';
import { generatedQueries, type JudgedQuery } from '../query-sets.ts';
import type { GivenQuery } from '../queries-file.ts';
import { serveSearch, type SearchServer } from '../search-server.ts';
import { truthOf } from '../truth.ts';
import type { Corpus } from './corpus.ts';
import { firstSearches, type FirstSearch } from './first-searches.ts';
import { helpedBy, type Helped } from './helped.ts';
import { writeIndexes, type IndexCost } from './write-indexes.ts';

/** What is asked. */
export interface Asking {
  readonly seed: string;
  /** Queries of each kind that are made. */
  readonly each: number;
  /** Queries that were written down. */
  readonly given: readonly GivenQuery[];
}

/** How one engine did. */
export interface EngineMeasure extends Again {
  readonly engine: EngineName;
  /** Answers to queries made by chance. */
  readonly generated: readonly Answered[];
  /** Answers to queries that were written down. */
  readonly given: readonly Answered[];
  readonly natural: Helped;
  readonly questions: Helped;
  readonly firsts: readonly FirstSearch[];
}

/** How all engines did on the same documents. */
export interface CorpusMeasure {
  readonly name: string;
  readonly documents: number;
  readonly costs: readonly IndexCost[];
  readonly engines: readonly EngineMeasure[];
}

/** First searches are measured for so many queries, in even steps through all. */
const FIRSTS = 30;

interface Queries {
  readonly generated: readonly JudgedQuery[];
  readonly given: readonly JudgedQuery[];
  readonly natural: readonly JudgedQuery[];
  readonly questions: readonly JudgedQuery[];
}

const typedOf = (queries: readonly JudgedQuery[]): string[] => queries.map(({ typed }) => typed);

const sampleOf = (typed: readonly string[]): string[] => {
  const step = Math.max(1, typed.length / FIRSTS);
  const count = Math.min(FIRSTS, typed.length);
  return Array.from({ length: count }, (_, index) => typed[Math.floor(index * step)] ?? '');
};

const measureEngine = async (
  browser: Browser,
  server: SearchServer,
  engine: EngineName,
  { generated, given, natural, questions }: Queries,
): Promise<EngineMeasure> => {
  const page = await browser.newPage();
  await page.goto(server.url);
  const searches = [...generated, ...given];
  const answers = await askEngine(page, engine, typedOf(searches));
  const places = await askRelated(page, engine, typedOf([...natural, ...questions]));
  await page.reload();
  const again = await askAgain(page, engine, typedOf(searches));
  const answered = searches.map((query, index) => ({ ...query, ids: answers[index] ?? [] }));
  await page.close();
  return {
    ...{ engine, ...again },
    generated: answered.slice(0, generated.length),
    given: answered.slice(generated.length),
    natural: helpedBy(natural, places.slice(0, natural.length)),
    questions: helpedBy(questions, places.slice(natural.length)),
    firsts: await firstSearches(browser, server, engine, sampleOf(typedOf(searches))),
  };
};

/** Writes the indexes of a corpus, and asks every engine the same. @param root the repository */
export async function measureCorpus(
  browser: Browser,
  root: string,
  { name, records, natural }: Corpus,
  { seed, each, given }: Asking,
): Promise<CorpusMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-search-'));
  try {
    const { costs, simplified } = await writeIndexes(records, folder);
    const asked = askedQueries(given, truthOf(records, simplified), simplified);
    const queries = {
      generated: generatedQueries(records, { seed, each, simplified }),
      given: asked.searches,
      ...{ natural, questions: asked.questions },
    };
    const server = await serveSearch(folder, root);
    try {
      const engines: EngineMeasure[] = [];
      for (const engine of ENGINES) {
        engines.push(await measureEngine(browser, server, engine, queries));
      }
      return { name, documents: records.length, costs, engines };
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
