import type { Exact } from '../../figure/exact.ts';
import type { Report } from '../../record/canonical.ts';
import { NOTHING, defineCheck } from '../check.ts';
import { listNames, noted } from '../notes.ts';
import { factOf, type Target } from '../target-reading.ts';
import { shownMultiple, targetMultiple } from '../target-standing.ts';
import { termsOf, textOf, type Term } from '../term.ts';

const ID = 'far-beyond-target';
/** From twice the target on, one asks whether the target was one. */
const FAR = 2;

interface Beyond {
  readonly target: Target;
  readonly multiple: Exact;
}

/** The least that a result can be: 近20家 may be 19, 不足20家 may be anything. */
const surely = ({ exact, value, reach: { low } }: Term, wanted: Term): boolean =>
  (exact ? value : low)?.gte(wanted.value.times(FAR)) === true;

/** Where places print different figures, a target is far exceeded only if it is so by all of them. */
const beyondOf = (report: Report, target: Target): Beyond[] => {
  if (target.bound === 'cap' || target.bound === 'exact' || target.resultOf !== undefined)
    return [];
  const [wanted, got] = [
    termsOf(factOf(report, target.target)),
    termsOf(factOf(report, target.result)),
  ];
  const all = wanted.every((each) => got.every((term) => surely(term, each)));
  const multiple = targetMultiple(wanted[0]?.figure, got[0]?.figure);
  return multiple?.gte(FAR) && all ? [{ target, multiple }] : [];
};

const line = (report: Report, { target, multiple }: Beyond): string => {
  const texts = [target.target, target.result].map((slot) => {
    const term = termsOf(factOf(report, slot))[0];
    return term ? textOf(term) : '';
  });
  return `${target.name}：${texts[1] ?? ''} ÷ ${texts[0] ?? ''} ＝ ${shownMultiple(multiple)} 倍`;
};

/** Results that are at least twice their targets. */
export const farBeyondTarget = defineCheck({
  id: ID,
  of: 10,
  title: '结果远超目标',
  compares: '每个目标与结果的倍数；到 2 倍以上列出。上限不算。',
  why: '轻易就远远超过的目标，说明不了工作的难易，也可能是目标定低了。',
  gives: ['note'],
  tolerance: '倍数按印出的数算。',
  run: ({ report }) => {
    const targets = report.targets ?? [];
    const beyond = targets.flatMap((target) => beyondOf(report, target));
    if (beyond.length === 0) return { ...NOTHING, compared: targets.length };
    const names = listNames(beyond.map(({ target }) => target.name));
    const finding = noted(ID, 'targets', 'note', {
      sentence: `${targets.length} 个目标里有 ${beyond.length} 个的结果是目标的 2 倍以上：${names}。`,
      arithmetic: beyond.map((each) => line(report, each)),
      facts: beyond.flatMap(({ target }) => [
        factOf(report, target.target),
        factOf(report, target.result),
      ]),
      innocent: '年中可能出现了定目标时没有料到的情况。',
    });
    return { ...NOTHING, compared: targets.length, findings: [finding] };
  },
});
