import { shownLike } from '#domain/audit/show.ts';
import { parseFigure } from '#domain/figure/parse-figure.ts';
import { possibleValues } from '#domain/figure/possible-values.ts';

/** What a printed figure may stand for, as an example. */
export interface ReadingExample {
  readonly printed: string;
  readonly read: string;
}

const EXAMPLES = [
  '91.4%',
  '12,358.67万元',
  '1.2亿元',
  '300家',
  '约300家',
  '近千人次',
  '超140亿元',
  '不超过130项',
];

/** What one printed figure may stand for, in words, by the reading that every check uses. */
export function readingOf(printed: string): string {
  const reading = parseFigure(printed);
  if (!reading.ok) return '读不成一个数';
  const { figure } = reading;
  const { low, high, highIncluded, lowIncluded } = possibleValues(figure);
  const shown = (value: NonNullable<typeof low>) => shownLike(value, figure);
  if (low && high) {
    return low.eq(high) ? `就是 ${shown(low)}` : `在 ${shown(low)} 和 ${shown(high)} 之间`;
  }
  if (low) return lowIncluded ? `${shown(low)}，或者更多` : `比 ${shown(low)} 多，多多少不知道`;
  if (high) return highIncluded ? `${shown(high)}，或者更少` : `比 ${shown(high)} 少，少多少不知道`;
  return '没有边界';
}

/** How printed figures are read: an example of each way of printing. */
export function readingExamples(): ReadingExample[] {
  return EXAMPLES.map((printed) => ({ printed, read: readingOf(printed) }));
}
