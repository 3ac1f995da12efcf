import type { Fact } from '../../record/canonical.ts';
import { citeFacts } from '../cite.ts';
import type { Dated, Pair } from '../across.ts';
import type { Cited, Finding, Severity } from '../finding.ts';

const citedIn = (facts: readonly (Fact | undefined)[], { address }: Dated): Cited[] =>
  citeFacts(facts).map((cited) => ({ ...cited, report: address }));

/** A finding over two reports: what it rests on in the later one, and in the earlier. */
export function acrossFinding(
  pair: Pair,
  check: string,
  about: string,
  severity: Severity,
  told: {
    readonly sentence: string;
    readonly arithmetic?: readonly string[];
    readonly later: readonly (Fact | undefined)[];
    readonly earlier: readonly (Fact | undefined)[];
    readonly innocent?: string;
  },
): Finding {
  const { sentence, arithmetic = [], later, earlier, innocent } = told;
  return {
    id: `${check}:${about}+${pair.earlier.address}`,
    ...{ check, severity, sentence, arithmetic },
    cited: [...citeFacts(later), ...citedIn(earlier, pair.earlier)],
    ...(innocent !== undefined && { innocent }),
  };
}
