import { NUMERAL_UNITS, NUMERAL_WORDS } from './numeral-words.ts';
import type { NumeralWord } from './numeral-words.ts';

const HAN_NUMERAL = /[〇零一二三四五六七八九十百千万亿两几]/u;
const MASK = '\u0000';

/** 三公 given as a name is not the beginning of 三公里. */
function asWord(word: string): NumeralWord {
  return word.endsWith('公') ? { word, notBefore: '里顷斤尺' } : { word };
}

/** The word stands here as itself, and not as a piece of a longer numeral (第一批, 十万一千, 这一百). */
function standsAlone(masked: string, at: number, entry: NumeralWord): boolean {
  const { word, notAfter = '', notBefore = '' } = entry;
  const before = masked.charAt(at - 1);
  const after = masked.charAt(at + word.length);
  if (before !== '' && notAfter.includes(before)) return false;
  if (after !== '' && notBefore.includes(after)) return false;
  const first = HAN_NUMERAL.test(word.charAt(0));
  if (first && (before === '第' || /[\d０-９]/u.test(before) || HAN_NUMERAL.test(before)))
    return false;
  return !(/[一二三四五六七八九两几]$/u.test(word) && /[十百千万亿]/u.test(after));
}

function maskWord(masked: string, entry: NumeralWord, always: boolean): string {
  const { word } = entry;
  let out = masked;
  for (let at = out.indexOf(word); at >= 0 && word !== ''; at = out.indexOf(word, at + 1)) {
    if (!always && !standsAlone(out, at, entry)) continue;
    out = out.slice(0, at) + MASK.repeat(word.length) + out.slice(at + word.length);
  }
  return out;
}

/**
 * The text with every word that only seems to hold a number covered up, length unchanged. `words` are
 * names peculiar to the documents; they come before the lexicon.
 */
export function maskWords(text: string, words: readonly string[]): string {
  const names = [...words].sort((a, b) => b.length - a.length).map(asWord);
  const units = NUMERAL_UNITS.map((word) => ({ word }));
  const named = names.reduce((t, entry) => maskWord(t, entry, false), text);
  const united = units.reduce((t, entry) => maskWord(t, entry, true), named);
  return NUMERAL_WORDS.reduce((t, entry) => maskWord(t, entry, false), united);
}
