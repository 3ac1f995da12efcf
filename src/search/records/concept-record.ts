import type { ConceptView } from '../../views/concept-view.ts';
import type { SearchRecord } from './search-record.ts';

/** One indicator wherever it occurs: what it is, and every print of it. @param address the path of its page */
export function conceptRecord(
  { concept, rows, unlike }: ConceptView,
  address: string,
): SearchRecord {
  const prints = [...rows, ...unlike].map(({ whose, text }) => ({ text: `${whose} ${text}` }));
  return {
    ...{ address, title: concept.name, names: [] },
    parts: [{ anchor: '', heading: '', lines: [{ text: concept.means }, ...prints] }],
    filters: { 种类: '同一指标' },
  };
}
