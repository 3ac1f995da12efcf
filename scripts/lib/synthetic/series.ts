import { Decimal } from 'decimal.js';
import { FIRST_YEAR, LAST_YEAR, type SyntheticAgency } from './layout.ts';
import { fixed } from './print.ts';
import { randomFor, type Random } from './random.ts';
import type { CountSeed, PartsSeed, StatisticSeed } from './theme.ts';

/** A counted target in one year. */
export interface CountYear {
  readonly target: number;
  readonly result: number;
}

/** A headline statistic in one year: exact, with the growth that was promised in percent. */
export interface StatisticYear {
  readonly value: Decimal;
  readonly promised: Decimal;
}

/** What an agency did over the years, so that one year's results are the next one's starting point. */
export interface Series {
  readonly counts: readonly ReadonlyMap<number, CountYear>[];
  readonly statistics: readonly ReadonlyMap<number, StatisticYear>[];
  readonly whole: ReadonlyMap<number, readonly number[]>;
  readonly partly: ReadonlyMap<number, readonly number[]>;
  readonly volunteers: ReadonlyMap<number, number>;
}

/** One year more than there are reports for: the first report tells of the year before. */
const YEARS = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 2 },
  (_, index) => FIRST_YEAR - 1 + index,
);

const stepOf = (value: number): number => {
  if (value < 100) return 1;
  if (value < 1000) return 5;
  return value < 10_000 ? 20 : 100;
};

/** The next round number at or above it: nobody promises 1,037. */
const roundUp = (value: number): number => Math.ceil(value / stepOf(value)) * stepOf(value);

const permille = (value: number, random: Random, low: number, high: number): number =>
  (value * random.int(low, high)) / 1000;

/** About a third of the years have one or two counts that fall short. */
const shortOf = (random: Random, all: number): ReadonlySet<number> => {
  const order = random.shuffle(Array.from({ length: all }, (_, index) => index));
  return new Set(random.chance(35) ? order.slice(0, random.int(1, 2)) : []);
};

const countsOf = (seeds: readonly CountSeed[], scale: number, random: Random) => {
  const all = seeds.map(() => new Map<number, CountYear>());
  const last = seeds.map(([, , base]) => Math.max(20, Math.round((base * scale) / 200)));
  for (const year of YEARS) {
    const short = shortOf(random, seeds.length);
    all.forEach((counts, index) => {
      const target = roundUp(permille(last[index] ?? 0, random, 1004, 1040));
      const result = short.has(index)
        ? Math.floor(permille(target, random, 840, 960))
        : Math.ceil(permille(target, random, 1000, 1090));
      counts.set(year, { target, result });
      last[index] = result;
    });
  }
  return all;
};

/** Half a percent below the growth that came about, or above it where the promise was not kept. */
const promise = (growth: Decimal, kept: boolean): Decimal => {
  const off = kept ? -0.4 : 0.9;
  return growth.plus(off).div(0.5).floor().times(0.5);
};

const statisticOf = ([, , unit, places, base]: StatisticSeed, scale: number, random: Random) => {
  // Things that are counted come whole; amounts have three digits more than are printed, so that
  // their growth is worked out before the rounding.
  const kept = places === 0 && !/^[万亿]/u.test(unit) ? 0 : places + 3;
  const years = new Map<number, StatisticYear>();
  let value = new Decimal(base).times(scale).div(200).toDecimalPlaces(kept);
  for (const year of YEARS) {
    const growth = random.decimal('2.1', '10.8', 3);
    value = value.times(growth.div(100).plus(1)).toDecimalPlaces(kept);
    years.set(year, { value, promised: promise(growth, random.chance(88)) });
  }
  return years;
};

const partsOf = ([, , , base, parts]: PartsSeed, scale: number, random: Random) => {
  const years = new Map<number, readonly number[]>();
  let sizes = parts.map(() =>
    Math.max(12, Math.round(permille((base * scale) / 200 / parts.length, random, 550, 980))),
  );
  for (const year of YEARS) {
    sizes = sizes.map((size) => Math.round(permille(size, random, 985, 1070)));
    years.set(year, sizes);
  }
  return years;
};

const volunteersOf = (scale: number, random: Random) => {
  const years = new Map<number, number>();
  let count = random.int(900, 4200) * scale;
  for (const year of YEARS) {
    count = Math.round(permille(count, random, 960, 1120));
    years.set(year, Math.round(count / 100));
  }
  return years;
};

const known = new Map<string, Series>();

/** An agency's series; worked out once. */
export function seriesOf(agency: SyntheticAgency, seed: string): Series {
  const key = `${seed}/${agency.place.id}/${agency.id}`;
  const found = known.get(key);
  if (found) return found;
  const { theme, scale } = agency;
  const random = (part: string) => randomFor(seed, 'series', agency.place.id, agency.id, part);
  const series: Series = {
    counts: countsOf(theme.counts, scale, random('counts')),
    statistics: theme.statistics.map((each, index) =>
      statisticOf(each, scale, random(`statistic ${index}`)),
    ),
    whole: partsOf(theme.whole, scale, random('whole')),
    partly: partsOf(theme.partly, scale, random('partly')),
    volunteers: volunteersOf(scale, random('volunteers')),
  };
  known.set(key, series);
  return series;
}

/** What a year holds; every year of the plan holds something. */
export function inYear<T>(years: ReadonlyMap<number, T>, year: number): T {
  const found = years.get(year);
  if (found === undefined) throw new RangeError(`no such year: ${year}`);
  return found;
}

/** A statistic as it is printed: the same text in its year and a year later. */
export function statisticText([, , unit, places]: StatisticSeed, value: Decimal): string {
  return `${fixed(value, places)}${unit}`;
}
