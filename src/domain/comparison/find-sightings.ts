import type { Finding } from '../audit/finding.ts';
import { stands } from '../audit/history.ts';
import type { Fact, Report } from '../record/canonical.ts';
import { DISTRICT, type Concept } from '../record/concept.ts';
import { NOT_PUBLISHED } from '../record/fields.ts';
import type { Sighting } from './sighting.ts';

/** What of a disclosure the search for concepts reads. */
export interface Searched {
  readonly report: Report;
  /** The district's name as facts have it: 示范区. */
  readonly district: string;
  readonly findings: readonly Finding[];
}

const AGENCY = '本部门';
const DIFFERING = 'differing-mentions';

interface Where {
  readonly measure: string;
  readonly subject?: string | undefined;
}

const matches = (fact: Fact, { measure, subject = AGENCY }: Where, district: string): boolean =>
  fact.measure === measure && fact.subject === subject.replaceAll(DISTRICT, district);

const textOf = (fact: Fact | undefined): string => {
  const [first] = fact?.mentions ?? [];
  return first ? `${first.text}${first.unit ?? ''}` : NOT_PUBLISHED;
};

const targetOf = ({ targets = [], facts }: Report, key: string): Pick<Sighting, 'target'> => {
  const target = targets.find(
    ({ result }) => typeof result === 'object' && 'fact' in result && result.fact === key,
  )?.target;
  return target && typeof target === 'object' && 'fact' in target
    ? { target: textOf(facts[target.fact]) }
    : {};
};

/** Keys of the facts that the source prints in ways that cannot all be right. */
const disputedIn = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(
    findings
      .filter((finding) => finding.check === DIFFERING && stands(finding))
      .filter(({ severity }) => severity === 'contradiction')
      .flatMap(({ cited }) => cited.map(({ fact }) => fact)),
  );

/**
 * Where a report prints what the concepts name: by measure and subject as recorded, never by likeness
 * of names. In the order of the concepts, then of the facts.
 */
export function findSightings(
  { report, district, findings }: Searched,
  concepts: readonly Concept[],
): Sighting[] {
  const facts = Object.values(report.facts);
  const disputed = disputedIn(findings);
  const sighted = (fact: Fact, own: Pick<Sighting, 'concept' | 'unlike' | 'whole' | 'scope'>) => {
    const { key, measure, subject, period, nature, basis, scope, mentions } = fact;
    const [first] = mentions;
    return {
      ...{ key, measure, subject, period, nature },
      ...(basis !== undefined && { basis }),
      ...(scope !== undefined && { scope }),
      ...own,
      ...(disputed.has(key) && { disputed: true as const }),
      ...{ text: textOf(fact), place: first?.label ?? '' },
      ...(first?.figure && { figure: first.figure }),
      ...targetOf(report, key),
    };
  };
  return concepts.flatMap(({ id: concept, prints, unlike = [] }) =>
    facts.flatMap((fact): Sighting[] => {
      const print = prints.find((each) => matches(fact, each, district));
      if (print) {
        const { scope, whole } = print;
        return [sighted(fact, { concept, ...(scope && { scope }), ...(whole && { whole }) })];
      }
      const other = unlike.find((each) => matches(fact, each, district));
      return other ? [sighted(fact, { concept, unlike: other.why })] : [];
    }),
  );
}
