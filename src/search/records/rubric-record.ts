import type { RubricView } from '../../views/rubric-view.ts';
import type { SearchRecord } from './search-record.ts';

/** A rubric: what it is, and a line for every indicator with its rule. @param address the path of its page */
export function rubricRecord(rubric: RubricView, address: string): SearchRecord {
  const rows = rubric.rows.map(({ id, name, looksAt, rule, note }) => ({
    anchor: `zhibiao.${id}`,
    text: [name, looksAt, rule, note].filter((each) => each !== '').join('，'),
  }));
  const about = rubric.identity.map(({ label, text }) => ({ text: `${label} ${text}` }));
  return {
    ...{ address, title: rubric.title, names: [] },
    parts: [{ anchor: '', heading: '', lines: [...about, ...rows] }],
    filters: { 种类: '评分办法' },
  };
}
