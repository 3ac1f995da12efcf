import { Exact } from './exact.ts';
import { figureProblem } from './figure-problem.ts';
import type { FigureProblem } from './figure-problem.ts';
import { plain } from './plain.ts';
import { scaleFactor } from './scale-factor.ts';

/** Digits as a plain decimal without sign, and the text after them. */
export type ArabicReading = { readonly number: string; readonly rest: string };

const MAX_DIGITS = 40;
const COMPOUND = /^(\d[\d,]*)(亿|万)(\d[\d,]*(?:\.\d+)?)(.*)$/su;
const PLAIN_OR_GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d+)$/u;

function checkDigits(run: string): string | FigureProblem {
  if (run.split('.').length > 2) return figureProblem('two-decimal-points', run);
  const [whole = '', fraction] = run.split('.');
  const grouped = PLAIN_OR_GROUPED.test(whole) || (whole === '' && fraction !== undefined);
  if (fraction?.includes(',') || (!grouped && !whole.endsWith(','))) {
    return figureProblem('malformed-separators', run);
  }
  if (!grouped)
    return figureProblem(
      /^[\d,]*\d,$/u.test(run) ? 'malformed-number' : 'malformed-separators',
      run,
    );
  if (fraction === '') return figureProblem('malformed-number', run);
  const digits = whole.replaceAll(',', '') || '0';
  if (digits.length + (fraction?.length ?? 0) > MAX_DIGITS) return figureProblem('too-long', run);
  if (/^0\d/u.test(digits)) return figureProblem('leading-zero', run);
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** 12亿3000万 is 123000万; 3万5 is left to the author, for it may be 3.5万 or 30005. */
function readCompound(text: string): ArabicReading | FigureProblem | undefined {
  const m = COMPOUND.exec(text);
  if (m === null) return undefined;
  const [, highRun = '', highScale = '', lowRun = '', rest = ''] = m;
  const lowScale = highScale === '亿' && /^万(?!亿)/u.test(rest) ? '万' : '';
  const [high, low] = [checkDigits(highRun), checkDigits(lowRun)];
  if (typeof high !== 'string') return high;
  if (typeof low !== 'string') return low;
  const ratio = (scaleFactor(highScale) ?? new Exact(1)).div(scaleFactor(lowScale) ?? new Exact(1));
  const lowDigits = low.split('.')[0]?.length ?? 0;
  const places = ratio.toFixed().length - 1;
  if (lowDigits > places || (lowScale === '' && lowDigits !== places)) {
    return figureProblem('several-numbers', text);
  }
  const decimals = low.split('.')[1]?.length ?? 0;
  const number = new Exact(high).times(ratio).plus(low);
  return { number: decimals === 0 ? plain(number) : number.toFixed(decimals), rest };
}

/**
 * Reads the Arabic digits at the start of a normalised text, with thousands separators and decimals:
 * `10,888.89万元` → 10888.89 and 万元. Problems: separators not in threes, two decimal points, a
 * leading zero, a point without digits, more than 40 digits.
 */
export function readArabic(text: string): ArabicReading | FigureProblem {
  const compound = readCompound(text);
  if (compound !== undefined) return compound;
  const run = /^[\d.,]+/u.exec(text)?.[0] ?? '';
  const checked = checkDigits(run);
  return typeof checked === 'string' ? { number: checked, rest: text.slice(run.length) } : checked;
}
