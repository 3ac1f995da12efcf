import type { PageLoad, Weighed } from './weighed.ts';

const HEAD = [
  ...['页面', '页数', '最重的一页', 'HTML KB', 'CSS KB', 'JS KB', '布局偏移', '请求', '外站'],
  ...['无障碍', '最佳实践', 'SEO', '性能'],
];
const ALIGN = ['---', '---:', '---', ...HEAD.slice(3).map(() => '---:')];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const kb = (bytes: number): string => (bytes / 1024).toFixed(1);

const most = (loads: readonly PageLoad[], of: (load: PageLoad) => number): number =>
  Math.max(...loads.map(of));

const cells = ({ kind, pages, path, html, loads, scores }: Weighed): string[] => {
  const widths = [...loads.values()];
  const foreign = new Set(widths.flatMap((load) => load.foreign));
  const points = scores && [
    ...[scores.accessibility, scores.bestPractices, scores.seo, scores.performance],
  ];
  return [
    ...[kind.name, `${pages}`, `/${path}`, kb(html)],
    kb(most(widths, ({ css }) => css)),
    kb(most(widths, ({ js }) => js)),
    widths.map(({ shift }) => shift.toFixed(3)).join(' / '),
    `${most(widths, ({ requests }) => requests)}`,
    `${foreign.size}`,
    ...(points?.map((point) => point?.toString() ?? '?') ?? Array<string>(4).fill('未测')),
  ];
};

/** What was weighed as a Markdown table, a kind of page a row, with what the columns mean below. */
export function weighTable(rows: readonly Weighed[]): string {
  const widths = [...(rows[0]?.loads.keys() ?? [])].join(' / ');
  return [
    line(HEAD),
    line(ALIGN),
    ...rows.map((row) => line(cells(row))),
    '',
    '每种页面只称 HTML 最重的一页。KB 是 1024 字节，按服务器实际送出的字节（gzip，6 级）计。',
    `布局偏移在宽 ${widths} 像素的窗口里量：打开并从头滚到尾，各次偏移相加。`,
    '无障碍、最佳实践、SEO、性能是 Lighthouse 按手机打的分；性能因机器而异，只列出，不作判断。',
  ].join('\n');
}
