import { compareFigures, type Comparand } from './compare-figures.ts';
import { refused, type Verdict } from './verdict.ts';

/** A sum of an agency's money. */
export interface Amount extends Comparand {
  /** District and agency: the same over the years, whatever it is called. */
  readonly agency: string;
  readonly remit: readonly string[];
}

/**
 * Whether two sums of money may stand in one chart: an agency's with its own of another year, of the
 * same stage and scope. Agencies differ in what they are for, so sums of two stand side by side with
 * their remits and are not drawn together.
 */
export function compareAmounts(a: Amount, b: Amount): Verdict {
  const verdict = compareFigures(a, b);
  if (!verdict.fair && verdict.by === 'unpublished') return verdict;
  if (a.agency !== b.agency) {
    const own = ({ whose, remit }: Amount): string => `${whose}管${remit.join('、')}`;
    return refused('remit', `两个部门管的事不一样（${own(a)}；${own(b)}），金额只并列，不比大小。`);
  }
  return verdict;
}
