import MarkdownIt from 'markdown-it';
import type { Problem } from './problem.ts';

type Token = ReturnType<MarkdownIt['parse']>[number];

const SAFE_LINK = /^(?:https?:\/\/|#|\.{0,2}\/|[\w-]+\/)/iu;

/** Reads raw HTML as such, only to find it; pages are rendered with HTML off. */
const finder = new MarkdownIt({ html: true, linkify: false });
finder.validateLink = () => true;

const flat = (tokens: readonly Token[], line: number): { token: Token; line: number }[] =>
  tokens.flatMap((token) => {
    const here = token.map ? token.map[0] + 1 : line;
    return [{ token, line: here }, ...flat(token.children ?? [], here)];
  });

const amiss = (token: Token): string | undefined => {
  if (token.type === 'html_block' || token.type === 'html_inline') {
    return `这里有 HTML：“${token.content.trim().split('\n')[0]?.slice(0, 40) ?? ''}”。`;
  }
  if (token.type === 'image') return '这里有图片。';
  const address = token.attrGet('href');
  return address !== null && !SAFE_LINK.test(address) ? `链接“${address}”不能用。` : undefined;
};

/**
 * A digest is plain Markdown: no raw HTML, no scripts, no pictures, links to web pages only.
 * @returns a problem for each line that breaks this; `line` counts from 1
 */
export function checkDigest(text: string, file: string): Problem[] {
  if (text.trim() === '') {
    return [
      {
        code: 'digest-empty',
        file,
        line: 1,
        column: 1,
        path: '',
        found: '摘要是空的。',
        expected: '几段话，说清钱花了多少、事办得怎样。',
        mend: '请写 300 到 800 字的摘要，或删去这个文件。',
      },
    ];
  }
  return flat(finder.parse(text, {}), 1).flatMap(({ token, line }) => {
    const found = amiss(token);
    if (found === undefined) return [];
    return [
      {
        code: 'digest-unsafe',
        file,
        line,
        column: 1,
        path: '',
        found,
        expected: '摘要只用文字、段落、列表、加粗和网页链接；HTML 和脚本不会被执行，也不允许出现。',
        mend: '请删去 HTML 标签，用 Markdown 写；链接用 https:// 开头。',
      },
    ];
  });
}
