import type { Result } from 'lighthouse';
import type { Scores } from './weighed.ts';

/** The part of Lighthouse's result that scores are read from. */
export interface Judgement {
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly AuditRef[] }>
  >;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly runtimeError?: { readonly message: string };
}

interface AuditRef {
  readonly id: string;
  readonly weight: number;
}

type Audit = Pick<Result['audits'][string], 'score' | 'scoreDisplayMode' | 'title' | 'details'>;

/** The first place an audit complains of, as it stands in the page's source. */
const placeOf = ({ details }: Audit): string => {
  const { items } = (details ?? {}) as { items?: { node?: { snippet?: string } }[] };
  const snippet = items?.[0]?.node?.snippet;
  return snippet === undefined ? '' : `（${snippet}）`;
};

const failing = ({ categories, audits }: Judgement): string[] =>
  ['accessibility', 'best-practices', 'seo']
    .flatMap((id) => categories[id]?.auditRefs ?? [])
    .flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0) return [];
      const failed = audit.scoreDisplayMode === 'error' || (audit.score ?? 1) < 1;
      return failed ? [`${id} ${audit.title}${placeOf(audit)}`] : [];
    });

/** Scores from 0 to 100, and the audits that cost points, as Lighthouse's result tells them. */
export function scoresOf(result: Judgement): Scores {
  const score = (id: string): number | undefined => {
    const share = result.categories[id]?.score ?? undefined;
    return share === undefined ? undefined : Math.round(share * 100);
  };
  const { runtimeError } = result;
  return {
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    performance: score('performance'),
    failing: [...(runtimeError ? [runtimeError.message] : []), ...failing(result)],
  };
}
