import Decimal from 'decimal.js';
import { isExactSum } from '#domain/figure/exact-sum.ts';
import type { Report } from '#domain/record/canonical.ts';
import { figureView, grouped, inWan, type FigureView } from './figure-view.ts';
import type { MoneyStage, MoneyView } from './money-view.ts';

/** A sum that the money came to: its parts only where they are the whole of it. */
export interface WaterfallLevel {
  readonly kind: 'level';
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly spent: boolean;
  readonly parts: readonly {
    readonly name: string;
    readonly label: string;
    readonly value: number;
  }[];
}

/** What leads from one sum to the next. */
export interface WaterfallStep {
  readonly kind: 'step';
  readonly name: string;
  readonly note?: string;
  readonly label: string;
  readonly value: number;
  readonly computed: boolean;
}

/** The way of the money from the first budget to what was spent, for drawing. */
export interface WaterfallView {
  readonly title: string;
  readonly unit: string;
  readonly columns: readonly (WaterfallLevel | WaterfallStep)[];
}

type BudgetTotal = Exclude<Report['budget'], '未公布'>['total'];
type BudgetRow = NonNullable<Exclude<Report['budget'], '未公布'>['rows']>[number];
type Column = MoneyStage['id'] | 'adjustment';

const WAN = 10_000;
const BASIC = '基本支出';
const PROJECT = '项目支出';

const amount = (sum: Decimal): string => grouped(sum.div(WAN).toFixed());
const signed = (sum: Decimal): string => `${sum.gt(0) ? '+' : ''}${amount(sum)}`;

/** A figure's exact sum in 元, a cut told in words as a minus; undefined where it is none. */
const exact = ({ figure }: FigureView): Decimal | undefined => {
  if (!isExactSum(figure)) return undefined;
  const sum = new Decimal(figure.value);
  return figure.direction === 'down' ? sum.abs().neg() : sum;
};

/** Basic and project expenditure of one column, where the source prints both as its subtotals. */
const subtotals = (report: Report, column: Column) => {
  const rows: readonly BudgetRow[] = report.budget === '未公布' ? [] : (report.budget.rows ?? []);
  const of = (category: 'basic' | 'project') => {
    const row = rows.find((each) => each.category === category && each.part === 'subtotal');
    return row && exact(figureView(report, row[column]));
  };
  const [basic, project] = [of('basic'), of('project')];
  return basic && project ? { basic, project } : undefined;
};

const levelOf = (report: Report, { id, label, value, figure }: MoneyStage): WaterfallLevel => {
  const parts = subtotals(report, id);
  const positive = parts?.basic.isNegative() === false && !parts.project.isNegative();
  const whole = positive && parts.basic.plus(parts.project).eq(value);
  return {
    kind: 'level',
    name: label,
    label: inWan(figure) ?? figure.text,
    value: Number(value) / WAN,
    spent: id === 'actual',
    parts:
      parts && whole
        ? (
            [
              [BASIC, parts.basic],
              [PROJECT, parts.project],
            ] as const
          ).map(([name, sum]) => ({
            name: name.replace('支出', ''),
            label: amount(sum),
            value: sum.toNumber() / WAN,
          }))
        : [],
  };
};

const step = (name: string, sum: Decimal, computed: boolean, note?: string): WaterfallStep => ({
  ...{ kind: 'step', name, label: signed(sum), value: sum.toNumber() / WAN, computed },
  ...(note !== undefined && { note }),
});

interface Moved {
  readonly name: string;
  readonly sum: Decimal;
}

/** Whether a printed adjustment leads from the one printed budget to the other, to their last digits. */
const leadsOver = (
  before: FigureView,
  change: FigureView,
  after: FigureView,
  sum: Decimal,
): boolean => {
  const [first, last] = [exact(before), exact(after)];
  if (!first || !last) return true;
  const slack = [before, change, after].reduce(
    (total, { figure }) => total.plus(figure?.step ?? 0),
    new Decimal(0),
  );
  return first.plus(sum).minus(last).abs().lte(slack);
};

/** What a line's budget was changed by; nothing where its own figures do not agree on it. */
const movedBy = (
  report: Report,
  line: Pick<BudgetTotal, 'initialBudget' | 'adjustment' | 'adjustedBudget'>,
): Decimal | undefined => {
  const [before, change, after] = [line.initialBudget, line.adjustment, line.adjustedBudget].map(
    (ref) => figureView(report, ref),
  ) as [FigureView, FigureView, FigureView];
  const sum = exact(change);
  return sum && leadsOver(before, change, after, sum) ? sum : undefined;
};

/** The project whose budget was changed the most, where that is more than half of the net change. */
const mostMoved = (report: Report, all: Decimal): Moved | undefined => {
  const moved = (report.projects ?? []).flatMap((project): Moved[] => {
    const sum = movedBy(report, project);
    return sum && !sum.isZero() ? [{ name: project.name, sum }] : [];
  });
  const [most] = moved.toSorted((a, b) => b.sum.abs().cmp(a.sum.abs()));
  return most && moved.length > 1 && most.sum.abs().times(2).gt(all.abs()) ? most : undefined;
};

const adjustmentSteps = (report: Report, all: Decimal): WaterfallStep[] => {
  const whole = [step(all.lt(0) ? '年中净调减' : '年中净调增', all, true)];
  const parts = subtotals(report, 'adjustment');
  if (!parts?.basic.plus(parts.project).eq(all)) return whole;
  const most = mostMoved(report, parts.project);
  const projects = most
    ? [
        step(most.name, most.sum, false, '一条'),
        step('其余各条', parts.project.minus(most.sum), true, '净额'),
      ]
    : [step(PROJECT, parts.project, false, '净额')];
  return [...projects, step(BASIC, parts.basic, false, '人员、公用')].filter(
    ({ value }) => value !== 0,
  );
};

/** What was left or was spent beyond: money not spent only where it is known what was to be spent in the end. */
const LEFT: Readonly<Record<MoneyStage['id'], readonly [string, string]>> = {
  initialBudget: ['比年初预算少', '比年初预算多'],
  adjustedBudget: ['没有花出去', '超出预算'],
  budget: ['比预算少', '比预算多'],
  actual: ['', ''],
};

const stepsBetween = (report: Report, from: MoneyStage, to: MoneyStage): WaterfallStep[] => {
  const change = new Decimal(to.value).minus(from.value);
  if (change.isZero()) return [];
  if (to.id === 'adjustedBudget') return adjustmentSteps(report, change);
  if (to.id === 'budget') return [step('与年初预算相差', change, true)];
  const [less, more] = LEFT[from.id];
  return [step(change.lt(0) ? less : more, change, true)];
};

/** One line of the projects was cut, or raised, by more than the whole agency's net change. */
const outdone = (report: Report, [first, second]: readonly MoneyStage[]): string => {
  if (first?.id !== 'initialBudget' || second?.id !== 'adjustedBudget') return '';
  const all = new Decimal(second.value).minus(first.value);
  const most = mostMoved(report, all);
  const total = report.budget === '未公布' ? undefined : movedBy(report, report.budget.total);
  const printed = report.budget !== '未公布' && report.budget.total.adjustment !== '未公布';
  if (!most || all.isZero() || most.sum.s !== all.s || (printed && !total)) return '';
  const way = all.lt(0) ? '调减' : '调增';
  return most.sum.abs().gt(all.abs())
    ? `一条项目支出${way} ${amount(most.sum.abs())} 万元，比整个部门的净${way}还多`
    : '';
};

const titleOf = (report: Report, money: MoneyView, stages: readonly MoneyStage[]): string => {
  const told = outdone(report, stages);
  if (told !== '') return told;
  const [adjusted, actual] = (['adjustedBudget', 'actual'] as const).map((id) =>
    stages.find((stage) => stage.id === id),
  );
  const left = adjusted && actual && new Decimal(adjusted.value).minus(actual.value);
  const basis = report.budget === '未公布' ? undefined : report.budget.total.executionBasis;
  const otherBasis = money.rate.published && basis === 'initialBudget';
  if (!left?.gt(0) || otherBasis) return money.title;
  return `${money.title}，${amount(left)} 万元没有花出去`;
};

/** The sums on the way: a further budget beside an adjusted one is not known to be a station of it. */
const stations = ({ stages }: MoneyView): readonly MoneyStage[] =>
  stages.some(({ id }) => id === 'adjustedBudget')
    ? stages.filter(({ id }) => id !== 'budget')
    : stages;

/** The way of the money; undefined where none of its sums is published. */
export function waterfallView(
  report: Report,
  money: MoneyView | undefined,
): WaterfallView | undefined {
  if (!money || money.stages.length === 0) return undefined;
  const stages = stations(money);
  const columns = stages.flatMap((stage, index) => {
    const next = stages[index + 1];
    return [levelOf(report, stage), ...(next ? stepsBetween(report, stage, next) : [])];
  });
  return { title: titleOf(report, money, stages), unit: '万元', columns };
}
