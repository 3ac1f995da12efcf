import { describe, expect, test } from 'vitest';
import { renderDigest } from '../../src/views/render-digest.ts';

test('paragraphs, lists, emphasis and links are what they are', () => {
  expect(renderDigest('甲**乙**。\n\n- 丙\n- [丁](https://example.org/?a=1&b=2)\n')).toBe(
    '<p>甲<strong>乙</strong>。</p>\n<ul>\n<li>丙</li>\n<li><a href="https://example.org/?a=1&amp;b=2">丁</a></li>\n</ul>\n',
  );
});

const texts: readonly (readonly [string, string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['a tag in a sentence', '甲<b onclick="x()">乙</b>'],
  ['a picture as a tag', '<img src=x onerror=alert(1)>'],
  ['a comment', '<!-- 甲 -->'],
  ['an entity that would be a tag', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['a javascript link', '[甲](javascript:alert(1))'],
  ['a javascript link in other letters', '[甲](JaVaScRiPt:alert(1))'],
  ['a javascript link behind entities', '[甲](&#106;avascript:alert(1))'],
  ['a javascript address in brackets', '<javascript:alert(1)>'],
  ['a data link', '[甲](data:text/html,x)'],
  ['a vbscript link', '[甲](vbscript:x)'],
  ['a javascript link defined elsewhere', '[甲][1]\n\n[1]: javascript:alert(1)'],
];

describe('is shown as text', () => {
  test.for(texts)('%s', ([, markdown]) => {
    const html = renderDigest(markdown);
    expect(html.replaceAll(/<\/?p>/g, '')).not.toMatch(/[<>]/);
    expect(html).not.toMatch(/href|src=(?!x)/);
  });

  test('a picture, as a link to it at the most', () => {
    expect(renderDigest('![甲](https://example.org/a.png)')).not.toContain('<img');
  });

  test('a heading, a fence and an indented block: a digest has no parts', () => {
    const html = renderDigest('# 甲\n\n乙\n==\n\n```\n丙\n```\n\n    丁');
    expect(html).not.toMatch(/<(?!\/?(?:p|code)>)/);
    for (const word of ['甲', '乙', '丙', '丁']) expect(html).toContain(word);
  });
});
