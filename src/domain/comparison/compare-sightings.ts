import type { Concept } from '../record/concept.ts';
import { EXECUTION_BASES } from '../record/fact-context.ts';
import { compareAmounts } from './compare-amounts.ts';
import { compareFigures, type Comparand } from './compare-figures.ts';
import type { Sighting } from './sighting.ts';
import { refused, type Verdict } from './verdict.ts';

/** A sighting with whose it is. */
export interface Sighted extends Sighting {
  /** The district or the agency, and the time, as a reader is told them. */
  readonly whose: string;
  /** District, or district and agency. */
  readonly owner: string;
  /** What the agency is for; needed where the figure is the agency's money. */
  readonly remit: readonly string[];
}

const NOT_PUBLISHED = '未公布';
const SUBJECTS = { district: '全区', agency: '本部门' } as const;

/** A basis that leaves open which of two it means is none that can be compared by. */
const basisOf = ({ basis }: Sighted): Pick<Comparand, 'basis'> =>
  basis === undefined ? {} : { basis: basis === EXECUTION_BASES['budget'] ? NOT_PUBLISHED : basis };

/** What of a concept decides. */
type Deciding = Pick<Concept, 'name' | 'subject' | 'nature' | 'asks'>;

const comparandOf = ({ name, subject, asks }: Deciding, sighted: Sighted): Comparand => ({
  ...{ whose: sighted.whose, owner: sighted.owner, period: sighted.period },
  ...{ measure: name, subject: SUBJECTS[subject], nature: sighted.nature },
  ...(sighted.figure && { unit: sighted.figure.unit }),
  ...basisOf(sighted),
  ...(asks !== undefined && { asks }),
  ...(sighted.scope !== undefined && { scope: sighted.scope }),
});

/**
 * Whether two prints of a concept may stand in one chart. What only looks like it, what its own source
 * prints in two ways, and what is not said to be of the whole district may not stand beside anything.
 * An agency's own sums are compared as money (`compareAmounts`).
 */
export function compareSightings(concept: Deciding, a: Sighted, b: Sighted): Verdict {
  const both = [a, b];
  const other = both.find(({ unlike }) => unlike !== undefined);
  if (other)
    return refused('measure', `${other.whose}的${other.text}是另一个数：${other.unlike ?? ''}。`);
  const disputed = both.filter((each) => each.disputed);
  if (disputed.length > 0) {
    const who = disputed.map(({ whose }) => whose).join('和');
    return refused('disputed', `${who}的材料前后印了不同的数，不能相比。`);
  }
  const unsaid = both.filter(({ whole }) => whole === NOT_PUBLISHED);
  if (unsaid.length > 0) {
    const who = unsaid.map(({ whose }) => whose).join('和');
    return refused('subject', `${who}没有写明是不是全区的数，不能相比。`);
  }
  const [one, two] = [comparandOf(concept, a), comparandOf(concept, b)];
  return concept.subject === 'agency' && concept.nature === 'flow'
    ? compareAmounts({ ...one, remit: a.remit }, { ...two, remit: b.remit })
    : compareFigures(one, two);
}
