import type { Qualifier } from './figure.ts';
import { figureProblem } from './figure-problem.ts';
import type { FigureProblem } from './figure-problem.ts';
import { readArabic } from './read-arabic.ts';
import { readHan } from './han-numeral.ts';
import type { HanReading } from './han-numeral.ts';
import { readTail } from './read-tail.ts';
import { SCALES } from './scales.ts';

/** One number with its scale, unit and the words inside and after it. */
export type Amount = {
  readonly number: string;
  readonly scale: string;
  readonly unit: string;
  readonly qualifiers: readonly Qualifier[];
  readonly numerals: 'arabic' | 'han';
  /** The other end of 几百 or 七八: in the same scale. */
  readonly high?: string;
};

const HAN_RUN = /^[零〇一二三四五六七八九十百千万亿两几数半点壹贰叁肆伍陆柒捌玖拾佰仟貳參陸]+/u;

/** The longest Han numeral of 16 digits has 31 characters; longer runs are several numbers. */
const LONGEST_HAN = 48;

function addHalf(number: string): string | undefined {
  return number.includes('.') ? undefined : `${number}.5`;
}

function signed(sign: string, number: string): string {
  return sign === '-' ? `-${number}` : number;
}

/**
 * A Han numeral holds its own scale (三百万); only 三百多万 and 半亿 have one behind it. Together they stay
 * below 10^16, beyond which there are no Han numerals.
 */
function mayHaveScale(reading: HanReading, scale: string, after: string): boolean {
  if (reading.scale !== '') return false;
  if (reading.number === '0.5') return /^[万亿]/u.test(after);
  const digits = reading.number.length + (SCALES[scale] ?? 0);
  return /^[1-9]\d*$/u.test(reading.number) && digits <= 16 && /^[余多来][万亿]/u.test(after);
}

function readHanAmount(text: string, sign: string): Amount | FigureProblem {
  const run = HAN_RUN.exec(text)?.[0] ?? '';
  if (run.length > LONGEST_HAN) return figureProblem('too-long', run);
  let firstProblem: FigureProblem | undefined;
  for (let end = run.length; end > 0; end -= 1) {
    const reading = readHan(text.slice(0, end));
    if (reading === undefined) continue;
    const tail = readTail(text.slice(end));
    if ('code' in tail) {
      // Numerals left over mean a malformed numeral, not a strange unit.
      if (/^(?:[点半]|$)/u.test(run.slice(end))) {
        firstProblem ??= tail;
      }
      continue;
    }
    const number = tail.half ? addHalf(reading.number) : reading.number;
    const negativeRange = sign === '-' && reading.high !== undefined;
    if (number === undefined || negativeRange || (tail.half && reading.high !== undefined))
      continue;
    if (tail.scale !== '' && !mayHaveScale(reading, tail.scale, text.slice(end))) continue;
    return {
      number: signed(sign, number),
      scale: reading.scale + tail.scale,
      unit: tail.unit,
      qualifiers: reading.several ? ['several', ...tail.qualifiers] : tail.qualifiers,
      numerals: 'han',
      ...(reading.high === undefined ? {} : { high: reading.high }),
    };
  }
  return firstProblem ?? figureProblem('malformed-han', run);
}

/** 10几个, 20几万元: eleven to nineteen, twenty-one to twenty-nine. */
function readSeveral(number: string, sign: string, rest: string): Amount | FigureProblem {
  const tail = readTail(rest);
  if ('code' in tail) return tail;
  if (!/^[1-9]\d*0$/u.test(number) || sign === '-' || tail.half) {
    return figureProblem('malformed-number', `${number}几`);
  }
  const tens = number.slice(0, -1);
  return {
    ...tail,
    number: `${tens}1`,
    high: `${tens}9`,
    qualifiers: ['several', ...tail.qualifiers],
    numerals: 'arabic',
  };
}

function readArabicAmount(text: string, sign: string): Amount | FigureProblem {
  const arabic = readArabic(text);
  if ('code' in arabic) return arabic;
  if (arabic.rest.startsWith('几')) return readSeveral(arabic.number, sign, arabic.rest.slice(1));
  const tail = readTail(arabic.rest);
  if ('code' in tail) return tail;
  const number = tail.half ? addHalf(arabic.number) : arabic.number;
  if (number === undefined) return figureProblem('malformed-number', text);
  const { scale, unit, qualifiers } = tail;
  return { number: signed(sign, number), scale, unit, qualifiers, numerals: 'arabic' };
}

/**
 * Reads one number from its sign on, to the end of the text: -45.81%, 300多万元, 三个工作日内, 几百块.
 * A problem for anything else. Never throws.
 */
export function readAmount(text: string): Amount | FigureProblem {
  const sign = /^[-+负]/u.exec(text)?.[0] ?? '';
  const rest = text.slice(sign.length);
  const mark = sign === '负' ? '-' : sign;
  if (/^[\d.]/u.test(rest)) return readArabicAmount(rest, mark);
  if (HAN_RUN.test(rest)) return readHanAmount(rest, mark);
  return figureProblem('no-number', text);
}
