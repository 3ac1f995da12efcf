import { compareFigures, type Comparand } from './compare-figures.ts';
import { refused, type Verdict } from './verdict.ts';

/** A sum of an agency's money. */
export interface Amount extends Comparand {
  readonly remit: readonly string[];
}

/** As many as a reader takes in; the rest are counted. */
const NAMED = 3;

const some = (items: readonly string[]): string =>
  items.length > NAMED
    ? `${items.slice(0, NAMED).join('、')}等 ${items.length} 项`
    : items.join('、');

/** What each of two agencies is for that the other is not. */
const remitsApart = (a: Amount, b: Amount): string => {
  const beyond = (own: Amount, other: Amount): string[] => {
    const more = own.remit.filter((each) => !other.remit.includes(each));
    return more.length > 0 ? [`${own.whose}另管${some(more)}`] : [];
  };
  const told = [...beyond(a, b), ...beyond(b, a)];
  return told.length > 0
    ? `两个部门管的事不一样：${told.join('；')}`
    : `${a.whose}和${b.whose}是两个部门的钱`;
};

/**
 * Whether two sums of money may stand in one chart: an agency's with its own of another year, of the
 * same stage and scope. Agencies differ in what they are for, so sums of two stand side by side with
 * their remits and are not drawn together.
 */
export function compareAmounts(a: Amount, b: Amount): Verdict {
  const verdict = compareFigures(a, b);
  if (!verdict.fair && verdict.by === 'unpublished') return verdict;
  return a.owner === b.owner
    ? verdict
    : refused('remit', `${remitsApart(a, b)}，金额只并列，不比大小。`);
}
