import type { Fact, FactRef, Report } from '../record/canonical.ts';
import { MONEY_COLUMNS, type MoneyColumn } from '../record/money.ts';
import { findUnit } from '../figure/find-unit.ts';
import { moneyColumnOf } from './money-measure.ts';

/** One line of money: what was planned, changed and spent for one thing. */
export interface MoneyLine {
  /** Key under which its columns stand: budget/total, projects/x; the subject for lines of facts. */
  readonly key: string;
  readonly name: string;
  readonly of: 'total' | 'row' | 'project' | 'facts';
  readonly columns: Readonly<Partial<Record<MoneyColumn, string>>>;
  /** What the document says its rate divides by: a column, 未公布, or nothing said. */
  readonly basis: string | undefined;
}

type Holder = Readonly<Partial<Record<MoneyColumn, FactRef | undefined>>> & {
  readonly executionBasis?: string | undefined;
};

const columnsOf = (holder: Holder): MoneyLine['columns'] =>
  Object.fromEntries(
    MONEY_COLUMNS.flatMap((column) => {
      const ref = holder[column];
      return ref === undefined || ref === '未公布' ? [] : [[column, ref.fact]];
    }),
  );

const lineOf = (key: string, name: string, of: MoneyLine['of'], holder: Holder): MoneyLine => ({
  ...{ key, name, of, columns: columnsOf(holder), basis: holder.executionBasis },
});

/** Words for the agency as a whole: facts about it belong to the line of the whole. */
const WHOLE = /^(?:本部门|部门整体|部门|本单位|本局|全局|整体|部门整体支出|部门预算)$/u;

/** Whether a subject is the agency as a whole. */
export function isWhole(subject: string): boolean {
  return WHOLE.test(subject);
}

const isMoney = ({ nature, mentions }: Fact): boolean =>
  nature === 'ratio' ||
  mentions.some(
    ({ figure }) =>
      figure && (findUnit(figure.unit)?.dimension === 'money' || figure.value === '0'),
  );

/** Lines told in facts: amounts and rates of one subject, period and scope, known by their measures. */
const linesOfFacts = ({ facts, covers }: Report): MoneyLine[] => {
  const groups = new Map<string, { name: string; columns: [MoneyColumn, Fact][] }>();
  for (const fact of Object.values(facts)) {
    const column = moneyColumnOf(fact);
    if (fact.key.includes('/') || !column || !isMoney(fact)) continue;
    const { subject, period, scope = '' } = fact;
    // What is told of the whole for part of the year is no line of the whole.
    if (isWhole(subject) && period !== covers) continue;
    const key = [isWhole(subject) ? '本部门' : subject, period, scope].join('|');
    const group = groups.get(key) ?? { name: subject, columns: [] };
    groups.set(key, { ...group, columns: [...group.columns, [column, fact]] });
  }
  return [...groups.values()].map(({ name, columns }) => ({
    key: name,
    name,
    of: 'facts',
    // Of two facts for one column neither is chosen: they are different things of one name.
    columns: Object.fromEntries(
      columns
        .filter(([column]) => columns.filter(([other]) => other === column).length === 1)
        .map(([column, fact]) => [column, fact.key]),
    ),
    basis: columns.find(([column]) => column === 'executionRate')?.[1].basis,
  }));
};

/** A rate of the whole that stands in a fact belongs to the line of the whole, where that has none. */
const joined = (total: MoneyLine, others: readonly MoneyLine[]): MoneyLine => {
  const whole = others.filter(({ name }) => isWhole(name));
  const found = Object.assign({}, ...whole.map(({ columns }) => columns)) as MoneyLine['columns'];
  const rateFromFact =
    total.columns.executionRate === undefined && found.executionRate !== undefined;
  const basis = rateFromFact
    ? whole.find(({ columns }) => columns.executionRate)?.basis
    : total.basis;
  return { ...total, columns: { ...found, ...total.columns }, basis };
};

/** Every line of money in a report. */
export function moneyLines(report: Report): MoneyLine[] {
  const money = report.budget === '未公布' ? undefined : report.budget;
  const facts = linesOfFacts(report);
  const total = money
    ? [joined(lineOf('budget/total', '本部门', 'total', money.total), facts)]
    : [];
  const rows = (money?.rows ?? []).map((row) =>
    lineOf(`budget/rows/${row.id}`, row.name, 'row', row),
  );
  const projects = (report.projects ?? []).map((project) =>
    lineOf(`projects/${project.id}`, project.name, 'project', project),
  );
  const own = money ? facts.filter(({ name }) => !isWhole(name)) : facts;
  return [...total, ...rows, ...projects, ...own];
}
