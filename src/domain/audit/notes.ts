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

/** Characters that a list of names may take in a sentence: project names can be a line long. */
const LONGEST = 18;

/** The first few names, as many as a sentence bears, and how many there are in all. */
export function listNames(names: readonly string[], most = 3): string {
  const fitting = names.filter(
    (_, index) => index === 0 || names.slice(0, index + 1).join('').length <= LONGEST,
  );
  const shown = fitting.slice(0, most);
  return names.length > shown.length
    ? `${shown.join('、')}等 ${names.length} 项`
    : shown.join('、');
}
