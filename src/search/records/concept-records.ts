import type { ConceptView } from '../../views/concept-view.ts';
import type { SearchRecord } from './search-record.ts';

/** One indicator wherever it occurs: what it is, and every print of it. @param page the path of its page */
export function conceptRecords(
  { concept, rows, unlike }: ConceptView,
  page: string,
): SearchRecord[] {
  return [
    {
      ...{ page, anchor: '', title: concept.name, heading: '', names: [] },
      lines: [
        { text: concept.means },
        ...[...rows, ...unlike].map(({ whose, text }) => ({ text: `${whose} ${text}` })),
      ],
      filters: { 种类: '同一指标' },
    },
  ];
}
