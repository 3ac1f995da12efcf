import type { Refusal, Verdict } from '#domain/comparison/verdict.ts';

/** What is said of several pairs at once that are refused for one reason. */
const IN_GENERAL: Readonly<Record<Refusal, string>> = {
  unpublished: '有的没有公布，无从比起。',
  measure: '不是同一件事，不能相比。',
  subject: '说的不是同一个对象，或者没有写明，不能相比。',
  nature: '有的没有说明是累计的数还是某一时点的数，不能相比。',
  unit: '单位不同，换算不了，不能相比。',
  basis: '口径不同，或者没有写明，不能相比。',
  scope: '范围不同，或者有的没有写明，不能相比。',
  disputed: '有的材料前后印了不同的数，不能相比。',
  period: '不是同样长的时间，或者没有写明时间，不能相比。',
  'two-differences': '既不是同一处，也不是同一年的，高低说明不了什么，只并列。',
  remit: '各部门管的事不一样，金额只并列，不比大小。',
  kind: '不是同一种评价，得分不能相比。',
  rubric: '用的不是同一套评分办法，或者没有公布办法，得分不能相比。',
  total: '满分不同，或者没有公布，得分不能相比。',
};

/** Why pairs of these may not stand together: a pair in its own sentence, several of one reason in one. */
export function refusalsAmong<T>(items: readonly T[], compare: (a: T, b: T) => Verdict): string[] {
  const said = items.flatMap((a, index) =>
    items.slice(index + 1).flatMap((b) => {
      const verdict = compare(a, b);
      return verdict.fair ? [] : [verdict];
    }),
  );
  const reasons = [...new Set(said.map(({ by }) => by))];
  return reasons.flatMap((reason) => {
    const sentences = [...new Set(said.filter(({ by }) => by === reason).map(({ why }) => why))];
    return sentences.length > 1 ? [IN_GENERAL[reason]] : sentences;
  });
}
