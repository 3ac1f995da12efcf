import type { AcrossCheck, Pair } from '../across.ts';
import { listNames } from '../notes.ts';
import { factOf, type Target } from '../target-reading.ts';
import { termsOf } from '../term.ts';
import { acrossFinding } from './cite-pair.ts';

const ID = 'goals-repeated';
/** One or two goals may well stay as they are; from three on a reader may ask. */
const SEVERAL = 3;

const repeats = ({ earlier, later }: Pair, target: Target): Target | undefined => {
  const [now] = termsOf(factOf(later.report, target.target));
  if (!now || now.value.eq(100)) return undefined;
  return earlier.report.targets?.find((other) => {
    const [then] = termsOf(factOf(earlier.report, other.target));
    return (
      other.name === target.name &&
      then?.value.eq(now.value) &&
      then.figure.unit === now.figure.unit
    );
  });
};

/** Goals that stand in two years with the same number. 100% is left out: it cannot rise. */
export const goalsRepeated: AcrossCheck = {
  id: ID,
  of: 13,
  title: '几年的目标值一样',
  compares: '名称相同的目标，前后两年的目标值。',
  why: '年年照抄的目标，起不到督促的作用。',
  gives: ['note'],
  tolerance: `名称和数都相同才算；到 ${SEVERAL} 个才列出，100% 的目标不算。`,
  run: (pair) => {
    const targets = pair.later.report.targets ?? [];
    const same = targets.flatMap((target) => {
      const then = repeats(pair, target);
      return then ? [{ target, then }] : [];
    });
    if (same.length < SEVERAL) return [];
    const { year } = pair.earlier.report;
    return [
      acrossFinding(pair, ID, 'targets', 'note', {
        sentence: `${targets.length} 个目标里有 ${same.length} 个与 ${year} 年的名称和数都相同：${listNames(same.map(({ target }) => target.name))}。`,
        later: same.map(({ target }) => factOf(pair.later.report, target.target)),
        earlier: same.map(({ then }) => factOf(pair.earlier.report, then.target)),
        innocent: '有的工作每年要求本来就一样。',
      }),
    ];
  },
};
