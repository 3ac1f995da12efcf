import { line as pathOf, pairs, scaleLinear } from 'd3';
import { MARK, kindsOf, lackOf, scoreMark, shareOf, shareReach } from './agency-years.ts';
import type { AgencyYear, YearScore } from './agency-years.ts';
import { label, line } from './svg.ts';
import { textWidth } from './text-width.ts';

const PLOT = 84;
const SIZE = 14;
/** The foot of a label above its mark, and below it. */
const ABOVE = -11;
const BELOW = 22;
const LEADING = 18;

interface Mark {
  readonly score: YearScore;
  readonly x: number;
  readonly y: number;
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Span, b: Span): boolean => a.top < b.bottom && b.top < a.bottom;
const around = (foot: number): Span => ({ top: foot - SIZE * 0.9, bottom: foot + SIZE * 0.2 });

/** Where a label may stand, the best place first: the lowest mark has its label below it. */
const placesOf = (y: number, count: number, isLowest: boolean): number[] =>
  Array.from({ length: 4 * count + 2 }, (_, index) => {
    const away = Math.floor(index / 2) * LEADING;
    return (index % 2 === 0) === isLowest ? y + BELOW + away : y + ABOVE - away;
  });

/** The feet of a year's labels: each beside its own mark, on no other mark and no other label. */
const feetOf = (marks: readonly Mark[]): number[] => {
  const taken: Span[] = marks.map(({ y }) => ({ top: y - MARK - 1, bottom: y + MARK + 1 }));
  return marks.map(({ y }, index) => {
    const isLowest = index > 0 && index === marks.length - 1;
    const places = placesOf(y, marks.length, isLowest);
    const free = places.find((foot) => !taken.some((span) => meet(span, around(foot))));
    const foot = free ?? y + ABOVE;
    taken.push(around(foot));
    return foot;
  });
};

/** Whether a line may lead from one score to the next: the same thing measured by the same rule. */
const isSame = (a: YearScore, b: YearScore): boolean =>
  a.kind === b.kind && a.rubric !== '' && a.rubric === b.rubric && a.outOf === b.outOf;

const joins = (columns: readonly (readonly Mark[])[]): string => {
  const draw = pathOf<Mark>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(1);
  return pairs(columns)
    .flatMap(([from, to]) =>
      from.flatMap((mark) => {
        const next = to.find(({ score }) => isSame(mark.score, score));
        return next ? [`<path class="trend" d="${draw([mark, next]) ?? ''}"/>`] : [];
      }),
    )
    .join('');
};

/** How wide the widest label is. */
export function widestScore(years: readonly AgencyYear[]): number {
  const labels = years.flatMap(({ scores }) => scores.map(labelOf));
  return Math.max(0, ...labels.map((text) => textWidth(text, SIZE)));
}

const labelOf = ({ kind, label: points }: YearScore): string => `${kind} ${points}`;

const percent = (share: number): string => `满分的 ${Math.round(share * 100)}%`;

/** A year without points: none held, or none that can stand on this axis. */
const lack = (year: AgencyYear | undefined): string =>
  year?.notHeld === true ? lackOf(year) : '—';

/** Scores over the years: a mark and a label each, joined only where they may be compared. */
export function scoreTrend(
  years: readonly AgencyYear[],
  place: { readonly top: number; readonly left: number; readonly slot: number },
): { svg: string; end: number } {
  const { left, slot } = place;
  const kinds = kindsOf(years);
  if (kinds.length === 0) return { svg: '', end: place.top };
  const [low, high] = shareReach(years);
  const y = scaleLinear([low, high], [PLOT, 0]);
  const middle = (index: number) => left + slot * (index + 0.5);
  const columns = years.map(({ scores }, index) =>
    scores
      .map((score): Mark => ({ score, x: middle(index), y: y(shareOf(score)) }))
      .sort((a, b) => a.y - b.y),
  );
  const feet = columns.map(feetOf);
  const down = place.top - Math.min(y(high) - 8, ...feet.flat().map((foot) => foot - SIZE));
  const moved = columns.map((marks) => marks.map((mark) => ({ ...mark, y: mark.y + down })));
  const right = left + slot * years.length;
  const rule = (share: number, text: string): string =>
    line('axis', left, y(share) + down, right, y(share) + down) +
    label('small', 0, y(share) + down + 4, text);
  const drawn = moved.flatMap((marks, index) =>
    marks.length === 0
      ? [label('small halo', middle(index), PLOT / 2 + down + 4, lack(years[index]), 'middle')]
      : marks.map(
          ({ score, x, y: height }, which) =>
            scoreMark(kinds.indexOf(score.kind), x, height) +
            label('t halo', x, (feet[index]?.[which] ?? 0) + down, labelOf(score), 'middle'),
        ),
  );
  const end = Math.max(PLOT + 4, ...feet.flat().map((foot) => foot + 4)) + down;
  return { svg: rule(1, '满分') + rule(low, percent(low)) + joins(moved) + drawn.join(''), end };
}
