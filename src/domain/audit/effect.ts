import type { Scored } from '../scoring/scored.ts';
import type { Finding } from './finding.ts';
import { shownPoints } from './show.ts';

/**
 * Adds what a finding does to the score: the indicators whose points rest on a figure it cites, with
 * the range of what they can be. A figure that no rule uses has no effect that anyone can work out.
 */
export function withEffect(finding: Finding, scored: Scored | undefined): Finding {
  if (finding.effect !== undefined || finding.severity === 'note') return finding;
  const cited = new Set(finding.cited.map(({ fact }) => fact));
  const touched = (scored?.leaves ?? []).filter(({ facts }) =>
    facts.some((fact) => cited.has(fact)),
  );
  if (touched.length === 0) return finding;
  const told = touched.map(({ name, declared = '未公布', low, high, weight }) => {
    if (low === undefined || high === undefined)
      return `${name}（满分 ${shownPoints(weight)} 分，公布 ${declared}）`;
    const range =
      shownPoints(low) === shownPoints(high)
        ? shownPoints(low)
        : `${shownPoints(low)}–${shownPoints(high)}`;
    return `${name}（公布 ${declared}，复算 ${range} 分）`;
  });
  return { ...finding, effect: `用到这些数的评分：${told.join('；')}。` };
}
