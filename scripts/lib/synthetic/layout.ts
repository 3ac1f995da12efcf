import { PLACES, type Place } from './places.ts';
import type { Style } from './print.ts';
import { randomFor, type Random } from './random.ts';
import { ECONOMY_THEMES } from './themes-economy.ts';
import { SOCIETY_THEMES } from './themes-society.ts';
import { STREET_THEME } from './themes-street.ts';
import type { Theme } from './theme.ts';

/** An agency with what stays the same over its years. */
export interface SyntheticAgency {
  readonly id: string;
  readonly place: Place;
  readonly theme: Theme;
  readonly name: string;
  readonly short: string;
  readonly affiliates: readonly string[];
  readonly style: Style;
  /** How large it is, in percent of its theme's size. */
  readonly scale: number;
}

/** One report to be made. */
export interface Job {
  readonly agency: SyntheticAgency;
  readonly year: number;
  readonly kind: 'self' | 'third-party';
  readonly address: string;
  /** The plan has a report of the same kind for the year before. */
  readonly follows: boolean;
}

/** The first and the last year for which there can be reports; figures of the year before go back one more. */
export const FIRST_YEAR = 2019;
export const LAST_YEAR = 2024;

const BUREAUS: readonly Theme[] = [...ECONOMY_THEMES, ...SOCIETY_THEMES];
const FRONT = [...'长新永福安和兴泰宁丰'];
const BACK = [...'湖桥塘岗园堤村洲田埔'];
const FRONTS = FRONT.length * BACK.length;

/** Made-up names of streets: 长湖, 新湖 …; past the hundredth they are numbered. */
const streetName = (number: number): string => {
  const base = `${FRONT[number % FRONT.length] ?? ''}${BACK[Math.floor(number / FRONT.length) % BACK.length] ?? ''}`;
  return number < FRONTS ? base : `${base}第${Math.floor(number / FRONTS) + 1}`;
};

const styleOf = (random: Random): Style => {
  const unit = random.pick(['万元', '万元', '万元', '元', '亿元'] as const);
  return {
    unit,
    places: unit === '亿元' ? 4 : 2,
    ratePlaces: random.pick([1, 2]),
    adjustmentInWords: unit === '万元' && random.chance(25),
  };
};

/** The agency in a row of the plan: bureau after bureau through all districts, then street offices. */
const agencyAt = (index: number, seed: string): SyntheticAgency => {
  const place = PLACES[index % PLACES.length];
  if (!place) throw new RangeError('there are districts');
  const round = Math.floor(index / PLACES.length);
  const bureau = BUREAUS[round];
  const theme = bureau ?? STREET_THEME;
  const street = round - BUREAUS.length;
  const id = bureau ? bureau.id : `${theme.id}-${street + 1}`;
  const own = bureau ? bureau.office : `${streetName(street)}街道办事处`;
  const random = randomFor(seed, 'agency', place.id, id);
  const name = `${place.name}${own}`;
  return {
    id,
    place,
    theme,
    name,
    short: bureau ? `区${own}` : own,
    affiliates: theme.affiliates.map((each) =>
      bureau ? `${place.name}${each}` : `${streetName(street)}街道${each}`,
    ),
    style: styleOf(random),
    scale: random.int(85, 320),
  };
};

const jobsOf = (agency: SyntheticAgency, seed: string): Job[] => {
  const random = randomFor(seed, 'years', agency.place.id, agency.id);
  const years = random.int(3, 6);
  const first = random.int(FIRST_YEAR, LAST_YEAR - years + 1);
  const audited = random.chance(40) ? random.int(0, years - 1) : -1;
  return Array.from({ length: years }, (_, index) => first + index).flatMap((year, index) => {
    const kinds = index === audited ? (['self', 'third-party'] as const) : (['self'] as const);
    return kinds.map((kind) => ({
      agency,
      year,
      kind,
      address: `${agency.place.id}/${agency.id}/${year}/${kind}`,
      follows: kind === 'self' && index > 0,
    }));
  });
};

/** As many reports as asked for, agency by agency, each with several years in a row. */
export function planReports(count: number, seed: string): Job[] {
  const jobs: Job[] = [];
  for (let index = 0; jobs.length < count; index += 1) {
    jobs.push(...jobsOf(agencyAt(index, seed), seed));
  }
  return jobs.slice(0, count);
}
