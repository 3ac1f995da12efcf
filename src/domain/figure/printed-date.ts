import { isOnCalendar } from './calendar.ts';
import { dateProblem } from './date-problem.ts';
import type { DateProblem } from './date-problem.ts';
import { readHan } from './han-numeral.ts';
import { normalise } from './normalise.ts';
import { readDatePoint } from './read-date-point.ts';
import type { DatePoint, DatePrecision } from './read-date-point.ts';

/**
 * A printed date or period. `from` and `to` are ISO 8601 at the precision that is printed, ends
 * included: `2021`, `2021-12`, `2021-12-09`; parts not printed stay absent: `--12-30` (no year),
 * `--12`, `---09` (only a day). A single date has `from` equal to `to`.
 */
export type PrintedDate = {
  /** As given, unchanged. */
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
  /** 年初, 11月底, 上旬: where in the year or month, which the print does not say to the day. */
  readonly part?: 'start' | 'middle' | 'end';
};

/** A date, or why the text is none. */
export type ParsedDate =
  | { readonly ok: true; readonly date: PrintedDate }
  | { readonly ok: false; readonly problem: DateProblem };

type Period = { readonly from: DatePoint; readonly to: DatePoint };

const LEAD = /^(?:截至|截止)?(?:到|至|自|从|于|在)?/u;
const TAIL = /(?:止|期间)$/u;
const HAN_NUMBER =
  /(?<![〇零一二三四五六七八九十])[〇零一二三四五六七八九十]+(?=年|月|日|号|个?季|[-~至到])/gu;
const RELATIVE =
  /(?:今|去|本|上|当|明|前|同|次|历|近\p{Script=Han})年|本月|上月|下月|当月|目前|现在|年(?:初|底|末|中)$/u;
const FINER: readonly DatePrecision[] = ['year', 'half-year', 'quarter', 'month', 'day'];

function arabicDigits(text: string): string {
  return text.replace(HAN_NUMBER, (run) => {
    const reading = readHan(run);
    return reading === undefined || reading.high !== undefined ? run : reading.number;
  });
}

/** The left end of 1-10月 lacks its unit: it is the right end's. */
function readLeft(text: string, right: DatePoint): DatePoint | undefined {
  const units = { year: '年', 'half-year': '', quarter: '季度', month: '月', day: '日' };
  const completed = readDatePoint(text + units[right.precision]);
  const whole = readDatePoint(text);
  return completed?.precision === right.precision ? completed : whole;
}

/** The right end of 2021年1-10月 and 12月9-12日 takes over the year and the month of the left. */
function inherit(right: DatePoint, left: DatePoint): DatePoint {
  const year = right.year ?? (right.precision === 'year' ? undefined : left.year);
  const month = right.month ?? (right.precision === 'day' ? left.month : undefined);
  return {
    ...right,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
  };
}

function readPeriod(text: string): Period | undefined {
  const single = readDatePoint(text);
  if (single !== undefined) return { from: single, to: single };
  for (const mark of text.matchAll(/-{1,2}|~{1,2}|至|到/gu)) {
    const right = readDatePoint(text.slice(mark.index + mark[0].length));
    if (right === undefined) continue;
    const left = readLeft(text.slice(0, mark.index), right);
    if (left) return { from: left, to: inherit(right, left) };
  }
  return undefined;
}

function iso(year: string | undefined, month: string | undefined, day: string | undefined): string {
  const start = year ?? '-';
  if (month === undefined) return day === undefined ? start : `---${day}`;
  return `${start}-${month}${day === undefined ? '' : `-${day}`}`;
}

function isReversed(from: string, to: string): boolean {
  const sharesYear = from.startsWith('-') === to.startsWith('-');
  const width = from.length < to.length ? from.length : to.length;
  return sharesYear && from.slice(0, width) > to.slice(0, width);
}

function build(text: string, period: Period): ParsedDate {
  const { from, to } = period;
  if (!isOnCalendar(from) || !isOnCalendar(to)) {
    return { ok: false, problem: dateProblem('no-such-day', text) };
  }
  const first = iso(from.year, from.month, from.day);
  const last = iso(to.year, to.lastMonth ?? to.month, to.day);
  if (isReversed(first, last)) return { ok: false, problem: dateProblem('reversed', text) };
  const precision = FINER.find((p) => p === from.precision || p === to.precision) ?? to.precision;
  const part = from === to ? from.part : undefined;
  const date = { text, from: first, to: last, precision };
  return { ok: true, date: part === undefined ? date : { ...date, part } };
}

/**
 * Reads a printed date or period: 2021年, 2021年度, 2021年12月, 12月30日, 11月底, 2021年1-10月,
 * 2019-2020年度, 上半年, 前三季度, 二〇二一年; leading 截至 and the like is passed over. Never throws:
 * anything else comes back as a problem that tells an author, in Chinese, how to mend it.
 */
export function parsePrintedDate(text: string): ParsedDate {
  const normal = normalise(text);
  if (normal === '') return { ok: false, problem: dateProblem('empty', '') };
  if (/^(?:未公布|未公开|未披露|不详)$/u.test(normal)) {
    return { ok: false, problem: dateProblem('not-published', text) };
  }
  const bare = normal
    .replace(/^\((.*)\)$/u, '$1')
    .replace(LEAD, '')
    .replace(TAIL, '');
  const period = readPeriod(arabicDigits(bare));
  if (period !== undefined) return build(text, period);
  const code = RELATIVE.test(normal) ? 'relative' : 'not-a-date';
  return { ok: false, problem: dateProblem(code, text) };
}
