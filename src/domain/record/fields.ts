import { z } from 'zod';

/** The value that says a figure or a text is not published: never 0, never blank. */
export const NOT_PUBLISHED = '未公布';
export type NotPublished = typeof NOT_PUBLISHED;
export const notPublished = z
  .literal(NOT_PUBLISHED)
  .describe('写“未公布”：来源没有给出。它不是零，也不是空白。');

/**
 * What a schema says of a value it does not accept: what must be true, then how to mend it.
 * The two halves travel in one zod message and are taken apart again in `to-problems.ts`.
 */
export const says = (expected: string, mend: string): string => `${expected}\n${mend}`;

const patterned = (pattern: RegExp, expected: string, mend: string) =>
  z.string().regex(pattern, { error: says(expected, mend) });

/** Lower-case ASCII words joined by hyphens, as they stand in an address. */
export const slug = patterned(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  '小写英文字母、数字，用连字符相连，例如 gross-output。',
  '请改成这种写法；它会出现在网址里，定下后不要再改。',
);

/** A four-digit year. */
export const year = patterned(
  /^(?:19|20)\d\d$/,
  '四位数的年份，例如 2021。',
  '请只写四位数字，不写“年”或“年度”。',
);

/** A calendar date, YYYY-MM-DD. */
export const isoDate = patterned(
  /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  '年-月-日，例如 2022-06-30。',
  '请补足两位的月和日。',
);

/** What a figure covers: a year, a month, a day, or a span of them, ISO 8601; or 未公布. */
export const period = patterned(
  /^(?:未公布|(?:\d{4}(?:-\d\d(?:-\d\d)?)?)(?:\/\d{4}(?:-\d\d(?:-\d\d)?)?)?)$/,
  '2021、2021-12、2021-12-31，或 2021-01/2021-10 这样的起止；来源没有说明时写“未公布”。',
  '请按来源所说的时间填写，不要推测。',
);

/** A line of plain text: not blank, no control characters, no space at either end. */
export const line = patterned(
  /^(?!\s)[^\u0000-\u001f\u007f]+(?<!\s)$/,
  '一行文字，不能空着，首尾没有空格，中间不换行。',
  '请补上文字，或删去多余的空格和换行；来源没有的内容请写“未公布”或不写这个字段。',
);

const ANCHOR_HAN_LIMIT = 19;

/** A few characters of the source, enough to find the spot, too few to reproduce a sentence. */
export const anchor = line.refine(
  (value) => (value.match(/\p{Script=Han}/gu)?.length ?? 0) <= ANCHOR_HAN_LIMIT,
  { error: says(`定位文字不超过 ${ANCHOR_HAN_LIMIT} 个汉字。`, '请只留下够定位的几个字。') },
);

/** A whole number of at least one, kept as text. */
export const count = patterned(/^[1-9]\d*$/, '大于零的整数，例如 3。', '请只写数字。');

/** A SHA-256 in lower-case hexadecimal. */
export const sha256 = patterned(
  /^[0-9a-f]{64}$/,
  '64 位小写十六进制的 SHA-256。',
  '请用 sha256sum 重新计算。',
);
