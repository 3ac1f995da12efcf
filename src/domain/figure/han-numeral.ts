import {
  arabicToHan,
  commonHan,
  hanDigit,
  readHanInteger,
  writeHanInteger,
} from './han-integer.ts';
import { Exact } from './exact.ts';
import { plain } from './plain.ts';
import { scaleFactor } from './scale-factor.ts';

/** What a Han numeral says: a number in a scale, and a second end for 几百, 十几, 七八, 二三十. */
export type HanReading = {
  readonly number: string;
  readonly scale: string;
  readonly high?: string;
  /** 几 or 数: a vague amount rather than two named ends. */
  readonly several?: true;
};

const SCALE_SUFFIX = /(?:万亿|亿|万)$/u;
const SEVERAL = /^[几数]((?:十|百|千)?(?:万亿|亿|万)?)$/u;
const TEENS = /^([二三四五六七八九]?)十几(万亿|亿|万)?$/u;
const NEIGHBOURS =
  /^([二三四五六七八九]?十)?([一二三四五六七八九])([一二三四五六七八九])(十|百|千)?(万亿|亿|万)?$/u;
const DECIMAL = /^([^点]+)点([零一二三四五六七八九]+)(万亿|亿|万)?$/u;
const POSITIONAL = /^[零一二三四五六七八九]{2,}$/u;

function several(text: string): HanReading | undefined {
  const scale = SEVERAL.exec(text)?.[1];
  if (scale !== undefined) return { number: '2', high: '9', scale, several: true };
  const teens = TEENS.exec(text);
  if (teens === null) return undefined;
  const ten = hanDigit(teens[1] ?? '') || '1';
  return { number: `${ten}1`, high: `${ten}9`, scale: teens[2] ?? '', several: true };
}

/** 七八 is seven to eight, 三五 three to five; 二八 is neither. */
function neighbours(text: string): HanReading | undefined {
  const m = NEIGHBOURS.exec(text);
  if (m === null) return undefined;
  const [, tens = '', a = '', b = '', place = '', scale = ''] = m;
  const follows = BigInt(hanDigit(b)) - BigInt(hanDigit(a)) === 1n || a + b === '三五';
  if (!follows || (tens !== '' && place !== '')) return undefined;
  const low = readHanInteger(tens + a + place);
  const high = readHanInteger(tens + b + place);
  if (low === undefined || high === undefined) return undefined;
  return { number: low.toString(), high: high.toString(), scale };
}

function decimal(text: string): HanReading | undefined {
  const m = DECIMAL.exec(text);
  if (m === null) return undefined;
  const [, whole = '', fraction = '', scale = ''] = m;
  const integer = readHanInteger(whole);
  if (integer === undefined) return undefined;
  return { number: `${integer.toString()}.${[...fraction].map(hanDigit).join('')}`, scale };
}

/** 二〇二一: digits one by one, at least three of them or with a zero, never beginning with one. */
function positional(text: string): HanReading | undefined {
  if (!POSITIONAL.test(text) || text.startsWith('零')) return undefined;
  if (text.length < 3 && !text.includes('零')) return undefined;
  return { number: [...text].map(hanDigit).join(''), scale: '' };
}

function integer(text: string): HanReading | undefined {
  const value = readHanInteger(text);
  if (value === undefined) return undefined;
  // As written in full: 一亿五 is 一亿五千万, exact to 万.
  const scale = SCALE_SUFFIX.exec(writeHanInteger(value))?.[0] ?? '';
  const factor = scaleFactor(scale) ?? new Exact(1);
  return { number: plain(new Exact(value.toString()).div(factor)), scale };
}

/**
 * Reads a whole Han numeral: 二十八, 三百万 (300, scale 万), 三点五, 二〇二一, 半 (0.5), 几百, 十几, 七八.
 * `undefined` when it is not exactly one numeral. Never throws.
 */
export function readHan(text: string): HanReading | undefined {
  const common = commonHan(text);
  if (common === '半') return { number: '0.5', scale: '' };
  return (
    several(common) ??
    neighbours(common) ??
    positional(common) ??
    decimal(common) ??
    integer(common)
  );
}

/**
 * Writes a number (not negative, below 10^16 with its scale) and its scale in Han numerals; the
 * counterpart of `readHan`: ('300', '万') → 三百万, ('0.5', '') → 零点五.
 */
export function writeHan(number: string, scale: string): string {
  const [whole = '0', fraction] = number.split('.');
  if (fraction !== undefined) {
    return `${writeHanInteger(BigInt(whole))}点${arabicToHan(fraction)}${scale}`;
  }
  const total = new Exact(whole).times(scaleFactor(scale) ?? new Exact(1));
  return writeHanInteger(BigInt(plain(total)));
}
