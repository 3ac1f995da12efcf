import { maskWords } from './mask-words.ts';
import type { NumberToken } from './number-token.ts';
import { scanArabic } from './scan-arabic.ts';
import { scanHan } from './scan-han.ts';

export type { NumberToken } from './number-token.ts';

const MASK = '\u0000';

/**
 * Finds every number of a Chinese text whose white space has been removed, in order of place. A token
 * is the numeral alone: no sign, no unit, no scale behind Arabic digits (2.5 of 2.5亿元; but 三百万 is
 * one Han numeral); a range gives two tokens, 2021年12月9日 three. Han numerals inside words (一般, 统一,
 * 千方百计) are left out; `options.words` adds names peculiar to the documents (三公, 新三板). Where in
 * doubt a numeral is reported. Vague amounts without a scale (几个, 若干) and marks such as ① are not.
 * Never throws.
 */
export function scanNumbers(
  text: string,
  options: { readonly words?: readonly string[] } = {},
): NumberToken[] {
  const masked = maskWords(text, options.words ?? []);
  const arabic = scanArabic(text).filter(
    (token) => !masked.slice(token.start, token.end).includes(MASK),
  );
  return [...arabic, ...scanHan(text, masked)].sort((a, b) => a.start - b.start);
}
