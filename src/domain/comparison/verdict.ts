/** Why two things may not be compared; which field decided. */
export type Refusal =
  | 'unpublished'
  | 'measure'
  | 'subject'
  | 'nature'
  | 'unit'
  | 'basis'
  | 'scope'
  | 'disputed'
  | 'period'
  | 'two-differences'
  | 'remit'
  | 'kind'
  | 'rubric'
  | 'total';

/** Whether two things may stand in one chart; if not, why, in one sentence that can be printed. */
export type Verdict =
  { readonly fair: true } | { readonly fair: false; readonly by: Refusal; readonly why: string };

export const FAIR: Verdict = { fair: true };

/** A refusal. */
export function refused(by: Refusal, why: string): Verdict {
  return { fair: false, by, why };
}
