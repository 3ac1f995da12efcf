import { numberIn, printNumber } from '../print.ts';
import { printsOf, reprint } from './edit.ts';
import type { Plant } from './plant.ts';

/** Lists that may be cut up in more than one way, so that a count that differs has an explanation. */
const LOOSE: ReadonlySet<string> = new Set(['tasks', 'targets', 'problems', 'measures']);

/** A number that the report announces and its lists do not bear out. */
export const announcedCount: Plant = {
  printed: (draft, { random }) => {
    const chosen = random.pick(draft.announced ?? []);
    const key = `announced/${chosen.id}/count`;
    const before = numberIn(printsOf(draft, key)[0]?.text ?? '');
    const off = random.int(1, 3);
    const now = before.gt(off) && random.chance(50) ? before.minus(off) : before.plus(off);
    reprint(draft, key, now);
    return {
      facts: [key],
      severity: LOOSE.has(chosen.of) && chosen.listedAs !== 'all' ? 'doubt' : 'contradiction',
      what: `宣布的${chosen.what}由 ${before.toFixed()} 改为 ${printNumber(now, 0)}`,
    };
  },
};
