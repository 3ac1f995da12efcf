import { projectBarMarks, PROJECT_BAR, type ProjectBar } from './project-bar.ts';
import { groupHead, MIDDLE, tableHead, tableRow, type Column } from './row-table.ts';
import { at, chart } from './svg.ts';

/** One project: its bar, and its amounts as they are shown; 未公布 where they are not. */
export interface ProjectLine {
  readonly bar: ProjectBar;
  readonly initial: string;
  readonly adjustment: string;
  readonly budget: string;
  readonly actual: string;
  readonly rate: string;
}

/** Projects whose bars share a scale. */
export interface ProjectLineGroup {
  /** Empty when there is only one group. */
  readonly name: string;
  /** The end of the scale as a reader is told it. */
  readonly scale: string;
  /** The end of the scale in the bars' unit. */
  readonly largest: number;
  readonly rows: readonly ProjectLine[];
}

const WIDTH = 1000;
const BAR_X = 276;
const COLUMNS: readonly Column[] = [
  { head: '项目', x: 0, room: 252, anchor: 'start' },
  { head: '竖线：年初　浅：预算　深：支出', x: BAR_X, room: 0, anchor: 'start' },
  { head: '年初预算', x: 626, room: 96, anchor: 'end' },
  { head: '调整', x: 724, room: 90, anchor: 'end' },
  { head: '预算', x: 822, room: 90, anchor: 'end' },
  { head: '实际支出', x: 920, room: 90, anchor: 'end' },
  { head: '执行率', x: WIDTH, room: 72, anchor: 'end' },
];
const UNPUBLISHED = '未公布';

const cell = (text: string, kind = '') => ({ text, kind: text === UNPUBLISHED ? 'absent' : kind });

const drawRow = (line: ProjectLine, largest: number, top: number) => {
  const { bar, initial, adjustment, budget, actual, rate } = line;
  const cells = [
    ...[cell(bar.name), cell(''), cell(initial), cell(adjustment)],
    ...[cell(budget), cell(actual), cell(rate, 'strong')],
  ];
  const row = tableRow(COLUMNS, cells, top, WIDTH);
  const place = `translate(${BAR_X} ${at(top + MIDDLE - PROJECT_BAR.height / 2)})`;
  return {
    svg: `${row.svg}<g transform="${place}">${projectBarMarks(bar, largest)}</g>`,
    end: row.end,
  };
};

const spoken = ({ bar, initial, budget, actual, rate }: ProjectLine): string =>
  `${bar.name}：年初 ${initial}，预算 ${budget}，支出 ${actual}，执行率 ${rate}`;

/** All projects with their bars, as one picture to take along; the page has a table instead. */
export function projectLines(groups: readonly ProjectLineGroup[]): string {
  const head = tableHead(COLUMNS, WIDTH);
  const parts = [head.svg];
  let { end } = head;
  const add = (drawn: { svg: string; end: number }) => {
    parts.push(drawn.svg);
    ({ end } = drawn);
  };
  for (const { name, scale, largest, rows } of groups) {
    if (name !== '' || scale !== '') add(groupHead(name, scale, end, WIDTH));
    for (const row of rows) add(drawRow(row, largest, end));
  }
  const lines = groups.flatMap(({ rows }) => rows);
  return chart(WIDTH, end + 4, lines.map(spoken).join('；'), parts.join(''));
}
