import type { FilterCounts } from '../counts.ts';
import type { Filters } from '../searcher.ts';
import { element } from './element.ts';

type Choice = readonly [value: string, count: number];

const byValue = ([a]: Choice, [b]: Choice): number => (a > b ? -1 : 1);
const byCount = ([a, m]: Choice, [b, n]: Choice): number => n - m || a.localeCompare(b, 'zh');

/** The values worth choosing, and the chosen one whatever it leaves. */
const choicesOf = (
  filter: string,
  { counts }: FilterCounts,
  chosen: string | undefined,
): Choice[] => {
  const values = Object.entries(counts[filter] ?? {}).filter(
    ([value, count]) => count > 0 || value === chosen,
  );
  if (chosen !== undefined && !values.some(([value]) => value === chosen)) values.push([chosen, 0]);
  return values.toSorted(filter === '年度' ? byValue : byCount);
};

/**
 * Fills the lists of values, each with how many pages it would leave.
 * @param lists by the filter that each is for
 */
export function fillFilters(
  lists: ReadonlyMap<string, HTMLSelectElement>,
  counted: FilterCounts,
  chosen: Filters,
): void {
  for (const [filter, list] of lists) {
    const own = chosen[filter];
    const options = choicesOf(filter, counted, own).map(([value, count]) =>
      element('option', { value }, `${value}（${counted.exact ? '' : '至多 '}${count}）`),
    );
    list.replaceChildren(element('option', { value: '' }, '全部'), ...options);
    list.value = own ?? '';
  }
}
