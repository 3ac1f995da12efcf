import { Decimal } from 'decimal.js';
import type { DraftBudget, DraftProject, DraftRow, Making } from './draft.ts';
import { moneyText, printAmount, rateText, type Mention, type Style } from './print.ts';
import { sumsOf, type MoneyLine, type ProjectMoney } from './world-money.ts';

type Column = keyof MoneyLine;

const inTable = (amount: Decimal, { unit, ...style }: Style): Mention => ({
  text: printAmount(amount, { unit, ...style }),
  unit,
});

/** 调减12.30万元, 调增4.00万元, or the plain signed number. */
const adjustmentCell = (amount: Decimal, style: Style): Mention => {
  if (!style.adjustmentInWords || amount.isZero()) return inTable(amount, style);
  const text = moneyText(amount.abs(), style);
  // What rounds to nothing has no direction either.
  if (!/[1-9]/.test(text)) return inTable(amount, style);
  return { text: `${amount.isNegative() ? '调减' : '调增'}${text}` };
};

const cell = (line: MoneyLine, column: Column, style: Style): Mention =>
  column === 'adjustment' ? adjustmentCell(line[column], style) : inTable(line[column], style);

const rate = ({ actual, adjusted }: MoneyLine, { ratePlaces }: Style): Mention => ({
  text: rateText(actual, adjusted, ratePlaces),
  as: '预算执行率',
});

const adjustmentRate = ({ initial, adjustment }: MoneyLine, { ratePlaces }: Style) =>
  initial.isZero() ? {} : { adjustmentRate: rateText(adjustment.abs(), initial, ratePlaces) };

const cells = (line: MoneyLine, style: Style) => ({
  initialBudget: cell(line, 'initial', style),
  adjustment: cell(line, 'adjustment', style),
  adjustedBudget: cell(line, 'adjusted', style),
  actual: cell(line, 'actual', style),
  executionRate: rate(line, style),
  executionBasis: 'adjustedBudget' as const,
});

/** The same figures printed in a second table. */
const cellsTwice = (line: MoneyLine, style: Style, at: string) => {
  const once = cells(line, style);
  const twice = (mention: Mention): Mention[] => [mention, { ...mention, at }];
  return {
    initialBudget: twice(once.initialBudget),
    adjustment: twice(once.adjustment),
    adjustedBudget: twice(once.adjustedBudget),
    actual: twice(once.actual),
    executionRate: twice(once.executionRate),
    executionBasis: once.executionBasis,
  };
};

const totalOf = (line: MoneyLine, { job, random }: Making): DraftBudget['total'] => {
  const { style } = job.agency;
  const told = (column: Column, as: string): Mention[] => {
    const text = moneyText(line[column], style);
    return [
      { text, at: 'intro', as },
      { text, at: 'money', as },
      { ...cell(line, column, style), at: 'row-total' },
    ];
  };
  const initial = told('initial', '年初预算');
  // Some reports say it once more in a larger unit.
  if (style.unit !== '亿元' && random.chance(30)) {
    initial.push({ text: moneyText(line.initial, { unit: '亿元', places: 2 }), at: 'conclusion' });
  }
  return {
    initialBudget: initial,
    adjustment: { ...cell(line, 'adjustment', style), at: 'row-total' },
    adjustedBudget: told('adjusted', '调整后预算'),
    actual: told('actual', '实际支出'),
    executionRate: ['intro', 'money', 'row-total'].map((at) => ({ ...rate(line, style), at })),
    executionBasis: 'adjustedBudget',
  };
};

const rowsOf = ({ world, job }: Making): DraftRow[] => {
  const { style } = job.agency;
  const { basic, project } = sumsOf(world.money);
  const component = (id: string, name: string, line: MoneyLine): DraftRow => ({
    ...{ id, name, category: 'basic', part: 'component', at: `row-${id}` },
    ...cells(line, style),
    ...(job.kind === 'third-party' && adjustmentRate(line, style)),
  });
  return [
    component('personnel', '人员经费', world.money.personnel),
    component('public', '日常公用经费', world.money.publicFunds),
    {
      ...{ id: 'basic', name: '基本支出小计', category: 'basic', part: 'subtotal' },
      ...{ at: 'row-basic', ...cells(basic, style) },
    },
    {
      ...{ id: 'project', name: '项目支出小计', category: 'project', part: 'subtotal' },
      ...{ at: 'row-project', ...cellsTwice(project, style, 'table-total') },
    },
  ];
};

type Split = NonNullable<DraftBudget['splits']>[number];
type Piece = readonly [id: string, name: string, amount: Decimal];

const split = (
  { id, by }: { id: string; by: string },
  pieces: readonly Piece[],
  { job }: Making,
): Split => {
  const { style } = job.agency;
  const whole = pieces.reduce((sum, [, , amount]) => sum.plus(amount), new Decimal(0));
  return {
    ...{ id, by, of: '实际支出', at: 'money' },
    parts: pieces.map(([part, name, amount]) => ({
      ...{ id: part, name },
      amount: moneyText(amount, style),
      share: rateText(amount, whole, style.ratePlaces),
    })),
  };
};

const splitsOf = (making: Making): Split[] => {
  const { money } = making.world;
  const { basic, project, all } = sumsOf(money);
  const [funds, capital] = money.otherFunds.map((part) => all.actual.times(part).div(1000).round());
  const other = [funds ?? new Decimal(0), capital ?? new Decimal(0)] as const;
  return [
    split(
      { id: 'by-source', by: '资金来源' },
      [
        ['general', '一般公共预算', all.actual.minus(other[0]).minus(other[1])],
        ['funds', '政府性基金', other[0]],
        ['capital', '国有资本经营预算', other[1]],
      ],
      making,
    ),
    split(
      { id: 'by-structure', by: '支出结构' },
      [
        ['basic', '基本支出', basic.actual],
        ['project', '项目支出', project.actual],
      ],
      making,
    ),
  ];
};

/** The agency's money as a report prints it. */
export function budgetOf(making: Making): DraftBudget {
  return {
    scope: '本级和下属单位的全部财政性资金',
    at: 'money',
    total: totalOf(sumsOf(making.world.money).all, making),
    rows: rowsOf(making),
    splits: splitsOf(making),
  };
}

const LOW = 80;

/** The grade that a project's execution brings; the better the rate, the better the grade. */
export function projectGrade(percent: Decimal): string {
  if (percent.gte(90)) return '优';
  return percent.gte(LOW) ? '良' : '中';
}

const lowReasons = [
  '招标流标后重新组织',
  '合同尾款未到支付节点',
  '受天气影响工期延后',
  '部分任务并入其他项目',
];

const projectOf = (line: ProjectMoney, index: number, { job, random }: Making): DraftProject => {
  const { style } = job.agency;
  const percent = line.actual.div(line.adjusted).times(100);
  const low = percent.lt(LOW);
  const printed = rate(line, style);
  return {
    ...{ id: line.id, number: String(index + 1), name: line.name, at: line.id },
    ...cells(line, style),
    executionRate: low ? [printed, { ...printed, at: 'low-projects' }] : printed,
    ...(job.kind === 'third-party' && adjustmentRate(line, style)),
    grade: job.kind === 'self' ? projectGrade(percent) : '未公布',
    ...(low && { reason: random.pick(lowReasons) }),
  };
};

/** The table of projects. */
export function projectsOf(making: Making): DraftProject[] {
  return making.world.money.projects.map((line, index) => projectOf(line, index, making));
}
