import { scaleLinear } from 'd3';
import {
  everyYear,
  kindsOf,
  moneyReach,
  scoreMark,
  shareOf,
  shareReach,
  spokenYears,
  UNPUBLISHED,
  lackOf,
} from './agency-years.ts';
import type { AgencyYear, AgencyYears, YearAmount, YearScore } from './agency-years.ts';
import { chart, label, labels, line, rect } from './svg.ts';
import { textWidth, wrapped } from './text-width.ts';

const WIDTH = 330;
const BAR = 18;
/** Where the scores' axis begins and ends: between their names and their points. */
const TRACK = [128, 262] as const;

type X = (value: number) => number;

interface Axes {
  readonly money: X;
  readonly share: X;
  readonly kinds: readonly string[];
}

const said = (name: string, amount: YearAmount | undefined): string =>
  `${name} ${amount?.label ?? UNPUBLISHED}`;

const bar = (kind: string, amount: YearAmount | undefined, x: X, top: number, height: number) => {
  if (!amount?.value) return '';
  const [start, end] = [x(Math.min(0, amount.value)), x(Math.max(0, amount.value))];
  return rect(kind, start, top, Math.max(1.5, end - start), height);
};

interface Block {
  readonly svg: string;
  readonly end: number;
}

const drawMoney = ({ budget, actual }: AgencyYear, x: X, top: number): Block => {
  const actualSaid = said('支出', actual);
  const both = textWidth(said('预算', budget), 12) + textWidth(actualSaid, 14) * 1.1 + 10 <= WIDTH;
  const second = both ? top + 16 : top + 34;
  const svg = [
    label('small', 0, top + 16, said('预算', budget)),
    label(actual ? 'amount' : 'small', WIDTH, second, actualSaid, 'end'),
    bar('planned', budget, x, second + 8, BAR),
    bar('spent', actual, x, second + 8 + BAR / 4, BAR / 2),
  ];
  return { svg: svg.join(''), end: second + 8 + BAR };
};

const drawScore = (score: YearScore, { share, kinds }: Axes, top: number): Block => {
  const names = wrapped(score.kind, TRACK[0] - 16, 14);
  const foot = top + 22;
  const svg = [
    labels('t', 0, foot, names, 19),
    line('axis', TRACK[0], foot - 5, TRACK[1], foot - 5),
    line('axis', TRACK[1], foot - 10, TRACK[1], foot),
    scoreMark(kinds.indexOf(score.kind), share(shareOf(score)), foot - 5),
    label('amount', WIDTH, foot, score.label, 'end'),
  ];
  return { svg: svg.join(''), end: foot + (names.length - 1) * 19 + 4 };
};

const lacks = (year: AgencyYear): string =>
  year.notHeld === true ? lackOf(year) : `预算、支出${UNPUBLISHED}`;

const drawYear = (year: AgencyYear, axes: Axes, top: number): Block => {
  const head = label('b', 0, top + 24, `${year.year}`);
  const rule = top > 0 ? line('axis', 0, top, WIDTH, top) : '';
  const published = year.budget !== undefined || year.actual !== undefined;
  const money: Block = published
    ? drawMoney(year, axes.money, top + 28)
    : { svg: label('small', WIDTH, top + 24, lacks(year), 'end'), end: top + 28 };
  const parts = [rule, head, money.svg];
  let { end } = money;
  for (const score of year.scores) {
    const block = drawScore(score, axes, end);
    parts.push(block.svg);
    ({ end } = block);
  }
  return { svg: parts.join(''), end: end + 14 };
};

/** The years for a phone: a block a year; scores are marked on one axis and never joined. */
export function yearsNarrow(data: AgencyYears): string {
  const years = everyYear(data);
  const axes: Axes = {
    money: scaleLinear(moneyReach(years), [0, WIDTH]),
    share: scaleLinear(shareReach(years), [...TRACK]),
    kinds: kindsOf(years),
  };
  const parts: string[] = [];
  let end = 0;
  for (const year of years) {
    const block = drawYear(year, axes, end);
    parts.push(block.svg);
    ({ end } = block);
  }
  return chart(WIDTH, end, spokenYears(years, data.unit), parts.join(''));
}
