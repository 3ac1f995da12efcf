import type { NumberToken } from './number-token.ts';

const HAN =
  /(?:[几数](?=[十百千万亿]))?[〇零一二三四五六七八九十百千万亿两半]+(?:(?<=[十百千])几[万亿]*)?/gu;
const FORMAL =
  /[壹贰叁肆伍陆柒捌玖][零壹贰叁肆伍陆柒捌玖拾佰仟万亿]+|拾[壹贰叁肆伍陆柒捌玖万亿]+|[壹贰叁肆伍陆柒捌玖拾](?=[元圆份])/gu;
const DECIMALS = /^点[零一二三四五六七八九]+(?:[万亿]+|(?=倍|成|个?百分点))/u;
const PER_CENT_DECIMALS = /^点[零一二三四五六七八九]+/u;
const NOUN_BEFORE_COUNT = '人次总分基指参户件个台额系倍函岁无少多行名比率字业';

/** Whether a bare 万 or 亿 is an amount (近万, 万余, 每万人, 万亩良田) and not a unit's scale (万元). */
function isBareAmount(before: string, after: string): boolean {
  if (/[近超逾过破上约每达]$/u.test(before) || /^[余多级]/u.test(after)) return true;
  return /\p{Script=Han}$/u.test(before) && !/[余多来个位]$/u.test(before)
    ? /^[人亩吨户家株头册]\p{Script=Han}/u.test(after)
    : false;
}

/** 半年, 半个, 过半, 一年半 are amounts; 半导体 and 半径 are not. */
function isHalf(before: string, after: string): boolean {
  if (/^(?:年|个|天|数|小时|日)/u.test(after) || before.endsWith('过')) return true;
  return /[一二三四五六七八九十两\d](?:个?月|年|天|倍|周|小时)$/u.test(before)
    ? !/^[导径成封]/u.test(after)
    : false;
}

/** Drops what belongs to a number before: the 万 of 5万 and 300多万, the 数 of 人数百余. */
function ownPart(run: string, before: string): string {
  const afterDigits = /[\d０-９](?:[余多来几个+])?$/u.test(before);
  if (afterDigits) return run.replace(/^几?[十百千万亿]+/u, '');
  const countOf = run.startsWith('数') && NOUN_BEFORE_COUNT.includes(before.slice(-1) || ' ');
  return countOf ? run.slice(1) : run;
}

function isMeant(run: string, before: string, after: string): boolean {
  if (/^[万亿]+$/u.test(run)) return isBareAmount(before, after);
  if (run === '半') return isHalf(before, after);
  return run !== '';
}

function withDecimals(run: string, before: string, after: string): string {
  const pattern = /[百千万]分之$/u.test(before) ? PER_CENT_DECIMALS : DECIMALS;
  return run + (pattern.exec(after)?.[0] ?? '');
}

function formal(masked: string): NumberToken[] {
  return [...masked.matchAll(FORMAL)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    numerals: 'han',
  }));
}

/**
 * Every Han numeral that may be a number. `masked` is the text with the numerals of known words
 * replaced by another character of the same length; `text` is the text itself. Never throws.
 */
export function scanHan(text: string, masked: string): NumberToken[] {
  const found = formal(masked);
  let covered = -1;
  for (const match of masked.matchAll(HAN)) {
    const runEnd = match.index + match[0].length;
    const outer = text.slice(Math.max(0, match.index - 8), match.index);
    const run = ownPart(match[0], outer);
    const start = runEnd - run.length;
    const before = text.slice(Math.max(0, start - 8), start);
    const after = text.slice(runEnd, runEnd + 12);
    if (start < covered || !isMeant(run, before, after)) continue;
    if (found.some((token) => token.start <= start && start < token.end)) continue;
    const whole = withDecimals(run, before, after);
    covered = start + whole.length;
    found.push({ start, end: covered, text: text.slice(start, covered), numerals: 'han' });
  }
  return found;
}
