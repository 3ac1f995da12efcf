import type { Figure } from '../figure/figure.ts';
import type { Fact, FactRef, Report } from '../record/canonical.ts';
import { targetStanding, type TargetStanding } from './target-standing.ts';

/** A target as the record holds it. */
export type Target = NonNullable<Report['targets']>[number];

/** Whether a target or a result is told in words. */
export function isWords(slot: Target['target']): slot is { readonly words: string } {
  return typeof slot === 'object' && 'words' in slot;
}

/** The reference of a target or a result; 未公布 when it is told in words. */
export function asRef(slot: Target['target']): FactRef {
  return isWords(slot) ? '未公布' : slot;
}

/** The key of the fact of a target or a result, where one is printed. */
export function keyOfSlot(slot: Target['target']): string | undefined {
  const ref = asRef(slot);
  return ref === '未公布' ? undefined : ref.fact;
}

/** The fact of a target or a result, where one is printed. */
export function factOf(report: Report, slot: Target['target']): Fact | undefined {
  const ref = asRef(slot);
  return ref === '未公布' ? undefined : report.facts[ref.fact];
}

const printedIn = (report: Report, slot: Target['target']): (Figure | undefined)[] =>
  factOf(report, slot)?.mentions.map(({ figure }) => figure) ?? [undefined];

/**
 * How a target stands over all its prints and those of its result: where places print different
 * figures, the standing is clear only if it is the same for all of them.
 */
export function standingOf(report: Report, entry: Target): TargetStanding {
  if (entry.result === '未公布') return 'no-result';
  if (isWords(entry.target) || isWords(entry.result)) return 'words';
  // A result that tells of another thing says nothing of this target.
  if (entry.resultOf !== undefined) return 'unclear';
  const standings = printedIn(report, entry.target).flatMap((target) =>
    printedIn(report, entry.result).map((result) => targetStanding(entry.bound, target, result)),
  );
  const [first = 'unclear', ...rest] = standings;
  return rest.every((standing) => standing === first) ? first : 'unclear';
}
