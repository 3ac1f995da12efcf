import type { SearchPart, SearchRecord } from './search-record.ts';

const HEADING = /^#{2,6}\s+(?<heading>.*)$/u;

/** A line of Markdown without its marks; nothing of an import, a component or an expression. */
const plain = (line: string): string =>
  line
    .replaceAll(/\{[^}]*\}|<[^>]*>/gu, '')
    .replaceAll(/!?\[(?<text>[^\]]*)\]\([^)]*\)/gu, '$<text>')
    .replaceAll(/^\s*(?:[-*>]|\d+\.)\s+|[*_`]+/gu, '')
    .replace(/^(?:import|export)\s.*$/u, '')
    .trim();

/**
 * An article on the site itself.
 * @param article title, description and Markdown without its front matter
 * @param address the path of its page
 */
export function articleRecord(
  article: { readonly title: string; readonly description: string; readonly body: string },
  address: string,
): SearchRecord {
  const parts: (SearchPart & { lines: { text: string }[] })[] = [
    { anchor: '', heading: '', lines: [{ text: article.description }] },
  ];
  for (const line of article.body.split('\n')) {
    const heading = HEADING.exec(line)?.groups?.['heading'];
    const text = plain(line);
    if (heading !== undefined) parts.push({ anchor: '', heading: plain(heading), lines: [] });
    else if (text !== '') parts.at(-1)?.lines.push({ text });
  }
  return { address, title: article.title, names: [], parts, filters: { 种类: '说明' } };
}
