import type { GlossaryTerm } from '#domain/record/glossary.ts';
import type { SearchRecord } from './search-record.ts';

/** A term, by all its names. @param address of its place on the page of terms */
export function glossaryRecord(
  { term, aliases = [], means }: GlossaryTerm,
  address: string,
): SearchRecord {
  return {
    ...{ address, title: term, names: aliases },
    parts: [{ anchor: '', heading: '', lines: [{ text: means }] }],
    filters: { 种类: '名词' },
  };
}
