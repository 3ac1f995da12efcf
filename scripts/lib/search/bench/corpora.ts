import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblems } from '#domain/record/problem.ts';
import type { SearchRecord } from '../../../../src/search/records/search-record.ts';
import { linksUnder } from '../../../../src/site/links.ts';
import { prepareContent } from '../../../../src/store/prepare.ts';
import { readPrepared } from '../../../../src/store/prepared.ts';
import { NATURAL_QUESTIONS } from '../../../../tests/search/natural-questions.ts';
import { UnsoundContent } from '../../build-site.ts';
import { documentRecord } from '../document-record.ts';
import { recordLines } from '../folded-record.ts';
import { readArticle } from '../read-article.ts';
import { readSourceDocuments } from '../read-source-documents.ts';
import { pageRecordsOf, reportRecordsOf } from '../site-records.ts';
import { syntheticDocuments } from '../synthetic-documents.ts';
import type { Corpus } from './corpus.ts';

/** The full text of the sources that are there, with the questions whose answers stand in it. */
export async function sourceCorpus(contentDir: string, sourcesDir: string): Promise<Corpus> {
  const documents = await readSourceDocuments(contentDir, sourcesDir);
  return {
    name: '来源全文',
    records: documents.map(documentRecord),
    natural: NATURAL_QUESTIONS.map(({ asks, source }) => ({
      ...{ typed: asks, kind: 'natural' },
      right: new Set(source),
    })),
  };
}

/** What the site's own index holds. @throws UnsoundContent when authors have something to mend */
export async function siteCorpus(contentDir: string): Promise<Corpus> {
  const preparedDir = await mkdtemp(join(tmpdir(), 'mingzhang-prepared-'));
  try {
    const { problems } = await prepareContent({ contentDir, preparedDir });
    if (problems.length > 0) throw new UnsoundContent(formatProblems(problems, contentDir));
    const links = linksUnder('/');
    const about = await readArticle(join(contentDir, 'articles', 'about.mdx'));
    const { reports } = readPrepared(preparedDir);
    const records = [
      ...pageRecordsOf(preparedDir, links, about),
      ...reportRecordsOf(reports, preparedDir, links),
    ];
    return { name: '本站的页面', records, natural: [] };
  } finally {
    await rm(preparedDir, { recursive: true });
  }
}

/** Many pages of what is written in these records. */
export function syntheticCorpus(
  records: readonly SearchRecord[],
  options: { readonly seed: string; readonly count: number },
): Corpus {
  const lines = records.flatMap((record) => recordLines(record).slice(1));
  const titles = records.map(({ title }) => title);
  return {
    name: '合成页面',
    records: syntheticDocuments({ titles, lines }, options).map(documentRecord),
    natural: [],
  };
}
