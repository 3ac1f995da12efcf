const LAST_DAYS: Readonly<Record<string, string>> = {
  '01': '31',
  '02': '28',
  '03': '31',
  '04': '30',
  '05': '31',
  '06': '30',
  '07': '31',
  '08': '31',
  '09': '30',
  '10': '31',
  '11': '30',
  '12': '31',
};

function isLeap(year: string): boolean {
  const y = BigInt(year);
  return (y % 4n === 0n && y % 100n !== 0n) || y % 400n === 0n;
}

/**
 * Whether the printed parts can stand together: a year from 1900 to 2099, a month 01 to 12, a day the
 * month has. Parts are two or four digits; a 29 February without a year passes.
 */
export function isOnCalendar(parts: { year?: string; month?: string; day?: string }): boolean {
  const { year, month, day } = parts;
  if (year !== undefined && !/^(?:19|20)\d{2}$/u.test(year)) return false;
  if (month !== undefined && LAST_DAYS[month] === undefined) return false;
  if (day === undefined) return true;
  const leap = month === '02' && (year === undefined || isLeap(year));
  const last = leap ? '29' : (LAST_DAYS[month ?? '01'] ?? '31');
  return day >= '01' && day <= last;
}
