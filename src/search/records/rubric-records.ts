import type { RubricView } from '../../views/rubric-view.ts';
import type { SearchRecord } from './search-record.ts';

/** A rubric: what it is, and a line for every indicator with its rule. @param page the path of its page */
export function rubricRecords(rubric: RubricView, page: string): SearchRecord[] {
  const rows = rubric.rows.map(({ id, name, looksAt, rule, note }) => ({
    anchor: `zhibiao.${id}`,
    text: [name, looksAt, rule, note].filter((each) => each !== '').join('，'),
  }));
  return [
    {
      ...{ page, anchor: '', title: rubric.title, heading: '', names: [] },
      lines: [...rubric.identity.map(({ label, text }) => ({ text: `${label} ${text}` })), ...rows],
      filters: { 种类: '评分办法' },
    },
  ];
}
