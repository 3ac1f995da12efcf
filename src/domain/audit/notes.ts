import type { Fact } from '../record/canonical.ts';
import { citeFacts } from './cite.ts';
import type { Finding, Severity } from './finding.ts';

/** A finding that rests on several facts at once, told without a formula of its own. */
export function noted(
  check: string,
  about: string,
  severity: Severity,
  told: {
    readonly sentence: string;
    readonly arithmetic?: readonly string[];
    readonly facts: readonly (Fact | undefined)[];
    readonly innocent?: string;
  },
): Finding {
  const { sentence, arithmetic = [], facts, innocent } = told;
  return {
    id: `${check}:${about}`,
    ...{ check, severity, sentence, arithmetic, cited: citeFacts(facts) },
    ...(innocent !== undefined && { innocent }),
  };
}

/** The first few names, and how many there are in all. */
export function listNames(names: readonly string[], most = 3): string {
  return names.length > most
    ? `${names.slice(0, most).join('、')}等 ${names.length} 项`
    : names.join('、');
}
