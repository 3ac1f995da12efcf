import { Decimal } from 'decimal.js';
import type { DraftFact, DraftRelation, DraftStatistic, Making } from './draft.ts';
import { printedAt } from './outline.ts';
import { growthText, rateText } from './print.ts';
import { inYear, statisticText } from './series.ts';
import type { StatisticSeed } from './theme.ts';

/** A part of the facts of a report, with what the report says of how they hang together. */
export interface Told {
  readonly statistics: readonly DraftStatistic[];
  readonly facts: readonly DraftFact[];
  readonly relations: readonly DraftRelation[];
}

/** Who a headline figure is about. */
const areaOf = ({ job: { agency } }: Making): string =>
  agency.id.startsWith('jiedao') ? `${agency.short}辖区` : `${agency.place.short}区`;

const NOTHING: Told = { statistics: [], facts: [], relations: [] };

interface Headline {
  readonly id: string;
  readonly seed: StatisticSeed;
  readonly now: Decimal;
  readonly last: Decimal;
  readonly shared: Pick<DraftFact, 'subject' | 'measure' | 'nature'>;
  readonly effect: string;
}

const headlineOf = (index: number, making: Making): Headline | undefined => {
  const { job, series, world } = making;
  const seed = job.agency.theme.statistics[index];
  const years = series.statistics[index];
  if (!seed || !years) return undefined;
  // People, firms and beds are counted at the end of the year; all else adds up over it.
  const nature = /(?:人|家|张)$/u.test(seed[2]) ? 'stock' : 'flow';
  return {
    id: `statistic-${index + 1}`,
    seed,
    now: inYear(years, world.year).value,
    last: inYear(years, world.year - 1).value,
    shared: { subject: areaOf(making), measure: seed[1], nature },
    effect: `effect-${index + 1}`,
  };
};

const statisticTold = (headline: Headline, { job, world }: Making): Told => {
  const { id, seed, now, last, shared, effect } = headline;
  const growth = growthText(now, last, job.agency.style.ratePlaces);
  const shown = { ...shared, period: String(world.year), growthBasis: '上年' };
  const before = { ...shared, period: String(world.year - 1), at: effect };
  return {
    statistics: [
      {
        ...{ id, topic: seed[0], ...shown },
        value: printedAt(statisticText(seed, now), 'intro', effect, 'conclusion'),
        growth: printedAt(growth, 'intro', effect),
      },
    ],
    facts: [{ id: `${id}-last`, ...before, value: statisticText(seed, last) }],
    relations: [
      { id: `${id}-growth`, kind: 'change', result: `${id}/growth`, from: `${id}-last`, to: id },
    ],
  };
};

/** By how much a headline figure is larger than a year before. */
const increaseTold = (headline: Headline, { world }: Making): Told => {
  const { id, seed, now, last, shared, effect } = headline;
  const increase = `${id}-increase`;
  const told = { ...shared, measure: `${shared.measure}增加数`, period: String(world.year) };
  return {
    ...NOTHING,
    facts: [{ id: increase, ...told, at: effect, value: statisticText(seed, now.minus(last)) }],
    relations: [{ id: increase, kind: 'difference', result: increase, of: id, less: `${id}-last` }],
  };
};

/** Units that add up occasions are flows; things that are there at the end of the year are stocks. */
const natureOf = (unit: string) => (/次$|件|批/u.test(unit) ? 'flow' : 'stock');

/** The parts of a headline count, and the whole: where only some are told, about a third more. */
const sizesOf = (id: 'whole' | 'partly', { series, world }: Making) => {
  const sizes = inYear(series[id], world.year);
  const sum = sizes.reduce((all, size) => all + size, 0);
  return { sizes, whole: id === 'whole' ? sum : Math.round(sum * 1.34) };
};

const partsTold = (id: 'whole' | 'partly', making: Making): Told => {
  const { job, world } = making;
  const [topic, measure, unit, , names] = job.agency.theme[id];
  const { sizes, whole } = sizesOf(id, making);
  const period = String(world.year);
  const shared = { subject: areaOf(making), period, nature: natureOf(unit) } as const;
  const parts = names.map((name, index): DraftFact => ({
    ...{ id: `${id}-${index + 1}`, ...shared, measure: `${measure}：${name}` },
    ...{ at: 'effect-3', value: `${sizes[index] ?? 0}${unit}` },
  }));
  const kind = id === 'whole' ? 'sum' : 'including';
  return {
    statistics: [
      {
        id,
        topic,
        measure,
        ...shared,
        value: printedAt(`${whole}${unit}`, 'effect-3', 'conclusion'),
      },
    ],
    facts: parts,
    relations: [
      { id: `${id}-parts`, kind, whole: id, parts: parts.map((part) => part.id), at: 'effect-3' },
    ],
  };
};

/** What share the first part has in its whole. */
const shareTold = (id: 'whole' | 'partly', making: Making): Told => {
  const { job, world } = making;
  const [, measure, , , names] = job.agency.theme[id];
  const { sizes, whole } = sizesOf(id, making);
  const [part, all] = [new Decimal(sizes[0] ?? 0), new Decimal(whole)];
  const share = `${id}-share`;
  return {
    ...NOTHING,
    facts: [
      {
        ...{ id: share, subject: areaOf(making), period: String(world.year), nature: 'ratio' },
        ...{ measure: `${measure}中${names[0] ?? ''}的占比`, basis: measure, at: 'effect-3' },
        value: rateText(part, all, job.agency.style.ratePlaces),
      },
    ],
    relations: [{ id: share, kind: 'ratio', result: share, numerator: `${id}-1`, denominator: id }],
  };
};

const aloneTold = ({ series, world }: Making): Told => {
  const [year, last] = [world.year, world.year - 1];
  const shared = { subject: '本部门', measure: '志愿服务人次', nature: 'flow' } as const;
  const alone = (id: string, measure: string, text: string, ...places: string[]): DraftFact => ({
    ...{ id, subject: '本部门', measure, period: String(year), nature: 'flow' },
    value: printedAt(text, ...places),
  });
  return {
    statistics: [],
    facts: [
      {
        ...{ id: 'volunteers', ...shared, period: String(year) },
        value: printedAt(`${inYear(series.volunteers, year)}人次`, 'effect-4', 'conclusion'),
      },
      {
        ...{ id: 'volunteers-last', ...shared, period: String(last), at: 'effect-4' },
        value: `${inYear(series.volunteers, last)}人次`,
      },
      alone('open-days', '开放日活动', `${world.openDays}场`, 'effect-1', 'management'),
      alone(
        'articles',
        '政务公开信息',
        `${world.articles}篇`,
        'effect-4',
        'management',
        'conclusion',
      ),
    ],
    relations: [],
  };
};

const joined = (parts: readonly Told[]): Told => ({
  statistics: parts.flatMap(({ statistics }) => statistics),
  facts: parts.flatMap(({ facts }) => facts),
  relations: parts.flatMap(({ relations }) => relations),
});

/** The headline figures of a report, with those of the year before. */
export function headlinesOf(making: Making): Told {
  const [first, second] = [headlineOf(0, making), headlineOf(1, making)];
  return joined([
    first ? statisticTold(first, making) : NOTHING,
    second ? statisticTold(second, making) : NOTHING,
    second ? increaseTold(second, making) : NOTHING,
    ...(['whole', 'partly'] as const).flatMap((id) => [
      partsTold(id, making),
      shareTold(id, making),
    ]),
    aloneTold(making),
  ]);
}

/** The mean of some figures, exact. */
export function meanOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), new Decimal(0)).div(values.length);
}
