import { normalise } from './normalise.ts';
import { NUMERAL_WORDS } from './numeral-words.ts';
import { UNITS } from './units.ts';

/** A number where it stands in a text: the numeral alone, without its unit. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly numerals: 'arabic' | 'han';
}

const ARABIC =
  /(?<![A-Za-z])[\d０-９]+(?:[,，][\d０-９]{3}(?![\d０-９]))*(?:[.．][\d０-９]+)?(?!G(?![A-Za-z]))/gu;
const HAN = /[〇零一二三四五六七八九十百千万亿两几壹贰叁肆伍陆柒捌玖拾佰仟]+/gu;
/** The 万 of a table's 单位：万元 counts nothing; 近百家 and 千亿级 do. */
const LONE_SCALE = /^[百千万亿佰仟]$/u;
const DIGIT_BEFORE = /[\d０-９][余多几]?$/u;

/** Words right before a Han numeral that make it a number. */
const LEAD =
  /(?:第|前|连续|近|约|超|超过|逾|达|达到|共|共计|合计|分别为|不少于|不超过|不低于|至少|百分之|增至|[至—-])$/u;
/** 大 as in 七大产业, 成 as in 三成; the rest is the table of units. */
const COUNTERS = [
  ...UNITS.flatMap(({ name, spellings }) => [name, ...spellings]),
  '大',
  '级',
  '方',
  '重',
]
  .map(normalise)
  .filter((unit) => unit !== '' && !/^[a-z%‰]/iu.test(unit));
const COUNTED = new RegExp(
  `^[余多几]?(?:${[...new Set(COUNTERS)]
    .sort((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|')})`,
  'u',
);
const LIST_AFTER = /^[、）)．.]/u;
const LIST_BEFORE = /(?:^|[（(。；;：:，,”》\d）)\s])$/u;
const LIST_WORD = /^是/u;
const RANGE_AFTER = /^[至到—-](?=[一二三四五六七八九十])/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

const wordSpans = (text: string, words: readonly string[]): Span[] =>
  words.flatMap((word) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      spans.push({ start: at, end: at + word.length });
    }
    return spans;
  });

const counts = (numeral: string, before: string, after: string): boolean => {
  if (DIGIT_BEFORE.test(before)) return false;
  if (numeral === '几') return false;
  if (LONE_SCALE.test(numeral)) return LEAD.test(before);
  if (LEAD.test(before) || COUNTED.test(after) || RANGE_AFTER.test(after)) return true;
  if (LIST_AFTER.test(after) && LIST_BEFORE.test(before)) return true;
  if (LIST_WORD.test(after)) return true;
  return numeral.length > 1;
};

const tokens = (text: string, pattern: RegExp, numerals: NumberToken['numerals']): NumberToken[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    numerals,
  }));

const AROUND = 6;

/**
 * Every number of a Chinese document's text: Arabic digits with their separators and decimals, and
 * Chinese numerals that count, order or date something. Numerals that are part of a word (进一步),
 * digits glued to Latin letters (5G) and scales behind digits (2.5万) are no numbers of their own.
 * It errs towards finding: a number overlooked is worse than one too many.
 * @param text without white space, but for single spaces that keep neighbouring figures apart
 * @param options.words names with numerals in them that count nothing: 三重一大, 新三板
 */
export function scanNumbers(
  text: string,
  options: { readonly words?: readonly string[] } = {},
): NumberToken[] {
  const names = wordSpans(text, options.words ?? []);
  const words = wordSpans(text, NUMERAL_WORDS);
  const ordinals = words.filter(({ start }) => text[start] === '第');
  const within = (token: Span, spans: readonly Span[]) =>
    spans.some(({ start, end }) => start <= token.start && token.end <= end);
  const arabic = tokens(text, ARABIC, 'arabic').filter((token) => !within(token, names));
  const han = tokens(text, HAN, 'han').filter((token) => {
    const before = text.slice(Math.max(0, token.start - AROUND), token.start);
    // 第一批 orders, although 一批 counts nothing; 第三方 is a word itself.
    const own = before.endsWith('第') ? ordinals : words;
    if (within(token, names) || within(token, own)) return false;
    return counts(token.text, before, text.slice(token.end, token.end + AROUND));
  });
  return [...arabic, ...han].sort((a, b) => a.start - b.start);
}
