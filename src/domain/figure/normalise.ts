const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const FULL_WIDTH_SHIFT = 0xfee0;

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[—―－]{2}/gu, '~'],
  [/[‐‑‒–—―−﹣]/gu, '-'],
  [/[〜∼∽]/gu, '~'],
  [/[≧⩾≥]|>=|=>/gu, '≥'],
  [/[≦⩽≤]|<=|=</gu, '≤'],
  [/[﹥〉]/gu, '>'],
  [/[﹤〈]/gu, '<'],
  [/﹢/gu, '+'],
  [/﹪/gu, '%'],
  [/[〔【［]/gu, '('],
  [/[〕】］]/gu, ')'],
  [/[∶]/gu, ':'],
  [/[￥]/gu, '¥'],
  [/萬/gu, '万'],
  [/億/gu, '亿'],
];

/**
 * Brings the many printed shapes of one character to one: removes all white space, makes full-width
 * forms half-width, all dashes `-`, all waves `~`, and `>=` one sign. Never throws.
 */
export function normalise(text: string): string {
  const halfWidth = text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - FULL_WIDTH_SHIFT));
  return ALIKE.reduce((done, [shape, one]) => done.replace(shape, one), halfWidth);
}
