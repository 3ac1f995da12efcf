const DIGITS = '零一二三四五六七八九';
const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟貳參陸〇两';
const COMMON = '一二三四五六七八九十百千二三六零二';
const SECTION =
  /^(?:([一二三四五六七八九])?(千))?(零)?(?:([一二三四五六七八九])?(百))?(零)?(?:([一二三四五六七八九])?(十))?(零)?([一二三四五六七八九])?$/u;

const TEN_THOUSAND = 10_000n;
const HUNDRED_MILLION = 100_000_000n;

/** Formal forms (壹, 佰), 两 and 〇 as their common ones. */
export function commonHan(text: string): string {
  return [...text].map((c) => (FORMAL.includes(c) ? COMMON.charAt(FORMAL.indexOf(c)) : c)).join('');
}

/** The value of one Han digit as an Arabic digit, '' for anything else. */
export function hanDigit(c: string): string {
  const at = DIGITS.indexOf(c);
  return c.length === 1 && at >= 0 ? String(at) : '';
}

/** Arabic digits one by one as Han digits: 05 → 零五. */
export function arabicToHan(digits: string): string {
  return [...digits].map((d) => [...DIGITS].find((c) => hanDigit(c) === d) ?? '').join('');
}

function digit(c: string | undefined): bigint {
  return BigInt(hanDigit(c ?? '') || '1');
}

/** Places of a section that cannot stand together: 零 where nothing is skipped, 百 without a digit. */
function isMisplaced(m: RegExpExecArray): boolean {
  const [text, , q, z1, d100, b, z2, d10, s, z3] = m;
  const bareHundred = b !== undefined && d100 === undefined && q !== undefined;
  const bareTenAfterZero = s !== undefined && d10 === undefined && (z1 ?? z2) !== undefined;
  const needlessZero =
    (z1 !== undefined && b !== undefined) ||
    (z2 !== undefined && b !== undefined && s !== undefined) ||
    (z3 !== undefined && s !== undefined);
  const loneZero = text.endsWith('零') || text.includes('零零');
  return bareHundred || bareTenAfterZero || needlessZero || loneZero;
}

/** Up to 9999. */
function readSection(text: string): bigint | undefined {
  const m = SECTION.exec(text);
  if (m === null || text === '' || isMisplaced(m)) return undefined;
  const [, d1000, q, z1, d100, b, z2, d10, s, z3, d1] = m;
  const head = (q ? digit(d1000) * 1000n : 0n) + (b ? digit(d100) * 100n : 0n);
  const value = head + (s ? digit(d10) * 10n : 0n);
  if (d1 === undefined) return value;
  const gap = (z1 ?? z2 ?? z3) !== undefined;
  // 一百五 is 150 in Chinese: 105 must be written with 零.
  const place = s !== undefined || gap || head === 0n ? 1n : b === undefined ? 100n : 10n;
  return value + digit(d1) * place;
}

/** left × unit + right, where 三万五 (no 零) means five of the next lower place. */
function join(left: bigint, unit: bigint, right: string, read: (t: string) => bigint | undefined) {
  if (right === '') return left * unit;
  if (right.length === 1) {
    const colloquial = hanDigit(right);
    return colloquial === '' || colloquial === '0'
      ? undefined
      : left * unit + BigInt(colloquial) * (unit / 10n);
  }
  const rest = read(right.startsWith('零') ? right.slice(1) : right);
  return rest === undefined || rest >= unit ? undefined : left * unit + rest;
}

function readUnderHundredMillion(text: string): bigint | undefined {
  const at = text.indexOf('万');
  if (at < 0) return readSection(text);
  const left = at === 0 ? 1n : readSection(text.slice(0, at));
  if (left === undefined) return undefined;
  return join(left, TEN_THOUSAND, text.slice(at + 1), readSection);
}

/**
 * Reads a Han integer below 10^16 (二十八, 一百零五, 三万亿, 千万); formal forms and 两 too.
 * `undefined` for anything that is not exactly one well-formed numeral.
 */
export function readHanInteger(text: string): bigint | undefined {
  const common = commonHan(text);
  if (common === '零') return 0n;
  if (common === '' || common.startsWith('零')) return undefined;
  const at = common.lastIndexOf('亿');
  if (at < 0) return readUnderHundredMillion(common);
  const left = at === 0 ? 1n : readUnderHundredMillion(common.slice(0, at));
  if (left === undefined) return undefined;
  return join(left, HUNDRED_MILLION, common.slice(at + 1), readUnderHundredMillion);
}

const PLACES: readonly (readonly [bigint, string])[] = [
  [1000n, '千'],
  [100n, '百'],
  [10n, '十'],
  [1n, ''],
];

function writeSection(value: bigint): string {
  let skipped = false;
  let out = '';
  for (const [worth, name] of PLACES) {
    const d = ((value / worth) % 10n).toString();
    if (d === '0') skipped = out !== '';
    else {
      out += (skipped ? '零' : '') + arabicToHan(d) + name;
      skipped = false;
    }
  }
  return out;
}

function writeGroup(value: bigint, unit: bigint, name: string, write: (v: bigint) => string) {
  const high = value / unit;
  const low = value % unit;
  if (high === 0n) return write(low);
  const gap = low > 0n && low < unit / 10n ? '零' : '';
  return write(high) + name + gap + (low === 0n ? '' : write(low));
}

/** Writes an integer from 0 to 10^16 − 1 in Han numerals: 105 → 一百零五, 15 → 十五. */
export function writeHanInteger(value: bigint): string {
  if (value === 0n) return '零';
  const underHundredMillion = (v: bigint) => writeGroup(v, TEN_THOUSAND, '万', writeSection);
  const written = writeGroup(value, HUNDRED_MILLION, '亿', underHundredMillion);
  return written.startsWith('一十') ? written.slice(1) : written;
}
