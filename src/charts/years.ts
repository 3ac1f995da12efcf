import { scaleLinear } from 'd3';
import { everyYear, lackOf, moneyReach, spokenYears, UNPUBLISHED } from './agency-years.ts';
import type { AgencyYear, AgencyYears, YearAmount } from './agency-years.ts';
import { scoreTrend, widestScore } from './score-trend.ts';
import { chart, label, line, rect } from './svg.ts';
import { textWidth } from './text-width.ts';

const WIDTH = 1000;
/** What the axes say stands left of the years. */
const RAIL = 76;
const WIDEST_SLOT = 220;
const TOP = 46;
const PLOT = 150;
const AIR = 14;

const said = (name: string, amount: YearAmount | undefined): string =>
  `${name} ${amount?.label ?? UNPUBLISHED}`;

const slotOf = (years: readonly AgencyYear[]): number => {
  const amounts = years.flatMap(({ budget, actual }) => [
    textWidth(said('预算', budget), 12),
    textWidth(said('支出', actual), 14) * 1.1,
  ]);
  const needed = Math.max(widestScore(years), ...amounts) + AIR;
  const room = (WIDTH - RAIL) / Math.max(1, years.length);
  return Math.max(Math.min(room, WIDEST_SLOT), needed);
};

type Scale = (value: number) => number;

const bar = (
  kind: string,
  amount: YearAmount | undefined,
  middle: number,
  width: number,
  y: Scale,
) => {
  if (!amount?.value) return '';
  const height = Math.max(1.5, Math.abs(y(amount.value) - y(0)));
  return rect(kind, middle - width / 2, y(Math.max(0, amount.value)), width, height);
};

const drawMoney = (year: AgencyYear, middle: number, slot: number, y: Scale): string => {
  const { budget, actual } = year;
  if (!budget && !actual) return label('small', middle, y(0) - 10, lackOf(year), 'middle');
  const wide = Math.min(72, slot * 0.5);
  const top = y(Math.max(0, budget?.value ?? 0, actual?.value ?? 0));
  return [
    bar('planned', budget, middle, wide, y),
    bar('spent', actual, middle, wide / 2, y),
    label('small', middle, top - 27, said('预算', budget), 'middle'),
    label(actual ? 'amount' : 'small', middle, top - 9, said('支出', actual), 'middle'),
  ].join('');
};

/**
 * An agency over the years: pale what it was given, dark what it spent, below the scores it got.
 * Reads at up to eight years; beyond, the narrow form is clearer.
 */
export function yearsChart(data: AgencyYears): string {
  const years = everyYear(data);
  const slot = slotOf(years);
  const width = Math.max(WIDTH, RAIL + slot * years.length);
  // Where no year has published its money, there is only the word for it.
  const known = years.some(({ budget, actual }) => budget !== undefined || actual !== undefined);
  const bottom = known ? TOP + PLOT : 24;
  const y = scaleLinear(moneyReach(years), [bottom, known ? TOP : bottom - 1]);
  const money = years.map((year, index) => {
    const left = RAIL + slot * index;
    const published = year.budget !== undefined || year.actual !== undefined;
    return [
      drawMoney(year, left + slot / 2, slot, y),
      line(published ? 'base' : 'gap', left, y(0), left + slot, y(0)),
      label('b', left + slot / 2, bottom + 22, `${year.year}`, 'middle'),
    ].join('');
  });
  const scores = scoreTrend(years, { top: bottom + 46, left: RAIL, slot });
  const unit = label('small', 0, y(0) + 4, data.unit);
  const height = Math.max(bottom + 28, scores.end + 8);
  return chart(width, height, spokenYears(years, data.unit), unit + money.join('') + scores.svg);
}
