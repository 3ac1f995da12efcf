import { Decimal } from 'decimal.js';
import type { SyntheticAgency } from './layout.ts';
import { FEN } from './print.ts';
import { randomFor, type Random } from './random.ts';

/** Money in 分, exact. */
export interface MoneyLine {
  initial: Decimal;
  adjustment: Decimal;
  adjusted: Decimal;
  actual: Decimal;
}

/** A project's money. */
export interface ProjectMoney extends MoneyLine {
  readonly id: string;
  readonly name: string;
}

/** All the money of an agency's year; sums are worked out from it when it is printed. */
export interface Money {
  readonly projects: readonly ProjectMoney[];
  readonly personnel: MoneyLine;
  readonly publicFunds: MoneyLine;
  /** Of the actual spending, in 分 of a thousand: from government funds and from state capital. */
  readonly otherFunds: readonly [funds: number, capital: number];
}

const ENDINGS = ['专项经费', '补助资金', '购买服务项目'] as const;
const LEAST = new Decimal(FEN['万元']).times(20);

const fen = (value: Decimal): Decimal => value.round();

/** What adds up, exactly. */
export function total(lines: readonly MoneyLine[]): MoneyLine {
  const sum = (column: keyof MoneyLine) =>
    lines.reduce((all, line) => all.plus(line[column]), new Decimal(0));
  return {
    initial: sum('initial'),
    adjustment: sum('adjustment'),
    adjusted: sum('adjusted'),
    actual: sum('actual'),
  };
}

/** Sets what was spent of a line, in percent of its adjusted budget. */
export function spend(line: MoneyLine, percent: Decimal): void {
  line.actual = fen(line.adjusted.times(percent).div(100));
}

/** Changes a line's budget in the middle of the year. */
export function adjust(line: MoneyLine, adjustment: Decimal): void {
  line.adjustment = fen(adjustment);
  line.adjusted = line.initial.plus(line.adjustment);
}

const lineOf = (initial: Decimal, change: Decimal, percent: Decimal): MoneyLine => {
  const zero = new Decimal(0);
  const line = { initial: fen(initial), adjustment: zero, adjusted: zero, actual: zero };
  adjust(line, line.initial.times(change).div(100));
  spend(line, percent);
  return line;
};

/** Part of the lines stay as they were, most are cut a little, some get a little more. */
const changeOf = (random: Random): Decimal => {
  if (random.chance(25)) return new Decimal(0);
  return random.chance(60) ? random.decimal('-21.5', '-1.2', 3) : random.decimal('1.1', '17.5', 3);
};

/** Far from 80% on either side, so that no rounding decides which lines are below it. */
const percentOf = (low: boolean, random: Random): Decimal => {
  if (low) return random.decimal('60.5', '79.2', 3);
  return random.chance(22) ? new Decimal(100) : random.decimal('84.5', '99.7', 3);
};

const weightsOf = (agency: SyntheticAgency, count: number, seed: string): number[] => {
  const random = randomFor(seed, 'weights', agency.place.id, agency.id);
  return Array.from({ length: count }, () => random.int(30, 100) * random.pick([1, 1, 2, 4]));
};

const projectsOf = (
  agency: SyntheticAgency,
  whole: Decimal,
  random: Random,
  seed: string,
): ProjectMoney[] => {
  const names = ENDINGS.flatMap((ending) => agency.theme.projects.map((stem) => stem + ending));
  const weights = weightsOf(agency, names.length, seed);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const order = random.shuffle(names.map((_, index) => index));
  const low = new Set(order.slice(0, random.int(3, 6)));
  const late = order.at(-1);
  return names.map((name, index) => {
    const share = whole.times(weights[index] ?? 1).div(all);
    const initial = Decimal.max(share, LEAST).times(random.decimal('0.93', '1.07', 6));
    const line = lineOf(initial, changeOf(random), percentOf(low.has(index), random));
    // One project came in the middle of the year: it has no initial budget.
    if (index === late) {
      Object.assign(line, { initial: new Decimal(0), adjustment: line.adjusted });
    }
    return { id: `project-${index + 1}`, name, ...line };
  });
};

/** The money of one year of an agency. */
export function moneyOf(agency: SyntheticAgency, year: number, seed: string): Money {
  const random = randomFor(seed, 'money', agency.place.id, agency.id, year);
  const whole = new Decimal(agency.theme.size)
    .times(agency.scale)
    .div(100)
    .times(FEN['万元'])
    .times(random.decimal('0.94', '1.09', 6));
  const basic = whole.times(random.decimal('0.24', '0.36', 6));
  const daily = basic.times(random.decimal('0.07', '0.13', 6));
  const few = random.decimal('-3.2', '3.8', 3);
  return {
    projects: projectsOf(agency, whole.minus(basic), random, seed),
    personnel: lineOf(basic.minus(daily), few, random.decimal('96.2', '99.8', 3)),
    publicFunds: lineOf(
      daily,
      random.decimal('-5.5', '-0.8', 3),
      random.decimal('87.5', '97.6', 3),
    ),
    otherFunds: [random.int(60, 180), random.int(4, 25)],
  };
}

/** Subtotals and the total of a year's money. */
export function sumsOf({ projects, personnel, publicFunds }: Money): {
  readonly basic: MoneyLine;
  readonly project: MoneyLine;
  readonly all: MoneyLine;
} {
  const basic = total([personnel, publicFunds]);
  const project = total(projects);
  return { basic, project, all: total([basic, project]) };
}
