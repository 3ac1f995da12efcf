import { grouped } from '../figure-view.ts';
import { targetsView, type TargetRow } from '../targets-view.ts';
import { furthest } from './furthest.ts';
import {
  counted,
  joined,
  printed,
  quoted,
  sentence,
  type BriefPart,
  type BriefSentence,
  type Piece,
} from './sentence.ts';
import type { Told } from './told.ts';

const PLACE = 'mubiao';

type Standing = TargetRow['standing'];

const COMPARED: readonly (readonly [Standing, string, string])[] = [
  ['met', '达到', '达到了'],
  ['short', '没有达到', '没有达到'],
  ['differs', '与目标不同', '结果与目标不同'],
  ['within-cap', '是上限、没有超过', '没有超过上限'],
  ['above-cap', '超过上限', '超过了上限'],
];

const number = (count: number): BriefPart => counted(`${grouped(`${count}`)} 个`, PLACE);

/** Why a target cannot be held against its result, in the order in which it is told. */
const LEFT: readonly (readonly [string, (row: TargetRow) => boolean])[] = [
  ['只有文字说明', ({ standing }) => standing === 'words'],
  ['没有公布结果', ({ standing }) => standing === 'no-result'],
  ['没有公布目标值', (row) => row.standing === 'unclear' && !row.target.published],
  ['无法比较', (row) => row.standing === 'unclear' && row.target.published],
];

const leftOver = (rows: readonly TargetRow[]): (readonly [string, number])[] =>
  LEFT.map(([words, holds]) => [words, rows.filter(holds).length] as const).filter(
    ([, count]) => count > 0,
  );

const compared = ({ standing }: TargetRow): boolean => COMPARED.some(([each]) => each === standing);

const counts = (rows: readonly TargetRow[]): Piece[] => {
  const groups = COMPARED.flatMap(([standing, words, all]) => {
    const count = rows.filter((row) => row.standing === standing).length;
    return count > 0 ? [{ count, words, all }] : [];
  });
  const [only] = groups;
  if (only && groups.length === 1) return [`${only.count > 1 ? '都' : ''}${only.all}`];
  return joined(
    groups.map(({ count, words }) => [number(count), words]),
    '，',
  );
};

const one = (row: TargetRow): Piece[] => {
  const anchor = `${PLACE}.${row.id}`;
  const head = ['材料只列出一个目标：', { text: quoted(row.name), anchor }];
  if (!compared(row)) return [...head, `，${leftOver([row])[0]?.[0] ?? ''}。`];
  const said = COMPARED.find(([standing]) => standing === row.standing)?.[2] ?? '';
  const [target, result] = [printed(row.target, anchor), printed(row.result, anchor)];
  return [...head, `，${row.isCap ? '上限' : '目标'}`, target, '，结果', result, `，${said}。`];
};

const none = (rows: readonly TargetRow[]): Piece[] => {
  const left = leftOver(rows);
  const head = ['材料列出', number(rows.length), '目标，'];
  const [only] = left;
  if (only && left.length === 1) return [...head, `都${only[0]}。`];
  const each = joined(
    left.map(([words, count]) => [number(count), words]),
    '，',
  );
  return [...head, '都不能用数字核对：', ...each, '。'];
};

/** Promised and delivered, as far as the two can be held against one another. */
export function targetsSentence({ report }: Told): BriefSentence | undefined {
  const rows = targetsView(report)?.rows ?? [];
  const [row] = rows;
  if (!row) return undefined;
  if (rows.length === 1) return sentence(one(row));
  const numeric = rows.filter(compared);
  if (numeric.length === 0) return sentence(none(rows));
  const all = numeric.length === rows.length;
  const said = counts(numeric);
  const head = all
    ? [number(rows.length), '目标都有数字可以对照，']
    : [number(rows.length), '目标里，', number(numeric.length), '有数字可以对照：'];
  const rest = leftOver(rows).map(([words, count]) => [number(count), words]);
  const left = rest.length > 0 ? ['；另有', ...joined(rest, '，')] : [];
  return sentence([...head, ...said, ...left, '。', ...furthest(numeric)]);
}

/** Whether every target has a result in figures that keeps it. */
export function allKept({ report }: Told): boolean {
  const rows = targetsView(report)?.rows ?? [];
  return rows.length > 0 && rows.every(({ standing }) => ['met', 'within-cap'].includes(standing));
}
