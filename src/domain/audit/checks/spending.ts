import { Exact } from '../../figure/exact.ts';
import type { Report } from '../../record/canonical.ts';
import { NOTHING, defineCheck } from '../check.ts';
import type { AuditContext } from '../check.ts';
import type { Finding } from '../finding.ts';
import { isWhole, type MoneyLine } from '../money-lines.ts';
import { listNames, noted } from '../notes.ts';
import { termsOf, textOf, type Term } from '../term.ts';

const ID = 'spending';
/** The line below which documents themselves call execution low. */
const LOW = new Exact(80);
const HUNDRED = new Exact(100);
/** From this many percentage points on, it matters which budget a rate divides by. */
const APART = 5;
/** A cut or rise by this share of the initial budget is worth a reader's question. */
const LARGE = new Exact('0.3');

const term = (report: Report, key: string | undefined): Term | undefined =>
  key === undefined ? undefined : termsOf(report.facts[key])[0];

const budgetOf = (report: Report, { columns }: MoneyLine): Term | undefined =>
  term(report, columns.adjustedBudget) ??
  term(report, columns.budget) ??
  term(report, columns.initialBudget);

interface Spent {
  readonly line: MoneyLine;
  readonly actual: Term;
  readonly budget: Term;
  /** Percent. */
  readonly rate: Exact;
}

const spentOf = (report: Report, line: MoneyLine): Spent[] => {
  const [actual, budget] = [term(report, line.columns.actual), budgetOf(report, line)];
  if (!actual?.exact || !budget?.exact || !budget.value.gt(0)) return [];
  if (actual.figure.unit !== budget.figure.unit && !actual.value.isZero()) return [];
  return [{ line, actual, budget, rate: actual.value.div(budget.value).times(100) }];
};

/** One decimal, more where that would round a rate onto the line that it is held against. */
const percent = (rate: Exact): string => {
  const places = [1, 2, 3, 4].find((many) => {
    const shown = rate.toDecimalPlaces(many);
    return [LOW, HUNDRED].every((line) => shown.cmp(line) === rate.cmp(line));
  });
  return `${rate.toDecimalPlaces(places ?? 4).toFixed()}%`;
};

const lineOf = ({ line, actual, budget, rate }: Spent): string =>
  `${line.name}：${textOf(actual)} ÷ ${textOf(budget)} ＝ ${percent(rate)}`;

const facts = (spent: readonly Spent[]) =>
  spent.flatMap(({ actual, budget }) => [actual.fact, budget.fact]);

const low = (spent: readonly Spent[]): Finding[] => {
  const nothing = spent.filter(({ actual }) => actual.value.isZero());
  const little = spent.filter(({ actual, rate }) => actual.value.gt(0) && rate.lt(LOW));
  const names = (of: readonly Spent[]) => listNames(of.map(({ line }) => line.name));
  return [
    ...(nothing.length > 0
      ? [
          noted(ID, 'nothing-spent', 'note', {
            sentence: `${nothing.length} 个项目有预算、没有支出：${names(nothing)}。`,
            arithmetic: nothing.map(lineOf),
            facts: facts(nothing),
          }),
        ]
      : []),
    ...(little.length > 0
      ? [
          noted(ID, 'low-execution', 'note', {
            sentence: `${little.length} 个项目的支出不到预算的 80%：${names(little)}。`,
            arithmetic: little.map(lineOf),
            facts: facts(little),
          }),
        ]
      : []),
  ];
};

const over = (spent: readonly Spent[]): Finding[] => {
  // What rounding explains is not above.
  const above = spent.filter(
    ({ actual, budget }) =>
      budget.reach.high !== undefined && actual.reach.low?.gte(budget.reach.high) === true,
  );
  if (above.length === 0) return [];
  return [
    noted(ID, 'over-budget', 'doubt', {
      sentence: `${listNames(above.map(({ line }) => line.name))}的实际支出超过印出的预算。`,
      arithmetic: above.map(lineOf),
      facts: facts(above),
      innocent: '支出里可能有上年结转或年中追加、没有算进这个预算的钱。',
    }),
  ];
};

/** Money spent on what has no budget. */
const unbudgeted = ({ report, lines }: AuditContext): Finding[] => {
  const spent = lines.flatMap((line) => {
    const [actual, budget] = [term(report, line.columns.actual), budgetOf(report, line)];
    return line.of === 'project' && actual?.value.gt(0) && budget?.value.isZero()
      ? [{ line, actual, budget }]
      : [];
  });
  if (spent.length === 0) return [];
  return [
    noted(ID, 'unbudgeted', 'doubt', {
      sentence: `${listNames(spent.map(({ line }) => line.name))}的预算印的是 0，却有支出。`,
      arithmetic: spent.map(
        ({ line, actual, budget }) =>
          `${line.name}：预算 ${textOf(budget)}，支出 ${textOf(actual)}`,
      ),
      facts: spent.flatMap(({ actual, budget }) => [actual.fact, budget.fact]),
      innocent: '用的可能是上年结转的钱。',
    }),
  ];
};

const largeChanges = ({ report, lines }: AuditContext): Finding[] => {
  const changed = lines.flatMap((line) => {
    const [initial, adjustment] = [
      term(report, line.columns.initialBudget),
      term(report, line.columns.adjustment),
    ];
    if (!initial?.value.gt(0) || !adjustment) return [];
    const share = adjustment.value.div(initial.value);
    return share.abs().gte(LARGE) && line.of !== 'row'
      ? [{ line, initial, adjustment, share }]
      : [];
  });
  if (changed.length === 0) return [];
  return [
    noted(ID, 'large-changes', 'note', {
      sentence: `年中调整达到年初预算 30% 以上的有 ${changed.length} 处：${listNames(changed.map(({ line }) => line.name))}。`,
      arithmetic: changed.map(
        ({ line, initial, adjustment, share }) =>
          `${line.name}：${textOf(adjustment)} ÷ ${textOf(initial)} ＝ ${percent(share.times(100)).replace('-', '−')}`,
      ),
      facts: changed.flatMap(({ initial, adjustment }) => [initial.fact, adjustment.fact]),
    }),
  ];
};

/** The same spending on the budget of the start of the year: the rate that depends on its basis. */
const byBasis = ({ report, lines }: AuditContext): Finding[] => {
  const total = lines.find(({ of }) => of === 'total');
  const [initial, adjusted, actual] = (['initialBudget', 'adjustedBudget', 'actual'] as const).map(
    (column) => term(report, total?.columns[column]),
  );
  if (
    !initial?.value.gt(0) ||
    !adjusted?.value.gt(0) ||
    !actual ||
    initial.value.eq(adjusted.value)
  )
    return [];
  const [onInitial, onAdjusted] = [initial, adjusted].map(({ value }) =>
    actual.value.div(value).times(100),
  );
  if (!onInitial || !onAdjusted || onInitial.minus(onAdjusted).abs().lt(APART)) return [];
  return [
    noted(ID, 'rate-by-basis', 'note', {
      sentence: `支出是调整后预算的 ${percent(onAdjusted)}，是年初预算的 ${percent(onInitial)}：执行率的高低要看除以哪个预算。`,
      arithmetic: [
        `${textOf(actual)} ÷ ${textOf(adjusted)} ＝ ${percent(onAdjusted)}`,
        `${textOf(actual)} ÷ ${textOf(initial)} ＝ ${percent(onInitial)}`,
      ],
      facts: [initial.fact, adjusted.fact, actual.fact],
    }),
  ];
};

/** Projects whose rate looks otherwise on the budget of the start of the year. */
const projectsByBasis = ({ report, lines }: AuditContext): Finding[] => {
  const apart = lines.flatMap((line) => {
    const { initialBudget, adjustedBudget, actual } = line.columns;
    const [initial, adjusted, spent] = [initialBudget, adjustedBudget, actual].map((key) =>
      term(report, key),
    );
    if (line.of !== 'project' || !initial?.value.gt(0) || !adjusted?.value.gt(0) || !spent)
      return [];
    const [before, after] = [initial, adjusted].map(({ value }) =>
      spent.value.div(value).times(100),
    );
    const cut = before && after?.minus(before).gte(APART);
    return cut ? [{ line, initial, spent, before, after }] : [];
  });
  if (apart.length === 0) return [];
  return [
    noted(ID, 'projects-by-basis', 'note', {
      sentence: `${apart.length} 个项目的预算调减过，支出按年初预算算，比按调整后预算算低 ${APART} 个百分点以上：${listNames(apart.map(({ line }) => line.name))}。`,
      arithmetic: apart.map(
        ({ line, initial, spent, before, after }) =>
          `${line.name}：${textOf(spent)} ÷ ${textOf(initial)} ＝ ${percent(before)}（除以调整后预算是 ${after ? percent(after) : ''}）`,
      ),
      facts: apart.flatMap(({ initial, spent }) => [initial.fact, spent.fact]),
    }),
  ];
};

/** Spending that came in the last weeks: progress printed for part of the year, and the year's own rate. */
const rush = ({ report, lines }: AuditContext): Finding[] => {
  const total = lines.find(({ of }) => of === 'total');
  const year = term(report, total?.columns.executionRate);
  const progress = Object.values(report.facts).flatMap((fact) => {
    const month = /^\d{4}-01\/\d{4}-(?<month>10|11)$/u.exec(fact.period)?.groups?.['month'];
    const rate = termsOf(fact)[0];
    const told =
      month !== undefined &&
      fact.nature === 'ratio' &&
      isWhole(fact.subject) &&
      /进度|执行率/u.test(fact.measure);
    return told && rate ? [{ month, rate }] : [];
  });
  const last = progress.toSorted((a, b) => (a.month < b.month ? 1 : -1))[0];
  if (!year?.exact || !last?.rate.exact || year.value.minus(last.rate.value).lt(30)) return [];
  return [
    noted(ID, 'year-end', 'note', {
      sentence: `截至 ${last.month} 月支出进度是 ${textOf(last.rate)}，全年是 ${textOf(year)}，最后一段增加 ${year.value.minus(last.rate.value).toFixed()} 个百分点。`,
      arithmetic: [
        `${textOf(year)} − ${textOf(last.rate)} ＝ ${year.value.minus(last.rate.value).toFixed()} 个百分点`,
      ],
      facts: [last.rate.fact, year.fact],
      innocent: '两个比率除以的可能不是同一个预算。',
    }),
  ];
};

/** What the money itself says: left unspent, cut, or spent in a rush. */
export const spending = defineCheck({
  id: ID,
  of: 11,
  title: '花钱的情况',
  compares:
    '有预算没有支出、支出不到 80%、超过预算、年中大幅调整、年底集中支出，以及换一个口径的执行率。',
  why: '这些不是差错，却是读者最想问的。',
  gives: ['doubt', 'note'],
  tolerance: '按印出的数算。',
  run: (context) => {
    const { report, lines } = context;
    const projects = lines
      .filter(({ of }) => of === 'project')
      .flatMap((line) => spentOf(report, line));
    const every = lines.flatMap((line) => spentOf(report, line));
    const findings = [
      ...low(projects),
      ...over(every),
      ...unbudgeted(context),
      ...largeChanges(context),
      ...byBasis(context),
      ...projectsByBasis(context),
      ...rush(context),
    ];
    return { ...NOTHING, compared: every.length, findings };
  },
});
