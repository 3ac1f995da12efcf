import type { Scored, Standing } from '#domain/scoring/scored.ts';

/** How a recomputed score stands, in the words of the page. */
export const STANDING_LABELS: Readonly<Record<Standing, string>> = {
  agrees: '复算一致',
  differs: '复算不一致',
  judged: '酌情/定性',
  open: '无法复算',
  'not-applicable': '不适用',
};

const ORDER: readonly Standing[] = ['agrees', 'differs', 'judged', 'open', 'not-applicable'];

/** 7 项复算一致，17 项酌情/定性; those that do not occur are left out. */
export function standingCounts(counts: Readonly<Record<Standing, number>>): string {
  return ORDER.filter((standing) => counts[standing] > 0)
    .map((standing) => `${counts[standing]} 项${STANDING_LABELS[standing]}`)
    .join('，');
}

/** Whether a rubric is known but none of its rules is published. */
export function rulesUnpublished(scored: Scored | undefined): boolean {
  return scored?.leaves.every(({ rule }) => rule === '') === true;
}
