import type { FigureProblem } from './figure-problem.ts';
import { normalise } from './normalise.ts';

/** A printed date or span of dates. Parts that are not printed stay `--`. */
export interface PrintedDate {
  readonly text: string;
  /** First day, month or year: 2021, 2021-12, 2021-12-09, or --12-30 where no year is printed. */
  readonly from: string;
  /** Last day, month or year; the same as `from` for a single date. */
  readonly to: string;
  readonly precision: 'year' | 'half' | 'month' | 'part' | 'day';
}

export type DateReading =
  | { readonly ok: true; readonly date: PrintedDate }
  | { readonly ok: false; readonly problem: Pick<FigureProblem, 'expected' | 'mend'> };

const ONE =
  /^(?:(\d{4})年?(?:度)?)?(?:(\d{1,2})月(?:份)?)?(?:(\d{1,2})[日号]?)?([初底末旬]|[上中下]旬)?$/u;
const SPAN = /^(.+?)(?:至|到|-|~)(.+)$/u;
const HALF = /^(?:(\d{4})年)?([上下])半年$/u;

interface Parts {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly part: string | undefined;
}

const two = (number: string): string => number.padStart(2, '0');
const within = (number: string | undefined, last: string): boolean =>
  number === undefined || (two(number) >= '01' && two(number) <= last);

const one = (text: string): Parts | undefined => {
  const match = ONE.exec(text);
  if (!match || text === '') return undefined;
  const [, year, month, day, part] = match;
  if (day !== undefined && month === undefined) return undefined;
  return within(month, '12') && within(day, '31') ? { year, month, day, part } : undefined;
};

const iso = ({ year, month, day }: Parts): string =>
  [year ?? (month === undefined ? '' : '-'), month && two(month), day && two(day)]
    .filter((part) => part !== undefined)
    .join('-');

const precisionOf = ({ month, day, part }: Parts): PrintedDate['precision'] => {
  if (part !== undefined) return 'part';
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
};

/** 2021年1-10月 prints the month's name once, 2019-2020年度 the year's. */
const span = (text: string): readonly [Parts, Parts] | undefined => {
  const match = SPAN.exec(text);
  if (!match) return undefined;
  const [, first = '', last = ''] = match;
  const end = one(last);
  const bare = /^(?:(\d{4})年)?(\d{1,2})$/u.exec(first);
  const start = bare && end?.month !== undefined ? one(`${first}月`) : one(first);
  if (!start || !end) return undefined;
  return [start, { ...end, year: end.year ?? start.year }];
};

const half = (text: string): PrintedDate | undefined => {
  const match = HALF.exec(text);
  if (!match) return undefined;
  const year = match[1] ?? '-';
  const months = match[2] === '上' ? ['01', '06'] : ['07', '12'];
  return {
    text,
    from: `${year}-${months[0] ?? ''}`,
    to: `${year}-${months[1] ?? ''}`,
    precision: 'half',
  };
};

/** Reads a date as government documents print it. Never throws. */
export function parsePrintedDate(text: string): DateReading {
  const plain = normalise(text);
  const single = one(plain);
  const parts = single ? ([single, single] as const) : span(plain);
  const date = half(plain);
  if (date) return { ok: true, date: { ...date, text } };
  if (!parts) {
    return {
      ok: false,
      problem: {
        expected: '来源所印的日期，例如 2021年、2021年12月、12月30日、2021年1-10月。',
        mend: '请照来源写出年、月、日；不是日期的数请改 nature。',
      },
    };
  }
  const [from, to] = parts;
  return { ok: true, date: { text, from: iso(from), to: iso(to), precision: precisionOf(to) } };
}
