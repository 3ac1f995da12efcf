import { isDoubtfulRange } from './doubtful-range.ts';
import { Exact } from './exact.ts';
import type { Figure } from './figure.ts';
import { findUnit } from './find-unit.ts';
import { writeHan } from './han-numeral.ts';
import { PARTS_PER } from './parts-per.ts';
import { plain } from './plain.ts';
import { CANONICAL_PREFIX } from './qualifiers.ts';

function withCommas(number: string, unit: string): string {
  // A year is a name as much as a number: 2021年, never 2,021年.
  if (unit === '年') return number;
  const [whole = '', fraction] = number.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function lessOne(number: string): string {
  return plain(new Exact(number).minus(1));
}

/** The 几 forms: 几百, 十几万, 20几. */
function printSeveral(figure: Figure): string {
  const { number, scale } = figure;
  if (figure.numerals === 'arabic') return `${withCommas(lessOne(number), '')}几${scale}`;
  return number === '2' ? `几${scale}` : `${writeHan(lessOne(number), '')}几${scale}`;
}

function printHan(number: string, scale: string, figure: Figure): string {
  const negative = number.startsWith('-');
  const size = negative ? number.slice(1) : number;
  const counted = /^(?:count|visits|time)$/u.test(findUnit(figure.unit)?.dimension ?? '');
  const loose = counted && scale === '' && figure.ordinal === undefined;
  const spoken = loose ? { '2': '两', '0.5': '半' }[size] : undefined;
  return (negative ? '负' : '') + (spoken ?? writeHan(size, scale));
}

/** 余 stands inside round tens (300余万, 十余万) and behind the scale of anything else (3千余, 12万余). */
function printMore(figure: Figure): string {
  const { number, scale } = figure;
  const inside = number.endsWith('0') && !number.includes('.') && /^[万亿]+$/u.test(scale);
  const write = (own: string) =>
    figure.numerals === 'arabic'
      ? withCommas(number, figure.unit) + own
      : printHan(number, own, figure);
  return inside ? `${write('')}余${scale}` : `${write(scale)}余`;
}

function printDigits(number: string, scale: string, figure: Figure): string {
  if (figure.qualifier === 'several') return printSeveral(figure);
  if (figure.qualifier === 'more') return printMore(figure);
  if (figure.numerals === 'arabic') return withCommas(number, figure.unit) + scale;
  return printHan(number, scale, figure);
}

/** 第三季度, not 第三个季度: an ordinal needs no measure word, where the unit is understood without. */
function unitName({ unit, ordinal }: Figure): string {
  const bare = unit.replace(/^个/u, '');
  return ordinal === true && findUnit(bare)?.name === unit ? bare : unit;
}

function printBody(figure: Figure): string {
  const { number, scale, unit, high } = figure;
  const name = unitName(figure);
  const bareLow = { number, scale, unit: '', numerals: figure.numerals };
  const doubtful = high !== undefined && isDoubtfulRange(bareLow, { scale: '', ...high });
  const counted = figure.ordinal !== undefined || high?.scale !== undefined || doubtful;
  const spoken = figure.numerals === 'han' && !counted;
  const per = spoken ? (PARTS_PER[unit] ?? '') : '';
  const after = per === '' ? name : '';
  const low = printDigits(number, scale, figure);
  if (high === undefined || figure.qualifier === 'several') return per + low + after;
  const end = printDigits(high.number, high.scale ?? scale, figure) + after;
  const apart = figure.numerals === 'han' || number.startsWith('-') || high.number.startsWith('-');
  const mark = apart ? '至' : '-';
  // Both ends carry their unit where 80-90%, 5000-1万元 or 三至五百家 would leave a doubt.
  const both = high.scale !== undefined || unit === '%' || scale !== '' || doubtful;
  const own = both ? after : '';
  const bare = figure.numerals === 'arabic' && own === '' && high.scale === undefined;
  const lowText = bare ? withCommas(number, unit) : low;
  return per + lowText + own + mark + end;
}

/**
 * The canonical printed form of a figure: half-width, thousands in commas, decimals kept, `-` for
 * minus, direction and qualifier before the number (增长约10.5%, 不少于30家, 前3名), 余 and 几 inside it.
 * `parseFigure` reads it back to the same figure, `text` apart. A figure comes from `parseFigure`.
 */
export function printFigure(figure: Figure): string {
  const direction = { up: '增长', down: '下降', none: '' }[figure.direction ?? 'none'];
  if (figure.ordinal === true) {
    return direction + (figure.qualifier === 'at-most' ? '前' : '第') + printBody(figure);
  }
  return direction + CANONICAL_PREFIX[figure.qualifier] + printBody(figure);
}
