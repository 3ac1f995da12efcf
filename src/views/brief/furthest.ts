import Decimal from 'decimal.js';
import type { TargetRow } from '../targets-view.ts';
import { counted, printed, quoted, type Piece } from './sentence.ts';
import { mostOf, surelyAtLeast } from './surely.ts';

const PLACE = 'mubiao';
const TWICE = 2;

/** Results at twice their target or beyond, whatever the prints leave open. */
const isTwice = ({ standing, multiple, target, result }: TargetRow): boolean =>
  standing === 'met' &&
  multiple !== undefined &&
  result.figure !== undefined &&
  ['exact', 'lower'].includes(target.figure?.bound ?? '') &&
  surelyAtLeast(result.figure, new Decimal(target.figure?.value ?? 0).times(TWICE));

/** Whether no other result can be further from its target, given what 超 and 余 leave open. */
const isFurthest = (top: TargetRow, rows: readonly TargetRow[]): boolean =>
  rows.every((row) => {
    if (row === top || !row.result.figure || !row.target.figure) return true;
    const most = mostOf(row.result.figure);
    return most?.div(row.target.figure.value).lt(top.drawn ?? 0) === true;
  });

const IS: Readonly<Record<string, string>> = {
  超: '超过目标的',
  远超: '远远超过目标的',
  近: '接近目标的',
  约: '约是目标的',
  至少: '至少是目标的',
};

const topOf = (top: TargetRow): Piece[] => {
  const anchor = `${PLACE}.${top.id}`;
  const drawn = new Decimal(top.drawn ?? 0);
  // More than 2.188 is more than 2.18, but not surely more than 2.19.
  const open = top.result.figure?.bound === 'lower';
  const size = open ? drawn.toDecimalPlaces(2, Decimal.ROUND_DOWN).toFixed() : top.multiple;
  const [target, result] = [printed(top.target, anchor), printed(top.result, anchor)];
  return [
    ...[{ text: quoted(top.name), anchor }, '，目标', target, '，结果', result],
    ...[`，${IS[top.multipleLimit] ?? '是目标的'}`, counted(`${size ?? ''} 倍`, anchor)],
  ];
};

/** A sentence on results far beyond their targets; the furthest is called so only where the prints can be ranked. */
export function furthest(rows: readonly TargetRow[]): Piece[] {
  const twice = rows.filter(isTwice).toSorted((a, b) => Number(b.drawn) - Number(a.drawn));
  const [top] = twice;
  if (!top) return [];
  if (twice.length === 1) return ['结果在目标两倍以上的是', ...topOf(top), '。'];
  const head = [counted(`${twice.length} 个`, PLACE), '的结果在目标的两倍以上，'];
  return [...head, isFurthest(top, twice) ? '最高的是' : '例如', ...topOf(top), '。'];
}
