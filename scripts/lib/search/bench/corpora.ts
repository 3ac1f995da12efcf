import type { SearchRecord } from '../../../../src/search/records/search-record.ts';
import { NATURAL_QUESTIONS } from '../../../../tests/search/natural-questions.ts';
import { documentRecord } from '../document-record.ts';
import { recordLines } from '../folded-record.ts';
import type { SearchDocument } from '../search-document.ts';
import { syntheticDocuments } from '../synthetic-documents.ts';
import type { Corpus } from './corpus.ts';

/** The full text of the sources, with the questions whose answers stand there. */
export function sourceCorpus(documents: readonly SearchDocument[]): Corpus {
  return {
    name: '来源全文',
    records: documents.map(documentRecord),
    natural: NATURAL_QUESTIONS.map(({ asks, source }) => ({
      ...{ typed: asks, kind: 'natural' },
      right: new Set(source),
    })),
  };
}

/** Many pages of what is written on these. */
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
