import Decimal from 'decimal.js';
import { isExactSum } from '#domain/figure/exact-sum.ts';
import type { FigureView } from '../views/figure-view.ts';
import type { ReportView } from '../views/report-view.ts';
import type { ScoreRow } from '../views/score-view.ts';
import type { Table } from './csv.ts';

const NOT_PUBLISHED = '未公布';

/** A figure's exact value; as printed where it is no exact number, 未公布 where there is none. */
const value = ({ figure, published, text }: FigureView): string => {
  if (!published) return NOT_PUBLISHED;
  return figure?.qualifier === 'exact' && !figure.high && !figure.direction ? figure.value : text;
};

/** A percentage without its sign, for a column whose head has it; as printed where it is none. */
const percent = (shown: FigureView): string =>
  shown.figure?.unit === '%' ? value(shown) : shown.text;

/** What a row lost: nothing only where its points are known. */
const lostOf = ({ lost, bar }: ScoreRow): string => {
  if (bar === undefined) return NOT_PUBLISHED;
  return lost === '' ? '0' : lost;
};

const WAN = 10_000;

/** A sum of money in 万元. */
const wan = (shown: FigureView): string =>
  isExactSum(shown.figure) ? new Decimal(shown.figure.value).div(WAN).toFixed() : shown.text;

const score = ({ tree }: ReportView): Table | undefined =>
  tree && {
    columns: ['指标', '层级', '分值', '得分', '得分率（%）', '失分（本站算）', '复算（本站）'],
    rows: tree.rows.map((row) => [
      row.name,
      `${row.level}`,
      value(row.weight),
      value(row.score),
      percent(row.rate),
      lostOf(row),
      row.standing?.label ?? '',
    ]),
  };

const money = ({ money: view }: ReportView): Table | undefined =>
  view && view.stages.length > 0
    ? {
        columns: ['项', '金额（万元）', '来源所印', '出处'],
        rows: view.stages.map(({ label, figure }) => [
          label,
          wan(figure),
          figure.text,
          figure.place,
        ]),
      }
    : undefined;

const projects = ({ projects: view }: ReportView): Table | undefined =>
  view && {
    columns: [
      ...['项目', '年初预算（万元）', '调整（万元）', '预算（万元）', '实际支出（万元）'],
      ...['执行率（%）', '执行率的口径', '自评等级', '出处'],
    ],
    rows: view.rows.map((row) => [
      row.name,
      wan(row.initial),
      row.adjustmentShown?.replaceAll(',', '').replace('−', '-') ?? wan(row.adjustment),
      wan(row.budget),
      wan(row.actual),
      percent(row.rate),
      row.basis,
      row.grade,
      row.place,
    ]),
  };

const targets = ({ targets: view }: ReportView): Table | undefined =>
  view && {
    columns: [
      '目标',
      '所属任务',
      '是否上限',
      '目标值',
      '结果',
      '结果除以目标（本站算）',
      '结论（本站）',
      '出处',
    ],
    rows: view.rows.map((row) => [
      row.name,
      row.task,
      row.isCap ? '是' : '否',
      row.targetWords || row.target.text,
      row.result.published ? row.result.text : row.resultWords || NOT_PUBLISHED,
      row.multiple === undefined ? '' : `${row.multipleLimit}${row.multiple.replace('−', '-')}`,
      row.standingLabel,
      row.place,
    ]),
  };

/** The tables behind the charts of a report's page, by the chart's name; charts that it lacks have none. */
export function chartTables(view: ReportView): ReadonlyMap<string, Table> {
  const all = {
    score: score(view),
    money: money(view),
    projects: projects(view),
    targets: targets(view),
  };
  return new Map(Object.entries(all).flatMap(([name, table]) => (table ? [[name, table]] : [])));
}
