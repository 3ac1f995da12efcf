import { Decimal } from 'decimal.js';
import type { SyntheticAgency } from './layout.ts';
import { FEN } from './print.ts';
import { randomFor, type Random } from './random.ts';
import { moneyOf, sumsOf, type Money } from './world-money.ts';

/** A part and the whole that it is a part of. */
export interface Share {
  readonly part: Decimal;
  readonly whole: Decimal;
}

/** Spending in percent of the year's budget, by the end of March, June, September and November. */
export type Progress = readonly [Decimal, Decimal, Decimal, Decimal];

/** Everything that is so in an agency's year beside its targets: exact, not yet printed. */
export interface World {
  readonly agency: SyntheticAgency;
  readonly year: number;
  readonly seed: string;
  readonly money: Money;
  progress: Progress;
  readonly procurement: Share;
  readonly threePublic: Share;
  readonly assets: Share;
  readonly assetsChecked: Share;
  /** From the centre, the province and the city, in 分. */
  readonly transfers: readonly [Decimal, Decimal, Decimal];
  readonly service: { readonly price: Decimal; readonly count: number };
  readonly unitCost: { readonly planned: Decimal; readonly actual: Decimal };
  readonly monitoring: Decimal;
  readonly taskRates: readonly Decimal[];
  readonly publicity: Decimal;
  readonly checks: { readonly passed: number; readonly all: number };
  readonly timely: Decimal;
  readonly covered: Decimal;
  readonly satisfied: Decimal;
  readonly resolved: Decimal;
  readonly days: Decimal;
  readonly complaints: number;
  readonly openDays: number;
  readonly articles: number;
  /** Officials, institution staff, workers present at the end of the year, then retired people. */
  readonly staff: readonly [number, number, number, number];
}

const share = (whole: Decimal, random: Random, low: string, high: string): Share => ({
  whole: whole.round(),
  part: whole.times(random.decimal(low, high, 6)).round(),
});

const wan = (random: Random, low: string, high: string): Decimal =>
  random.decimal(low, high, 6).times(FEN['万元']).round();

const progressOf = (money: Money, random: Random): Progress => {
  const { all } = sumsOf(money);
  const final = all.actual.div(all.adjusted).times(100);
  return [
    random.decimal('17.5', '24.5', 4),
    random.decimal('42.5', '51.5', 4),
    random.decimal('66.5', '74.5', 4),
    final.times(random.decimal('0.91', '0.96', 4)),
  ];
};

const worksOf = (random: Random, size: number) => {
  const all = random.int(160, 900);
  const planned = random.decimal('60', '480', 0);
  return {
    service: { price: random.decimal('36', '180', 2), count: random.int(600, 4800) },
    unitCost: { planned, actual: planned.times(random.decimal('0.86', '1', 4)).toDecimalPlaces(2) },
    monitoring: random.decimal('80.5', '96.5', 2),
    checks: { all, passed: all - Math.floor((all * random.int(3, 42)) / 1000) },
    complaints: random.int(2, 18),
    openDays: random.int(4, 24),
    articles: random.int(60, 420),
    staff: [
      random.int(24, 60),
      random.int(8, 44),
      random.int(1, 6),
      random.int(10, 90) + size,
    ] as const,
  };
};

const ratesOf = (random: Random) => ({
  taskRates: [1, 2, 3, 4].map(() =>
    random.chance(40) ? new Decimal(100) : random.decimal('88.2', '99.8', 3),
  ),
  publicity: random.decimal('86.5', '100', 3),
  timely: random.decimal('95.3', '99.8', 3),
  covered: random.decimal('95.4', '99.9', 3),
  satisfied: random.decimal('90.6', '98.4', 3),
  resolved: random.decimal('98.1', '100', 3),
  days: random.decimal('5.2', '9.6', 1),
});

/** An agency's year. Exact figures: each is rounded on its own where it is printed. */
export function worldOf(agency: SyntheticAgency, year: number, seed: string): World {
  const random = randomFor(seed, 'world', agency.place.id, agency.id, year);
  const money = moneyOf(agency, year, seed);
  const assets = wan(random, '1800', '26000');
  return {
    ...{ agency, year, seed, money },
    progress: progressOf(money, random),
    procurement: share(wan(random, '320', '2600'), random, '0.885', '0.995'),
    threePublic: share(wan(random, '18', '96'), random, '0.52', '0.94'),
    assets: share(assets, random, '0.862', '0.992'),
    assetsChecked: share(assets, random, '0.955', '1'),
    transfers: [wan(random, '120', '900'), wan(random, '240', '1600'), wan(random, '360', '2400')],
    ...worksOf(random, Math.floor(agency.scale / 20)),
    ...ratesOf(random),
  };
}
