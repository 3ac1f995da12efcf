import type { GlossaryTerm } from '#domain/record/glossary.ts';
import type { SearchRecord } from './search-record.ts';

/** Every term, by all its names. @param page the path of the page of terms */
export function glossaryRecords(terms: readonly GlossaryTerm[], page: string): SearchRecord[] {
  return terms.map(({ id, term, aliases = [], means }) => ({
    ...{ page, anchor: id, title: term, heading: '', names: aliases },
    lines: [{ text: means }],
    filters: { 种类: '名词' },
  }));
}
