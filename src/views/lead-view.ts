import Decimal from 'decimal.js';
import { percentText } from './brief/percent.ts';
import { grouped } from './figure-view.ts';
import { kindLabel, ofWholeAgency, yearLabel } from './labels.ts';
import type { Amounts } from './places-view.ts';

/** What the home page leads with: one report whose rate depends most on what it is divided by. */
export interface LeadView {
  readonly address: string;
  readonly title: readonly [string, string];
  /** Sums in 万元, as shown. */
  readonly initial: string;
  readonly adjusted: string;
  readonly actual: string;
  readonly year: string;
  readonly source: string;
  /** Spent ÷ budget in per cent with two decimals, worked out here. */
  readonly onInitial: string;
  readonly onAdjusted: string;
  /** In 元, for drawing. */
  readonly bars: { readonly initial: number; readonly adjusted: number; readonly actual: number };
}

/** What is needed of a report to lead with it. */
export interface LeadInput {
  readonly address: string;
  readonly year: string;
  readonly kind: string;
  readonly agencyName: string;
  readonly amounts: Amounts;
}

const WAN = 10_000;
/** Percentage points between the two rates from which on the difference is worth a headline. */
const APART = 10;

interface Rated {
  readonly row: LeadInput;
  readonly initial: Decimal;
  readonly adjusted: Decimal;
  readonly actual: Decimal;
  readonly onInitial: Decimal;
  readonly onAdjusted: Decimal;
}

const rated = (row: LeadInput): Rated[] => {
  const { initialBudget, adjustedBudget, actual } = row.amounts;
  if (initialBudget === undefined || adjustedBudget === undefined || actual === undefined)
    return [];
  const [initial, adjusted, spent] = [initialBudget, adjustedBudget, actual].map(
    (amount) => new Decimal(amount),
  ) as [Decimal, Decimal, Decimal];
  if (!initial.gt(0) || !adjusted.gt(0) || spent.lt(0)) return [];
  const rates = {
    onInitial: spent.div(initial).times(100),
    onAdjusted: spent.div(adjusted).times(100),
  };
  return [{ row, initial, adjusted, actual: spent, ...rates }];
};

const apart = ({ onInitial, onAdjusted }: Rated): Decimal => onAdjusted.minus(onInitial).abs();

const wan = (amount: Decimal): string => grouped(amount.div(WAN).toFixed());

/** In whole per cent, set apart from the Han before it where it begins with a digit. */
const whole = (rate: Decimal): string => percentText(rate, 0).replace(/^(?=\d)/u, ' ');

const viewOf = ({ row, initial, adjusted, actual, onInitial, onAdjusted }: Rated): LeadView => ({
  address: row.address,
  title: [
    `${row.agencyName}花了年初预算的${whole(onInitial)}，`,
    `也是调整后预算的${whole(onAdjusted)}`,
  ],
  initial: wan(initial),
  adjusted: wan(adjusted),
  actual: wan(actual),
  year: yearLabel(row.year),
  source: `${row.agencyName}${yearLabel(row.year)}${kindLabel(row.kind)}`,
  onInitial: percentText(onInitial),
  onAdjusted: percentText(onAdjusted),
  bars: {
    initial: initial.toNumber(),
    adjusted: adjusted.toNumber(),
    actual: actual.toNumber(),
  },
});

/** The report whose rate depends most on its basis, of the newest such year; undefined when there is none. */
export function leadView(rows: readonly LeadInput[]): LeadView | undefined {
  const [lead] = rows
    .filter(({ kind }) => ofWholeAgency(kind))
    .flatMap(rated)
    .filter((each) => apart(each).gte(APART))
    .toSorted((a, b) => {
      if (a.row.year !== b.row.year) return a.row.year > b.row.year ? -1 : 1;
      return apart(b).cmp(apart(a));
    });
  return lead && viewOf(lead);
}
