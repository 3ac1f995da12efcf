import { Exact } from '../../figure/exact.ts';
import { similarity } from '../../source/fingerprint.ts';
import type { AcrossCheck } from '../across.ts';
import { acrossFinding } from './cite-pair.ts';

const ID = 'text-reused';
/** Unlike texts share 1% at most; from a fifth on there is something to say, well past the estimate's error. */
const WORTH_TELLING = '0.2';

/** How much of a report's text stood in an earlier one, by their fingerprints. */
export const textReused: AcrossCheck = {
  id: ID,
  of: 13,
  title: '文字与以前的报告相同',
  compares: '两年来源文本的指纹（不含数字和标点），估计有多少文字相同。',
  why: '大段照搬的报告，读者难以看出当年做了什么。',
  gives: ['note'],
  tolerance: '指纹估计的误差约 6 个百分点；不到 20% 的不列出。',
  run: (pair) => {
    const [now, then] = [
      pair.later.report.source.fingerprint,
      pair.earlier.report.source.fingerprint,
    ];
    const found = now !== undefined && then !== undefined ? similarity(now, then) : undefined;
    if (!found || new Exact(found.ofFirst).lt(WORTH_TELLING)) return [];
    const percent = new Exact(found.ofFirst).times(100).toDecimalPlaces(0).toFixed();
    const { year } = pair.earlier.report;
    return [
      acrossFinding(pair, ID, 'source', 'note', {
        sentence: `这份报告的文字约有 ${percent}% 在 ${year} 年的报告里出现过（不计数字）。`,
        later: [],
        earlier: [],
        innocent: '职责、制度和固定的说法每年本来就会重复。',
      }),
    ];
  },
};
