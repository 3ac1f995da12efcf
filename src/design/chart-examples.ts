import type { AgencyYears } from '../charts/agency-years.ts';
import { bulletAxis } from '../charts/bullet-axis.ts';
import {
  findingsByCheck,
  findingsByCheckNarrow,
  type CheckCount,
} from '../charts/findings-by-check.ts';
import { hundredPoints, type PointHalf } from '../charts/hundred-points.ts';
import { pointBoxes } from '../charts/point-boxes.ts';
import { projectBar } from '../charts/project-bar.ts';
import { projectLines, type ProjectLineGroup } from '../charts/project-lines.ts';
import type { Waterfall } from '../charts/running-total.ts';
import { targetBullet } from '../charts/target-bullet.ts';
import { targetLines, type TargetLines } from '../charts/target-lines.ts';
import { twoReadings, type TwoReadings } from '../charts/two-readings.ts';
import { waterfallNarrow } from '../charts/waterfall-narrow.ts';
import { waterfall } from '../charts/waterfall.ts';
import { yearsNarrow } from '../charts/years-narrow.ts';
import { yearsChart } from '../charts/years.ts';

/** A chart of `src/charts` as the design page shows it. */
export interface ChartExample {
  /** Its file. */
  readonly name: string;
  readonly says: string;
  readonly wide: readonly string[];
  /** For a phone; absent where it has one form only. */
  readonly narrow?: readonly string[];
  /** It stands in a table's cell and is as wide as that. */
  readonly inCell?: true;
}

const money: Waterfall = {
  unit: '万元',
  columns: [
    {
      ...{ kind: 'level', name: '年初预算', label: '1,400.00', value: 1400 },
      parts: [
        { name: '基本', label: '400.00', value: 400 },
        { name: '项目', label: '1,000.00', value: 1000 },
      ],
    },
    { kind: 'step', name: '一个大项目', note: '一个项目', label: '−480.00', value: -480 },
    { kind: 'step', name: '其余项目', note: '净额', label: '+80.00', value: 80, computed: true },
    { kind: 'level', name: '调整后预算', label: '1,000.00', value: 1000 },
    { kind: 'step', name: '没有花出去', label: '−79.00', value: -79, computed: true },
    { kind: 'level', name: '实际支出', label: '921.00', value: 921, spent: true },
  ],
};

const self = (value: number, rubric: string) => ({
  ...{ kind: '部门自评', rubric, value, outOf: 100, label: `${value}` },
});
const years: AgencyYears = {
  unit: '万元',
  years: [
    {
      year: 2020,
      budget: { value: 1523, label: '1,523.00' },
      actual: { value: 1487.65, label: '1,487.65' },
      scores: [self(96.5, 'a')],
    },
    {
      year: 2021,
      budget: { value: 1191.59, label: '1,191.59' },
      actual: { value: 1088.89, label: '1,088.89' },
      scores: [self(97.2, 'a'), { ...self(88.48, 'b'), kind: '第三方评价' }],
    },
    { year: 2023, actual: { value: 987.65, label: '987.65' }, scores: [self(98, 'c')] },
  ],
};

const checks: readonly CheckCount[] = [
  { name: '同一事项在几处印得不一样', counts: { contradiction: 9, doubt: 4, 'last-digit': 2 } },
  { name: '合计与分项', counts: { contradiction: 3, doubt: 1, 'last-digit': 6, note: 1 } },
  { name: '完整程度', counts: { note: 14 } },
];

const readings: TwoReadings = {
  ...{ actual: 921, actualLabel: '实际支出 921.00 万元' },
  budgets: [
    { name: '调整后预算 1,000.00', value: 1000, rate: '92.10%', computed: true },
    { name: '年初预算 1,400.00', value: 1400, rate: '65.79%', computed: true },
  ],
};

const leaf = (name: string, score: number, weight: number, loss: 'rule' | 'judged' | 'open') => ({
  ...{ name, score, weight, loss, points: `${score} / ${weight}` },
  lost: score === weight ? '' : `−${weight - score}`,
});
const halves: readonly PointHalf[] = [
  {
    ...{ name: '一级指标甲', points: '29 / 40' },
    sections: [
      {
        ...{ name: '二级指标甲', points: '29 / 40' },
        leaves: [
          leaf('测试完成率', 10, 10, 'rule'),
          leaf('培训人数', 7, 10, 'rule'),
          leaf('测试服务的满意程度和持续影响', 12, 20, 'judged'),
        ],
      },
    ],
  },
  {
    ...{ name: '一级指标乙', points: '57.5 / 60' },
    sections: [{ name: '', points: '', leaves: [leaf('测试预算管理', 57.5, 60, 'open')] }],
  },
];

const bar = { name: '测试场地', initial: 285, budget: 180, actual: 53.86 };
const lines: readonly ProjectLineGroup[] = [
  {
    ...{ name: '100 万元以上，1 个', scale: '横条满格 285.00 万元', largest: 285 },
    rows: [
      {
        ...{ bar, initial: '285.00', adjustment: '−105.00', budget: '180.00' },
        ...{ actual: '53.86', rate: '29.92%' },
      },
    ],
  },
];

const bullets = [
  { name: '测试次数', multiple: 1.12, cap: false },
  { name: '出具说明', multiple: 0.5, cap: false },
  { name: '培训人数', multiple: 6.57, cap: false },
  { name: '新增企业', multiple: -1.4, cap: false },
  { name: '经费上限', multiple: 0.72, cap: true },
];
const DOMAIN = [-2, 7] as const;
const targets: TargetLines = {
  domain: DOMAIN,
  groups: [
    {
      name: '测试',
      rows: bullets.map((bullet) => ({
        ...{
          name: bullet.name,
          target: '100',
          result: `${Math.round(bullet.multiple * 100)}`.replace('-', '−'),
          bullet,
        },
        multiple: bullet.cap ? '' : `${bullet.multiple}`.replace('-', '−'),
        standing: bullet.cap ? '未超上限' : bullet.multiple < 1 ? '未达到' : '达到',
      })),
    },
  ],
};

/** What a page draws as a table, as one picture to take along. */
const takenAlong: readonly ChartExample[] = [
  { name: 'hundred-points', says: '取走的图：一百分', wide: [hundredPoints(halves)] },
  { name: 'project-lines', says: '取走的图：项目', wide: [projectLines(lines)] },
  { name: 'target-lines', says: '取走的图：目标', wide: [targetLines(targets)] },
];

/** Every chart with example numbers, the wide form and the one for a phone. */
export function chartExamples(): readonly ChartExample[] {
  return [
    {
      ...{ name: 'waterfall', says: '钱从预算到支出' },
      wide: [waterfall(money, 'design')],
      narrow: [waterfallNarrow(money, 'design-zhai')],
    },
    {
      ...{ name: 'years', says: '一个部门的几年' },
      wide: [yearsChart(years)],
      narrow: [yearsNarrow(years)],
    },
    {
      ...{ name: 'findings-by-check', says: '核对结果，逐项核对' },
      wide: [findingsByCheck(checks)],
      narrow: [findingsByCheckNarrow(checks)],
    },
    {
      ...{ name: 'two-readings', says: '同一笔支出，两个比率' },
      wide: [twoReadings(readings, 600)],
      narrow: [twoReadings(readings, 330)],
    },
    {
      ...{ name: 'point-boxes', says: '一格一分：照规则失去、有人的判断在内、无法复算' },
      wide: [pointBoxes(7, 10, 'rule'), pointBoxes(7, 10, 'judged'), pointBoxes(7.5, 10, 'open')],
    },
    {
      ...{ name: 'project-bar', says: '一个项目一条' },
      inCell: true,
      wide: [projectBar(bar, 285)],
    },
    {
      ...{ name: 'target-bullet', says: '一个目标一条，上面是共用的尺' },
      inCell: true,
      wide: [bulletAxis(DOMAIN), ...bullets.map((bullet) => targetBullet(bullet, DOMAIN))],
    },
    ...takenAlong,
  ];
}
