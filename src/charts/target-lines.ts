import { axisMarks } from './bullet-axis.ts';
import { groupHead, MIDDLE, tableHead, tableRow, type Column } from './row-table.ts';
import { at, chart, label, line } from './svg.ts';
import {
  bulletScale,
  TARGET_BULLET,
  targetBulletMarks,
  type TargetBullet,
} from './target-bullet.ts';

/** One target: what was promised, what came of it, all as shown. */
export interface TargetLine {
  readonly name: string;
  readonly target: string;
  readonly result: string;
  /** Result ÷ target, computed by this site; empty where it means nothing. */
  readonly multiple: string;
  /** 达到, 未达到, … */
  readonly standing: string;
  /** Undefined where nothing can be drawn. */
  readonly bullet?: TargetBullet | undefined;
}

/** Targets under the task they belong to. */
export interface TargetLineGroup {
  readonly name: string;
  readonly rows: readonly TargetLine[];
}

/** All targets on one axis of multiples. */
export interface TargetLines {
  readonly domain: readonly [number, number];
  readonly groups: readonly TargetLineGroup[];
}

const WIDTH = 1000;
const BAR_X = 562;
const COLUMNS: readonly Column[] = [
  { head: '目标', x: 0, room: 236, anchor: 'start' },
  { head: '目标值', x: 392, room: 140, anchor: 'end' },
  { head: '结果', x: 540, room: 132, anchor: 'end' },
  { head: '', x: BAR_X, room: 0, anchor: 'start' },
  { head: '倍数', x: 876, room: 64, anchor: 'end' },
  { head: '结论', x: WIDTH, room: 100, anchor: 'end' },
];
const UNPUBLISHED = '未公布';

const cell = (text: string, kind = '') => ({ text, kind: text === UNPUBLISHED ? 'absent' : kind });

const drawRow = (row: TargetLine, domain: TargetLines['domain'], top: number) => {
  const { name, target, result, multiple, standing, bullet } = row;
  const cells = [
    ...[cell(name), cell(target), cell(result, 'strong'), cell('')],
    ...[cell(multiple, 'computed'), cell(standing)],
  ];
  const { svg, end } = tableRow(COLUMNS, cells, top, WIDTH);
  const place = `translate(${BAR_X} ${at(top + MIDDLE - TARGET_BULLET.height / 2)})`;
  const drawn = bullet ? `<g transform="${place}">${targetBulletMarks(bullet, domain)}</g>` : '';
  return { svg: `${svg}${drawn}`, end, bullet: bullet !== undefined, top };
};

const spoken = ({ name, target, result, multiple, standing }: TargetLine): string => {
  const times = multiple === '' ? '' : `，${multiple} 倍`;
  return `${name}：目标 ${target}，结果 ${result}${times}，${standing}`;
};

/** All targets with their bullets on one axis, as one picture to take along. */
export function targetLines({ domain, groups }: TargetLines): string {
  const scale = bulletScale(domain);
  const marks = axisMarks(domain);
  const axis = marks.map(({ at: tick, said, kind }) =>
    label(kind, BAR_X + scale(tick), 14, said, 'middle'),
  );
  const head = tableHead(COLUMNS, WIDTH);
  const parts = [axis.join(''), head.svg];
  let { end } = head;
  for (const { name, rows } of groups) {
    if (name !== '') {
      const title = groupHead(name, '', end, WIDTH);
      parts.push(title.svg);
      ({ end } = title);
    }
    for (const row of rows) {
      const drawn = drawRow(row, domain, end);
      const grid = marks
        .filter(() => drawn.bullet)
        .map(({ at: tick }) => BAR_X + scale(tick))
        .map((x) => line('axis', x, end + 3, x, drawn.end - 3));
      parts.push(...grid, drawn.svg);
      ({ end } = drawn);
    }
  }
  const lines = groups.flatMap(({ rows }) => rows);
  return chart(WIDTH, end + 4, lines.map(spoken).join('；'), parts.join(''));
}
