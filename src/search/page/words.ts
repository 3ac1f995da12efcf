import type { Outcome } from '../session.ts';

/** How many pages there are, as far as it is known. */
const counted = (least: number, most: number): string =>
  least === most ? `找到 ${least} 页。` : `至少 ${least} 页，至多 ${most} 页。`;

/**
 * What is told of a search, for everyone to see and for screen readers to say.
 * @param shown how many pages are listed
 */
export function told(
  { answer, named, narrowed, related, unread }: Outcome,
  typed: string,
  shown: number,
): string {
  const { terms, found, most } = answer;
  const years = unread.length === 0 ? '' : `还没有找的年度：${unread.join('、')}。`;
  if (terms.length === 0 && named.length === 0) return '请输入要找的字、词或者数。';
  if (shown > 0) return counted(shown, shown + most - found.length) + years;
  if (narrowed) return `选定的范围里没有哪一页有“${typed.trim()}”，可以放宽筛选再看。`;
  const beside = related.length > 0 ? '下面是沾边的内容，不是找到的结果。' : '';
  return `没有哪一页有“${typed.trim()}”。${beside}`;
}
