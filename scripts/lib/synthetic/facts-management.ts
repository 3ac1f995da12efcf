import { Decimal } from 'decimal.js';
import type { DraftFact, DraftRelation, Making } from './draft.ts';
import { meanOf, type Told } from './facts-headline.ts';
import { printedAt } from './outline.ts';
import { fixed, growthText, moneyText, rateText, smallStyle, type Mention } from './print.ts';
import { sumsOf } from './world-money.ts';

type Nature = DraftFact['nature'];
type Row = readonly [
  id: string,
  measure: string,
  nature: Nature,
  value: string | Mention[],
  at?: string,
];

/** Facts of the agency itself in its year. */
const rows = (year: number, list: readonly Row[]): DraftFact[] =>
  list.map(([id, measure, nature, value, at]) => ({
    ...{ id, subject: '本部门', measure, period: String(year), nature },
    ...(at !== undefined && { at }),
    value,
  }));

const moneyFacts = ({ world, job }: Making): DraftFact[] => {
  const { style } = job.agency;
  const small = (amount: Decimal) => moneyText(amount, smallStyle(style));
  const rate = (part: Decimal, whole: Decimal) => rateText(part, whole, style.ratePlaces);
  const { all } = sumsOf(world.money);
  const left = all.adjusted.minus(all.actual);
  const { projects } = world.money;
  const moved = projects.reduce((sum, line) => sum.plus(line.adjustment.abs()), new Decimal(0));
  const planned = projects.reduce((sum, line) => sum.plus(line.initial), new Decimal(0));
  const { procurement, threePublic, assets, assetsChecked } = world;
  return rows(world.year, [
    ['carryover', '年末结转结余', 'stock', printedAt(small(left), 'money', 'leaf-carryover')],
    ['carryover-rate', '结转结余率', 'ratio', rate(left, all.adjusted), 'leaf-carryover'],
    ['adjustment-rate', '项目预算调整率', 'ratio', rate(moved, planned), 'leaf-budget-adjustment'],
    ['procurement-planned', '采购计划金额', 'flow', small(procurement.whole), 'leaf-procurement'],
    ['procurement-actual', '实际采购金额', 'flow', small(procurement.part), 'leaf-procurement'],
    [
      ...(['procurement-rate', '政府采购执行率', 'ratio'] as const),
      rate(procurement.part, procurement.whole),
      'leaf-procurement',
    ],
    [
      'three-public-budget',
      '“三公”经费预算',
      'flow',
      small(threePublic.whole),
      'leaf-public-funds',
    ],
    ['three-public-actual', '“三公”经费支出', 'flow', small(threePublic.part), 'leaf-public-funds'],
    ['assets', '固定资产总额', 'stock', small(assets.whole), 'leaf-asset-use'],
    ['assets-used', '在用固定资产', 'stock', small(assets.part), 'leaf-asset-use'],
    ['assets-rate', '固定资产利用率', 'ratio', rate(assets.part, assets.whole), 'leaf-asset-use'],
    [
      ...(['assets-checked-rate', '资产盘点率', 'ratio'] as const),
      rate(assetsChecked.part, assetsChecked.whole),
      'leaf-asset-inventory',
    ],
  ]);
};

const POINTS = ['march', 'june', 'september', 'november'] as const;
const MONTHS = ['3月底', '6月底', '9月底', '11月底'] as const;
const ENDS = ['03', '06', '09', '11'];

const progressFacts = ({ world, job }: Making): DraftFact[] => {
  const text = (value: Decimal) => `${fixed(value, job.agency.style.ratePlaces)}%`;
  const told = rows(world.year, [
    ...POINTS.map((point, index): Row => {
      const value = text(world.progress[index] ?? new Decimal(0));
      return [
        `progress-${point}`,
        `${MONTHS[index] ?? ''}支出进度`,
        'ratio',
        value,
        'leaf-spending-balance',
      ];
    }),
    [
      ...(['progress-average', '四个时点支出进度的平均', 'ratio'] as const),
      text(meanOf(world.progress)),
      'leaf-spending-balance',
    ],
  ]);
  // Progress is told from the start of the year to the end of a month.
  return told.map((fact, index) => {
    const month = ENDS[index];
    return month === undefined
      ? fact
      : { ...fact, period: `${world.year}-01/${world.year}-${month}` };
  });
};

const serviceFacts = ({ world, job }: Making): DraftFact[] => {
  const { service, unitCost } = world;
  const fee = moneyText(
    service.price.times(service.count).times(100),
    smallStyle(job.agency.style),
  );
  const cost = printedAt(`${fixed(unitCost.actual, 2)}元`, 'target-17', 'leaf-unit-cost');
  const planned = `${fixed(unitCost.planned, 2)}元`;
  return rows(world.year, [
    ['unit-cost-planned', '计划单位服务成本', 'flow', planned, 'leaf-unit-cost'],
    ['unit-cost', '单位服务成本', 'flow', cost],
    ['service-price', '服务单价', 'flow', `${fixed(service.price, 2)}元`, 'effect-2'],
    ['service-count', '购买服务人次', 'flow', `${service.count}人次`, 'effect-2'],
    ['service-fee', '购买服务费用', 'flow', fee, 'effect-2'],
  ]);
};

const workFacts = ({ world, job }: Making): DraftFact[] => {
  const { style, theme } = job.agency;
  const rate = (value: Decimal) => `${fixed(value, style.ratePlaces)}%`;
  const { checks } = world;
  const passed = rateText(new Decimal(checks.passed), new Decimal(checks.all), style.ratePlaces);
  const monitored = `${fixed(world.monitoring, 2)}分`;
  return rows(world.year, [
    ['monitoring-score', '绩效运行监控得分', 'flow', monitored, 'leaf-monitoring'],
    ['checks', '检查验收项数', 'flow', `${checks.all}项`, 'leaf-quality'],
    ['checks-passed', '检查验收合格项数', 'flow', `${checks.passed}项`, 'leaf-quality'],
    ['pass-rate', '检查验收合格率', 'ratio', printedAt(passed, 'target-11', 'leaf-quality')],
    ...world.taskRates.map((value, index): Row => {
      const measure = `${theme.tasks[index] ?? ''}完成率`;
      return [`task-${index + 1}-rate`, measure, 'ratio', rate(value), 'leaf-task-average'];
    }),
    ['publicity-rate', '宣传任务完成率', 'ratio', rate(world.publicity), 'leaf-publicity'],
  ]);
};

const transferFacts = ({ world, job }: Making): DraftFact[] => {
  const small = (amount: Decimal) => moneyText(amount, smallStyle(job.agency.style));
  const [centre, province, city] = world.transfers;
  const all = centre.plus(province).plus(city);
  return rows(world.year, [
    ['transfers', '上级转移支付', 'flow', printedAt(small(all), 'money', 'conclusion')],
    ['transfers-central', '中央转移支付', 'flow', small(centre), 'money'],
    ['transfers-provincial', '省级转移支付', 'flow', small(province), 'money'],
    ['transfers-city', '市级转移支付', 'flow', small(city), 'money'],
  ]);
};

/** Last year's spending as last year's report printed it, and how much this year's differs. */
const lastSpending = ({ world, before, job }: Making): DraftFact[] => {
  const { style } = job.agency;
  const [now, last] = [sumsOf(world.money).all.actual, sumsOf(before.money).all.actual];
  return [
    {
      ...{ id: 'actual-last', subject: '本部门', measure: '实际支出' },
      ...{
        period: String(before.year),
        nature: 'flow',
        at: 'money',
        value: moneyText(last, style),
      },
    },
    ...rows(world.year, [
      [
        'actual-change',
        '实际支出比上年增减',
        'change',
        growthText(now, last, style.ratePlaces),
        'money',
      ],
      [
        'actual-difference',
        '实际支出比上年增减额',
        'flow',
        moneyText(now.minus(last), style),
        'money',
      ],
    ]),
  ];
};

const yearFacts = ({ world }: Making): DraftFact[] => [
  {
    ...{
      id: 'year',
      subject: '本报告',
      measure: '评价年度',
      period: String(world.year),
      nature: 'date',
    },
    value: printedAt(`${world.year}年`, 'title', 'intro', 'conclusion'),
  },
  {
    ...{
      id: 'low-bound',
      subject: '项目预算执行率',
      measure: '偏低的界限',
      period: String(world.year),
    },
    ...{ nature: 'threshold', at: 'low-projects', value: '80%' },
  },
];

const RELATIONS: readonly DraftRelation[] = [
  {
    id: 'carryover',
    kind: 'difference',
    result: 'carryover',
    of: 'budget/total/adjustedBudget',
    less: 'budget/total/actual',
  },
  {
    id: 'carryover-rate',
    kind: 'ratio',
    result: 'carryover-rate',
    numerator: 'carryover',
    denominator: 'budget/total/adjustedBudget',
  },
  {
    id: 'procurement-rate',
    kind: 'ratio',
    result: 'procurement-rate',
    numerator: 'procurement-actual',
    denominator: 'procurement-planned',
  },
  {
    id: 'assets-rate',
    kind: 'ratio',
    result: 'assets-rate',
    numerator: 'assets-used',
    denominator: 'assets',
  },
  {
    id: 'pass-rate',
    kind: 'ratio',
    result: 'pass-rate',
    numerator: 'checks-passed',
    denominator: 'checks',
  },
  {
    id: 'progress',
    kind: 'mean',
    result: 'progress-average',
    of: POINTS.map((point) => `progress-${point}`),
  },
  {
    id: 'service-fee',
    kind: 'product',
    result: 'service-fee',
    of: ['service-price', 'service-count'],
  },
  {
    id: 'transfers',
    kind: 'sum',
    whole: 'transfers',
    parts: ['transfers-central', 'transfers-provincial', 'transfers-city'],
    at: 'money',
  },
  {
    id: 'actual-change',
    kind: 'change',
    result: 'actual-change',
    from: 'actual-last',
    to: 'budget/total/actual',
  },
  {
    id: 'actual-difference',
    kind: 'difference',
    result: 'actual-difference',
    of: 'budget/total/actual',
    less: 'actual-last',
  },
];

/** What a report tells of how the agency managed, and of its work. */
export function managementOf(making: Making): Told {
  return {
    statistics: [],
    facts: [
      ...yearFacts(making),
      ...moneyFacts(making),
      ...lastSpending(making),
      ...transferFacts(making),
      ...progressFacts(making),
      ...workFacts(making),
      ...serviceFacts(making),
    ],
    relations: RELATIONS,
  };
}
