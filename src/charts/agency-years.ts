import { at } from './svg.ts';

/** A sum of money: for its length in any unit that all share, for its label as shown. */
export interface YearAmount {
  /** Absent where what is printed is no exact sum: no length would be true. */
  readonly value?: number | undefined;
  readonly label: string;
}

/** One score of a year. */
export interface YearScore {
  /** 部门自评, 第三方评价: never joined with one another. */
  readonly kind: string;
  /** Which rubric it was given by; empty when that is not published, and then joined with nothing. */
  readonly rubric: string;
  /** Points, and how many there could be. */
  readonly value: number;
  readonly outOf: number;
  /** The points as they are shown. */
  readonly label: string;
}

/** What is published of one year. */
export interface AgencyYear {
  readonly year: number;
  readonly budget?: YearAmount | undefined;
  readonly actual?: YearAmount | undefined;
  readonly scores: readonly YearScore[];
  /** This site holds no report of the year, which is not to say that none was published. */
  readonly notHeld?: boolean | undefined;
}

/** An agency over the years, in any order; years between that are not listed are not held. */
export interface AgencyYears {
  /** 万元. */
  readonly unit: string;
  readonly years: readonly AgencyYear[];
}

export const UNPUBLISHED = '未公布';

/** Why a year has nothing to draw: its reports do not say it, or this site has none of it. */
export function lackOf({ notHeld }: AgencyYear): string {
  return notHeld === true ? '本站未收' : UNPUBLISHED;
}

/** Every year from the first to the last. */
export function everyYear({ years }: AgencyYears): AgencyYear[] {
  if (years.length === 0) return [];
  const numbers = years.map(({ year }) => year);
  const first = Math.min(...numbers);
  return Array.from(
    { length: Math.max(...numbers) - first + 1 },
    (_, index) =>
      years.find(({ year }) => year === first + index) ?? {
        year: first + index,
        scores: [],
        notHeld: true,
      },
  );
}

/** The ends of the money's axis, nought among them. */
export function moneyReach(years: readonly AgencyYear[]): [number, number] {
  const values = years.flatMap(({ budget, actual }) => [budget?.value ?? 0, actual?.value ?? 0]);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return [low, high > low ? high : low + 1];
}

/** Points as a share of what there could be. */
export function shareOf({ value, outOf }: YearScore): number {
  return outOf > 0 ? value / outOf : 0;
}

/** The ends of the scores' axis as shares: a round number of tenths, and all points. */
export function shareReach(years: readonly AgencyYear[]): [number, number] {
  const shares = years.flatMap(({ scores }) => scores.map(shareOf));
  const low = Math.floor(Math.min(1, ...shares) * 10 - 0.5) / 10;
  return [Math.max(Math.min(0, ...shares), low), Math.max(1, ...shares)];
}

/** The kinds of score in the order they appear; each has a mark of its own. */
export function kindsOf(years: readonly AgencyYear[]): string[] {
  return [...new Set(years.flatMap(({ scores }) => scores.map(({ kind }) => kind)))];
}

/** Half the width of a mark. */
export const MARK = 5;

/** Marks that are told apart by their shape. */
export function scoreMark(kind: number, x: number, y: number): string {
  const form = kind % 4;
  if (form === 0) return `<circle class="dot" cx="${at(x)}" cy="${at(y)}" r="${MARK}"/>`;
  if (form === 2) return `<circle class="open" cx="${at(x)}" cy="${at(y)}" r="${MARK}"/>`;
  const size = form === 1 ? MARK : MARK + 1;
  const [left, right] = [at(x - size), at(x + size)];
  const [top, bottom] = [at(y - size), at(y + size)];
  return form === 1
    ? `<path class="open" d="M${left},${top}H${right}V${bottom}H${left}Z"/>`
    : `<path class="dot" d="M${at(x)},${top}L${right},${at(y)}L${at(x)},${bottom}L${left},${at(y)}Z"/>`;
}

/** All years in words. */
export function spokenYears(years: readonly AgencyYear[], unit: string): string {
  const amount = (name: string, sum: YearAmount | undefined) =>
    sum
      ? `${name} ${sum.label}${sum.value === undefined ? '' : ` ${unit}`}`
      : `${name}${UNPUBLISHED}`;
  return years
    .map((told) => {
      const { year, budget, actual, scores } = told;
      const points = scores.map(({ kind, label }) => `${kind} ${label} 分`);
      const money = budget || actual ? [amount('预算', budget), amount('支出', actual)] : [];
      const said = [...money, ...points];
      return `${year} 年：${said.length === 0 ? lackOf(told) : said.join('，')}`;
    })
    .join('；');
}
