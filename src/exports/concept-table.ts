import type { ConceptRow, ConceptView } from '../views/concept-view.ts';
import { boundLabel, natureLabel } from '../views/labels.ts';
import type { Table } from './csv.ts';

const cellsOf = (row: ConceptRow, like: string): string[] => [
  ...[row.owns, row.when, row.text],
  ...(row.figure
    ? [
        row.figure.value,
        row.figure.high?.value ?? '',
        row.figure.unit,
        boundLabel(row.figure.bound),
      ]
    : ['', '', '', '']),
  ...[natureLabel(row.nature), row.terms, row.target ?? '', like],
  ...[row.disputed ? '是' : '', row.kindLabel, row.address, row.key, row.place],
];

/** One indicator wherever it occurs, a row each print; what only looks like it says why. */
export function conceptTable({ rows, unlike }: ConceptView): Table {
  return {
    columns: [
      ...['谁的', '时间', '印文', '数值', '数值的上端', '单位', '界限', '性质', '范围、口径'],
      ...['目标', '为什么是另一个数', '前后不一', '报告种类', '报告', '代号', '位置'],
    ],
    rows: [
      ...rows.map((row) => cellsOf(row, '')),
      ...unlike.map((row) => cellsOf(row, row.unlike ?? '')),
    ],
  };
}
