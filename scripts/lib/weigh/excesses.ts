import { LIMITS } from './limits.ts';
import type { PageLoad, Scores, Weighed } from './weighed.ts';

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

const overweight = (what: string, bytes: number, limitKb: number): string[] => {
  const over = bytes - limitKb * 1024;
  if (over <= 0) return [];
  return [`${what} ${kb(bytes)}，限 ${limitKb} KB，超出 ${kb(over)}（${over} 字节）`];
};

const shifted = (width: number, { shift }: PageLoad): string[] =>
  shift < LIMITS.layoutShift
    ? []
    : [`布局偏移 ${shift.toFixed(3)}（窗口宽 ${width}），应当没有偏移`];

const asked = (loads: readonly PageLoad[]): string[] => {
  const hosts = [...new Set(loads.flatMap(({ foreign }) => foreign))];
  return hosts.length === 0 ? [] : [`向外站请求了 ${hosts.join('、')}，应当一个也没有`];
};

const short = (what: string, score: number | undefined): string[] => {
  const { lighthouseScore: limit } = LIMITS;
  if (score === undefined) return [`${what}的分数没有量出来`];
  return score < limit ? [`${what} ${score} 分，应为 ${limit} 分，差 ${limit - score} 分`] : [];
};

const scored = (
  { accessibility, bestPractices, seo, failing }: Scores,
  { unlisted = false }: Weighed['kind'],
): string[] => {
  const lacking = [
    ...short('无障碍', accessibility),
    ...short('最佳实践', bestPractices),
    ...(unlisted ? [] : short('SEO', seo)),
  ];
  return lacking.length === 0
    ? []
    : [...lacking, ...failing.map((audit) => `　没有通过：${audit}`)];
};

/** Scripts of pages that are programs. */
const JS_KB: Readonly<Record<string, number>> = {
  compare: LIMITS.compareJsKb,
  search: LIMITS.searchJsKb,
};

const scriptLimit = ({ id }: Weighed['kind']): number => JS_KB[id] ?? LIMITS.jsKb;

/** What of a page is beyond the limits and by how much, in Chinese; none when all is well. */
export function excessesOf({ kind, path, html, loads, scores }: Weighed): string[] {
  const widths = [...loads.values()];
  const css = Math.max(...widths.map((load) => load.css));
  const js = Math.max(...widths.map((load) => load.js));
  return [
    ...(kind.id === 'report' ? overweight('HTML', html, LIMITS.reportHtmlKb) : []),
    ...overweight('CSS', css, LIMITS.cssKb),
    ...(kind.id === 'other' ? [] : overweight('JS', js, scriptLimit(kind))),
    ...[...loads].flatMap(([width, load]) => shifted(width, load)),
    ...asked(widths),
    ...(scores ? scored(scores, kind) : []),
  ].map((excess) => `${kind.name} /${path}：${excess}`);
}
