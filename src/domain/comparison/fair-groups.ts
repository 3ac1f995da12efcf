import type { Verdict } from './verdict.ts';

/**
 * Items in groups in which each may stand beside each: an item joins the first group that takes it.
 * In the order of the items; a group may have one item only.
 */
export function fairGroups<T>(items: readonly T[], compare: (a: T, b: T) => Verdict): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const group = groups.find((each) => each.every((other) => compare(other, item).fair));
    if (group) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
