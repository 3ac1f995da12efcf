import MarkdownIt from 'markdown-it';

/** HTML stays off: what agencies submit is data, never markup of ours. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.disable(['image', 'heading', 'lheading', 'code', 'fence']);

/** A digest's Markdown as HTML: paragraphs, lists, emphasis, links; nothing else. */
export function renderDigest(text: string): string {
  return markdown.render(text);
}
