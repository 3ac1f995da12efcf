import type { Report } from './canonical.ts';

/** Fields that hold no figure, by the last word of their path. */
const FIELDS: Readonly<Record<string, string>> = {
  title: '标题',
  dated: '落款日期',
  covers: '评价时段',
  name: '名称',
  role: '评价者的身份',
  commissionedBy: '委托方',
  publisher: '公布机构',
  published: '公布日期',
  url: '公布网址',
  grade: '等级',
  rubric: '评分办法',
  scope: '收支范围',
  executionBasis: '执行率的口径',
  basis: '口径',
  bound: '目标的性质',
  kind: '种类',
  reason: '原因',
  words: '转述的话',
  opinion: '评分人的意见',
  at: '出处',
};

/**
 * What a field of a report is called in plain words: 本部门的实际支出, or 公布日期.
 * @param field its path as a correction writes it, `budget.total.actual` or `budget/total/actual`
 * @returns the path itself where there are no words for it
 */
export function fieldInWords({ facts }: Pick<Report, 'facts'>, field: string): string {
  const path = field.split(/[./]/u);
  const key = path.join('/');
  const fact = Object.hasOwn(facts, key) ? facts[key] : undefined;
  if (fact) return `${fact.subject}的${fact.measure}`;
  const last = path.at(-1) ?? '';
  return Object.hasOwn(FIELDS, last) ? (FIELDS[last] ?? field) : field;
}
