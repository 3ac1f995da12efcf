/** How fine a printed date is. */
export type DatePrecision = 'year' | 'half-year' | 'quarter' | 'month' | 'day';

/** One printed date or whole period, its parts as digits; parts not printed are absent. */
export type DatePoint = {
  readonly precision: DatePrecision;
  readonly year?: string;
  /** First month of the period, two digits. */
  readonly month?: string;
  /** Last month, where the period has several. */
  readonly lastMonth?: string;
  readonly day?: string;
  readonly part?: 'start' | 'middle' | 'end';
};

const PARTS: Readonly<Record<string, 'start' | 'middle' | 'end'>> = {
  初: 'start',
  上旬: 'start',
  中: 'middle',
  中旬: 'middle',
  下旬: 'end',
  底: 'end',
  末: 'end',
};
const QUARTERS: Readonly<Record<string, readonly [string, string]>> = {
  '1': ['01', '03'],
  '2': ['04', '06'],
  '3': ['07', '09'],
  '4': ['10', '12'],
};

type Groups = Readonly<Record<string, string | undefined>>;
type Form = readonly [RegExp, (found: Groups) => DatePoint | undefined];

function two(digits: string): string {
  return digits.padStart(2, '0');
}

function yearOf(found: Groups): { year?: string } {
  return found['y'] === undefined ? {} : { year: found['y'] };
}

function partOf(found: Groups): { part?: 'start' | 'middle' | 'end' } {
  const part = PARTS[found['p'] ?? ''];
  return part === undefined ? {} : { part };
}

function readMonth(found: Groups): DatePoint {
  const month = two(found['m'] ?? '');
  return { precision: 'month', ...yearOf(found), month, ...partOf(found) };
}

function readDay(found: Groups): DatePoint {
  const month = found['m'] === undefined ? {} : { month: two(found['m']) };
  return { precision: 'day', ...yearOf(found), ...month, day: two(found['d'] ?? '') };
}

function readQuarter(found: Groups): DatePoint | undefined {
  const [first, last] = QUARTERS[found['q'] ?? ''] ?? [];
  if (first === undefined || last === undefined) return undefined;
  const month = found['upTo'] === undefined ? first : '01';
  return { precision: 'quarter', ...yearOf(found), month, lastMonth: last };
}

function readHalf(found: Groups): DatePoint {
  const [month, lastMonth] = found['h'] === '上' ? ['01', '06'] : ['07', '12'];
  return { precision: 'half-year', ...yearOf(found), month, lastMonth };
}

const FORMS: readonly Form[] = [
  [
    /^(?<y>\d{4})(?:年度|财年|年全年|年)?(?:年?(?<p>初|中|末|底))?$/u,
    (found) => ({ precision: 'year', ...yearOf(found), ...partOf(found) }),
  ],
  [/^(?:(?<y>\d{4})年)?(?<m>\d{1,2})月份?(?<p>初|上旬|中旬|中|下旬|底|末)?$/u, readMonth],
  [/^(?<y>\d{4})[-/.](?<m>\d{1,2})$/u, readMonth],
  [/^(?:(?<y>\d{4})年)?(?<m>\d{1,2})月(?<d>\d{1,2})[日号]?$/u, readDay],
  [/^(?<y>\d{4})(?<s>[-/.])(?<m>\d{1,2})\k<s>(?<d>\d{1,2})$/u, readDay],
  [/^(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})$/u, readDay],
  [/^(?<d>\d{1,2})[日号]$/u, readDay],
  [/^(?:(?<y>\d{4})(?:年度|年)?)?(?<h>[上下])半年$/u, readHalf],
  [/^(?:(?<y>\d{4})(?:年度|年)?)?(?:第|(?<upTo>前))?(?<q>[1-4])个?季度?$/u, readQuarter],
];

/**
 * Reads one printed date without white space and Han numerals: 2021年12月9日, 11月底, 上半年, 2021.6.
 * It does not ask the calendar. `undefined` for anything else.
 */
export function readDatePoint(text: string): DatePoint | undefined {
  for (const [form, read] of FORMS) {
    const found = form.exec(text)?.groups;
    const point = found === undefined ? undefined : read(found);
    if (point !== undefined) return point;
  }
  return undefined;
}
