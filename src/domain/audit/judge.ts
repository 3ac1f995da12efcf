import { countsAlike } from '../figure/counts-alike.ts';
import { unitRatio } from '../figure/convert.ts';
import { Exact } from '../figure/exact.ts';
import { overlap } from '../figure/possible-values.ts';
import { scaledTerm, type Term } from './term.ts';
import type { Worked } from './worked.ts';

/**
 * How a printed figure stands to a number worked from others. `padded`: they would agree had the print
 * been rounded to a whole number before its .0 was written. `unclear`: they do not meet, but one of
 * the prints is only 约 or 近. `incomparable`: other units.
 */
export type Verdict = 'holds' | 'last-digit' | 'padded' | 'unclear' | 'fails' | 'incomparable';

/** From the best to the worst: where a figure is printed in several ways, the best reading counts. */
export const VERDICTS: readonly Verdict[] = [
  'holds',
  'last-digit',
  'padded',
  'unclear',
  'fails',
  'incomparable',
];

const roundsTo = (value: Exact, step: Exact, printed: Exact): boolean =>
  [Exact.ROUND_HALF_UP, Exact.ROUND_HALF_EVEN].some((mode) =>
    value.div(step).toDecimalPlaces(0, mode).times(step).eq(printed),
  );

/** A print with more digits than anything it was worked from is held at their digits. */
const agrees = (printed: Term, worked: Worked): boolean => {
  if (roundsTo(worked.value, printed.step, printed.value)) return true;
  const { step } = worked;
  return step !== undefined && step.gt(printed.step) && roundsTo(printed.value, step, worked.value);
};

/** 98.0% for 98.4: rounded to a whole number first, decimals of nought after. Quotients only. */
const isPadded = ({ figure, value }: Term, worked: Worked): boolean =>
  worked.step === undefined &&
  /\.0+$/u.test(figure.number) &&
  figure.scale === '' &&
  roundsTo(worked.value, new Exact(1), value);

/** The printed figure in the unit of the worked one. */
export function inUnitOf(printed: Term, worked: Worked): Term | undefined {
  if (printed.value.isZero() || printed.figure.unit === worked.unit) return printed;
  const ratio = unitRatio(printed.figure.unit, worked.unit);
  if (ratio) return scaledTerm(printed, ratio.num.div(ratio.den));
  const pair = [printed.figure.unit, worked.unit];
  // Percentages taken from one another give 个百分点; points are often printed bare.
  if (pair.includes('%') && pair.includes('个百分点')) return printed;
  if (pair.includes('') && pair.includes('分')) return printed;
  // A bare 0.98 is 98%, a bare 98 too: whichever is nearer to what was worked.
  if (pair[0] === '' && pair[1] === '%') {
    const share = scaledTerm(printed, new Exact(100));
    const off = ({ value }: Term) => value.minus(worked.value).abs();
    return off(share).lt(off(printed)) ? share : printed;
  }
  const percent = printed.figure.unit === '%' && worked.unit === '倍';
  return countsAlike(printed.figure.unit, worked.unit) && !percent ? printed : undefined;
}

/**
 * Tolerance comes from printed digits alone. `holds`: the worked number, rounded to the digits of the
 * printed one, is it. `last-digit`: it is not, but numbers that round to what is printed would agree;
 * or, for a quotient, the two differ by less than one step of the last digit (cut off, not rounded).
 */
export function judge(printed: Term, worked: Worked): Verdict {
  const told = inUnitOf(printed, worked);
  if (!told) return 'incomparable';
  const meets = overlap(told.reach, worked.reach);
  if (!told.exact || !worked.exact) {
    if (meets) return 'holds';
    return told.loose || worked.loose ? 'unclear' : 'fails';
  }
  if (agrees(told, worked)) return 'holds';
  const cut = worked.step === undefined && told.value.minus(worked.value).abs().lt(told.step);
  if (meets || cut) return 'last-digit';
  return isPadded(told, worked) ? 'padded' : 'fails';
}
