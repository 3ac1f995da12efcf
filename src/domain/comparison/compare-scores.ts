import { FAIR, refused, type Verdict } from './verdict.ts';

/** A declared score, with what decides which others it may stand beside. */
export interface ComparedScore {
  /** Whose score, as a reader is told it. */
  readonly whose: string;
  /** Absent where none is published. */
  readonly points?: string;
  /** self, third-party …, and how a reader is told it. */
  readonly kind: string;
  readonly kindLabel: string;
  /** Id of the rubric; 未公布 where the source does not name or print it. */
  readonly rubric: string;
  /** What it is out of, in points; absent where not published. */
  readonly outOf?: string;
}

const NOT_PUBLISHED = '未公布';

const lacking = (scores: readonly ComparedScore[]): string =>
  scores.map(({ whose }) => whose).join('和');

/**
 * Whether two scores may stand in one chart or ranking: only when they were given by the same kind of
 * evaluator, by the same published rubric, out of the same total.
 */
export function compareScores(a: ComparedScore, b: ComparedScore): Verdict {
  const both = [a, b];
  const none = both.filter(({ points }) => points === undefined);
  if (none.length > 0) return refused('unpublished', `${lacking(none)}没有公布得分，无从比起。`);
  if (a.kind !== b.kind) {
    return refused(
      'kind',
      `${a.whose}是${a.kindLabel}，${b.whose}是${b.kindLabel}，不是同一种评价，得分不能相比。`,
    );
  }
  const unsaid = both.filter(({ rubric }) => rubric === NOT_PUBLISHED);
  if (unsaid.length > 0) {
    return refused('rubric', `${lacking(unsaid)}没有公布评分办法，得分不能相比。`);
  }
  if (a.rubric !== b.rubric) {
    return refused('rubric', `${a.whose}和${b.whose}用的是两套评分办法，得分不能相比。`);
  }
  const open = both.filter(({ outOf }) => outOf === undefined);
  if (open.length > 0) return refused('total', `${lacking(open)}没有公布满分，得分不能相比。`);
  return a.outOf === b.outOf
    ? FAIR
    : refused('total', `满分不同：${a.outOf ?? ''} 和 ${b.outOf ?? ''}，得分不能相比。`);
}
