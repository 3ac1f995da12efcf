import { describe, expect, test } from 'vitest';
import { checkDigest } from '#domain/record/check-digest.ts';
import { told } from './sample-report.ts';

const FILE = 'reports/a/digest.md';

const sound: readonly (readonly [string, string])[] = [
  ['paragraphs, lists and emphasis', '甲**乙**。\n\n- 丙\n- *丁*\n\n1. 戊'],
  ['a link to a web page', '见[网页](https://example.org/a?b=1&c=2)。'],
  ['a link within the site', '见[本站](/shifan/)、[下文](#qian)、[旁边](../2022/self/)。'],
  ['signs that are no tags', '支出 < 预算，且 3 > 2，A&B。'],
  ['an address in a sentence', '网址是 javascript:void(0) 这样的文字。'],
];

describe('a digest may hold', () => {
  test.for(sound)('%s', ([, text]) => {
    expect(checkDigest(text, FILE)).toEqual([]);
  });
});

const unsafe: readonly (readonly [string, string, number])[] = [
  ['a script', '甲\n\n<script>alert(1)</script>', 3],
  ['a tag in a sentence', '甲<b>乙</b>', 1],
  ['a tag with a handler', '<img src=x onerror=alert(1)>', 1],
  ['a comment', '甲\n\n<!-- 乙 -->', 3],
  ['a picture', '![甲](https://example.org/a.png)', 1],
  ['a javascript link', '[甲](javascript:alert(1))', 1],
  ['a javascript link in other letters', '[甲](JaVaScRiPt:alert(1))', 1],
  ['a javascript link behind entities', '[甲](&#106;avascript:alert(1))', 1],
  ['a data link', '[甲](data:text/html;base64,AAAA)', 1],
  ['a file link', '[甲](file:///etc/passwd)', 1],
  ['a javascript address in brackets', '<javascript:alert(1)>', 1],
  ['a javascript link defined elsewhere', '甲\n\n- [乙][1]\n\n[1]: javascript:alert(1)', 3],
];

describe('a digest may not hold', () => {
  test.for(unsafe)('%s', ([, text, line]) => {
    const problems = checkDigest(text, FILE);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem).toMatchObject({ code: 'digest-unsafe', file: FILE, line });
    }
  });

  test.for(['', '  \n\t\n'])('nothing: %j', (text) => {
    expect(told(checkDigest(text, FILE))).toMatchInlineSnapshot(`
      "content/reports/a/digest.md:1:1
        现在：摘要是空的。
        应当：几段话，说清钱花了多少、事办得怎样。
        改法：请写 300 到 800 字的摘要，或删去这个文件。"
    `);
  });
});

test('what is unsafe is told in full', () => {
  expect(told(checkDigest('甲\n\n[乙](javascript:x)\n', FILE))).toMatchInlineSnapshot(`
    "content/reports/a/digest.md:3:1
      现在：链接“javascript:x”不能用。
      应当：摘要只用文字、段落、列表、加粗和网页链接；HTML 和脚本不会被执行，也不允许出现。
      改法：请删去 HTML 标签，用 Markdown 写；链接用 https:// 开头。"
  `);
});
