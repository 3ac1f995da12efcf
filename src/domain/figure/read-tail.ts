import type { Qualifier } from './figure.ts';
import { figureProblem } from './figure-problem.ts';
import type { FigureProblem } from './figure-problem.ts';
import { findUnit } from './find-unit.ts';
import { INNER_QUALIFIERS, SUFFIX_QUALIFIERS } from './qualifiers.ts';
import { SCALES } from './scales.ts';

/** What follows the digits of one number. */
export type Tail = {
  readonly scale: string;
  readonly unit: string;
  readonly qualifiers: readonly Qualifier[];
  /** 三个半小时, 一年半: a half more. */
  readonly half: boolean;
};

type Measure = Pick<Tail, 'scale' | 'unit' | 'qualifiers'>;

const NO_WORD: readonly [string, undefined] = ['', undefined];
const SHORTEST_SCALE_FIRST = Object.keys(SCALES).sort((a, b) => a.length - b.length);

function inner(text: string): readonly (readonly [string, Qualifier | undefined])[] {
  return [...INNER_QUALIFIERS.filter(([word]) => text.startsWith(word)), NO_WORD];
}

/** [余] scale [余] unit, taking the longest unit: 万千瓦 is 万 and 千瓦, not 万千 and 瓦. */
function readMeasure(text: string): Measure | undefined {
  for (const [before, first] of inner(text)) {
    const afterFirst = text.slice(before.length);
    for (const scale of SHORTEST_SCALE_FIRST.filter((s) => afterFirst.startsWith(s))) {
      const afterScale = afterFirst.slice(scale.length);
      for (const [between, second] of inner(afterScale)) {
        const name = afterScale.slice(between.length);
        const unit = name === '' ? '' : findUnit(name)?.name;
        const qualifiers = [first, second].filter((q) => q !== undefined);
        if (unit !== undefined) return { scale, unit, qualifiers };
      }
    }
  }
  return undefined;
}

function readWithHalf(text: string): Tail | undefined {
  const whole = readMeasure(text);
  if (whole !== undefined) return { ...whole, half: false };
  const halved = text.startsWith('个半')
    ? (readMeasure('个' + text.slice(2)) ?? readMeasure(text.slice(2)))
    : text.endsWith('半')
      ? readMeasure(text.slice(0, -1))
      : undefined;
  return halved === undefined ? undefined : { ...halved, half: true };
}

/** No unit with its scale and its words is longer; what is longer is prose, not worth a long search. */
const LONGEST_MEASURE = 16;

function explain(tail: string): FigureProblem {
  if (/\d|^[、,;:][零一二三四五六七八九十百千万亿两]/u.test(tail)) {
    const letters = /^[A-Za-z]+\d/u.test(tail);
    return figureProblem(letters ? 'letters-inside' : 'several-numbers', tail);
  }
  const bare = tail.replace(/^[余多来]/u, '');
  for (let end = Math.min(bare.length - 1, LONGEST_MEASURE); end > 0; end -= 1) {
    const known = readMeasure(bare.slice(0, end));
    if (known !== undefined && known.unit !== '') {
      return figureProblem('words-after', bare.slice(end));
    }
  }
  if (/^[^\p{L}\p{N}]+$/u.test(bare)) return figureProblem('words-after', bare);
  return figureProblem('unknown-unit', bare === '' ? tail : bare);
}

/**
 * Reads what follows the digits of a number, white space and full-width forms already gone:
 * 多万元以上, 个工作日内, 亿美元, %左右, ''. A problem when the unit is not in the table.
 */
export function readTail(tail: string): Tail | FigureProblem {
  const text = tail.replace(/^个多(?=月|小时|季度|星期)/u, '多个');
  const plain = readWithHalf(text.replace(/[()]/gu, ''));
  if (plain !== undefined) return plain;
  for (const [word, qualifier] of SUFFIX_QUALIFIERS) {
    if (!text.endsWith(word)) continue;
    const read = readWithHalf(text.slice(0, -word.length).replace(/[()]/gu, ''));
    if (read !== undefined) return { ...read, qualifiers: [...read.qualifiers, qualifier] };
  }
  return explain(tail);
}
